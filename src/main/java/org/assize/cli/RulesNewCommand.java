package org.assize.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.assize.authoring.docs.NewRule;
import org.assize.source.AtomicFiles;
import org.assize.source.EntityShape;
import org.assize.source.FactModel;
import org.assize.source.NearestName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins an obligation, and its topic if there is none. */
@Component
@Command(
        name = "new",
        description =
                "Writes the beginning of an obligation, and of its topic if there is none: rules, words and four cases"
                        + " that fail until they are written.")
final class RulesNewCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ContentOptions contentOptions = new ContentOptions();

    @Parameters(index = "0", paramLabel = "TOPIC", description = "Folder below rules/controls, such as leavers.")
    private String topic = "";

    @Parameters(index = "1", paramLabel = "OBLIGATION", description = "Id that no obligation has, such as AC-41.")
    private String id = "";

    @Option(
            names = "--about",
            paramLabel = "ENTITY",
            required = true,
            description = "Facts that it speaks about, such as leavers; assize schema lists them.")
    private String entity = "";

    @Override
    public Integer call() {
        final RulesContent content = RulesContent.read(contentOptions);
        final NewRule rule = new NewRule(content.rules(), content.content());
        final String refusal = rule.refusal(topic, id);
        if (refusal != null) {
            throw new CommandException(ExitCode.USAGE, refusal);
        }
        final SortedMap<String, String> files = rule.files(topic, id, entity, type().getCanonicalName());
        final Console console = Console.of(spec);
        for (final Map.Entry<String, String> file : files.entrySet()) {
            write(content.rules().resolve(file.getKey()), file.getValue());
            console.out("wrote " + content.rules().resolve(file.getKey()));
        }
        rule.steps().forEach(step -> console.out("- " + step));
        return ExitCode.DONE.code();
    }

    private Class<?> type() {
        final EntityShape shape = FactModel.standard().entity(entity);
        if (shape == null) {
            final String advice =
                    NearestName.advice(entity, FactModel.standard().entities().keySet());
            throw new CommandException(
                    ExitCode.USAGE,
                    "--about: \"" + entity + "\" is no entity." + (advice == null ? "" : "\nMaybe " + advice));
        }
        return shape.type();
    }

    private static void write(final Path file, final String text) {
        try {
            AtomicFiles.write(file, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
        } catch (final IOException e) {
            throw new CommandException(
                    ExitCode.OUTPUT_NOT_WRITABLE, file + ": cannot be written (" + e.getMessage() + ").", e);
        }
    }
}
