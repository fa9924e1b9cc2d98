package org.assize.cli;

import java.util.concurrent.Callable;
import org.assize.intake.DataDictionary;
import org.assize.intake.SchemaText;
import org.assize.intake.Templates;
import org.assize.source.EntityShape;
import org.assize.source.FactModel;
import org.assize.source.NearestName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells the form of a dossier. */
@Component
@Command(name = "schema", description = "Prints the form of a dossier: JSON Schema, data dictionary or CSV header.")
final class SchemaCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "TYPE",
            description = "Entity such as leavers; without it the whole dossier.")
    private @Nullable String type;

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "json",
            description = "json (JSON Schema 2020-12), md (data dictionary) or csv (header of a record file).")
    private String format = "json";

    @Option(names = "--debug", description = "Show the stack trace of a failure.")
    private boolean debug;

    @Override
    public Integer call() {
        final FactModel model = FactModel.standard();
        final EntityShape entity = type == null ? null : model.entity(type);
        if (type != null && entity == null) {
            final String advice = NearestName.advice(type, model.entities().keySet());
            throw new CommandException(
                    ExitCode.USAGE, "\"" + type + "\" is no entity." + (advice == null ? "" : "\nMaybe " + advice));
        }
        Console.of(spec).out(text(model, entity));
        return ExitCode.DONE.code();
    }

    private String text(final FactModel model, final @Nullable EntityShape entity) {
        return switch (format) {
            case "json" -> entity == null ? SchemaText.of(model) : SchemaText.of(model, entity);
            case "md" -> entity == null ? DataDictionary.markdown(model) : DataDictionary.markdown(entity);
            case "csv" -> header(entity);
            default ->
                throw new CommandException(
                        ExitCode.USAGE, "--format: \"" + format + "\" is no format; expected json, md or csv.");
        };
    }

    private static String header(final @Nullable EntityShape entity) {
        if (entity == null) {
            throw new CommandException(ExitCode.USAGE, "--format csv needs a TYPE such as leavers.");
        }
        return Templates.csv(entity);
    }
}
