package org.assize.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.assize.authoring.Corpus;
import org.assize.authoring.RulesDiff;
import org.assize.authoring.RulesDiffForms;
import org.assize.authoring.RulesDiffRun;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares what two rule sets make of the same dossiers. */
@Component
@Command(
        name = "diff",
        description = "Compares what two rule sets make of the same dossiers: whose verdict changes, from what to what,"
                + " and which rule or parameter did it.")
final class RulesDiffCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "A folder with rules/ and mappings/, or a commit of this checkout such as HEAD.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The same; . is this checkout as it stands.")
    private String after = "";

    @Option(
            names = "--corpus",
            required = true,
            paramLabel = "DIR",
            description = "Folder below which every folder with a dossier.yml is a dossier.")
    private Path corpus = Path.of("");

    @Option(names = "--format", paramLabel = "F", defaultValue = "text", description = "text, json or html.")
    private String format = "text";

    @Option(names = "--out", paramLabel = "FILE", description = "File to write; without it the result is printed.")
    private @Nullable Path out;

    @Option(names = "--trust-rules", description = "Run rules of folders outside of this checkout. Rules are code.")
    private boolean trusted;

    @Option(names = "--debug", description = "Show the stack trace of a failure.")
    private boolean debug;

    @Override
    public Integer call() {
        final Output output = new Output(Console.of(spec), out);
        final String wanted = Output.known(format, "text", "json", "html");
        final Map<String, Path> dossiers = Corpus.of(corpus);
        if (dossiers.isEmpty()) {
            throw new CommandException(ExitCode.INVALID_INPUT, corpus + ": holds no dossier.");
        }
        final RulesDiff diff = compare(dossiers);
        output.write(
                switch (wanted) {
                    case "json" -> RulesDiffForms.json(diff).getBytes(StandardCharsets.UTF_8);
                    case "html" -> RulesDiffForms.html(diff, before, after);
                    default -> RulesDiffForms.text(diff).getBytes(StandardCharsets.UTF_8);
                });
        return (diff.isEmpty() ? ExitCode.DONE : ExitCode.ANSWER_IS_NO).code();
    }

    private RulesDiff compare(final Map<String, Path> dossiers) {
        try (RuleSet old = RuleSet.open(before, trusted);
                RuleSet current = RuleSet.open(after, trusted)) {
            final Map<String, RulesDiffRun.Reader> readers = new TreeMap<>();
            dossiers.forEach((name, path) -> readers.put(name, side -> Corpus.read(path, side)));
            return new RulesDiffRun(old.side(), current.side()).of(readers);
        }
    }
}
