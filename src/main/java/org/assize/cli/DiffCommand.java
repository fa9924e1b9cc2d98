package org.assize.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.assize.assessment.Report;
import org.assize.batch.BatchDiff;
import org.assize.batch.BatchDiffForms;
import org.assize.report.DiffForms;
import org.assize.report.DiffReport;
import org.assize.report.ReportReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two results. */
@Component
@Command(name = "diff", description = "Compares two results: new and closed findings, changed grades and outcomes.")
final class DiffCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "report.json, the folder that holds it, or the folder of a batch.")
    private Path before = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "NEW",
            description = "report.json, the folder that holds it, or the folder of a batch.")
    private Path after = Path.of("");

    @Option(names = "--format", paramLabel = "F", defaultValue = "text", description = "text, json or md.")
    private String format = "text";

    @Option(names = "--debug", description = "Show the stack trace of a failure.")
    private boolean debug;

    @Override
    public Integer call() {
        if (BatchDiff.isBatch(before) && BatchDiff.isBatch(after)) {
            return batches();
        }
        final DiffReport diff = DiffReport.between(read(before), read(after));
        final String text = switch (format) {
            case "text" -> DiffForms.text(diff);
            case "json" -> DiffForms.json(diff);
            case "md" -> DiffForms.markdown(diff);
            default ->
                throw new CommandException(
                        ExitCode.USAGE, "--format: \"" + format + "\" is no format; expected text, json or md.");
        };
        Console.of(spec).out(text);
        return (diff.unchanged() ? ExitCode.DONE : ExitCode.ANSWER_IS_NO).code();
    }

    private int batches() {
        try {
            final BatchDiff diff = BatchDiff.between(before, after);
            final String name = Output.known(format, "text", "json", "md");
            Console.of(spec)
                    .out(
                            name.equals("json")
                                    ? BatchDiffForms.json(diff)
                                    : BatchDiffForms.text(diff, name.equals("md")));
            return (diff.unchanged() ? ExitCode.DONE : ExitCode.ANSWER_IS_NO).code();
        } catch (final IOException e) {
            throw new CommandException(
                    ExitCode.INVALID_INPUT, "The results cannot be read (" + e.getMessage() + ").", e);
        }
    }

    private static Report read(final Path given) {
        return ReportReader.read(Files.isDirectory(given) ? given.resolve("report.json") : given);
    }
}
