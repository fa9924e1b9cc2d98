package org.assize.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.assize.batch.BatchRun;
import org.assize.batch.Batches;
import org.assize.batch.Stop;
import org.assize.report.Renderer;
import org.assize.report.Setting;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Assesses many organisations. */
@Component
@Command(
        name = "batch",
        description = "Assesses many organisations into a folder. Ended at any point, the same command goes on.")
final class BatchCommand implements Callable<Integer> {

    private final Workbench workbench;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "INPUT",
            description =
                    "Folder of dossiers and files, or a file .jsonl, .csv, .json, .yml; .jsonl and .csv also .gz.")
    private Path input = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder for the results.")
    private Path out = Path.of("");

    @Mixin
    private BatchOptions options = new BatchOptions();

    @Mixin
    private ContentOptions contentOptions = new ContentOptions();

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Threads that assess; without it one a processor. The result does not depend on it.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--format",
            paramLabel = "F",
            split = ",",
            description = "Reports to write for each organisation, or all; without it none.")
    private List<String> formats = new ArrayList<>();

    @Option(
            names = "--reassess-changed",
            description = "Assess anew what has changed since the folder was begun, instead of refusing it.")
    private boolean reassessChanged;

    BatchCommand(final Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() {
        if (jobs < 1) {
            throw new CommandException(
                    ExitCode.USAGE, "--jobs: " + jobs + " is no number of threads; expected 1 or more.");
        }
        final List<Renderer> renderers =
                formats.isEmpty() ? List.of() : AssessCommand.renderers(formats, Setting.usual());
        options.check();
        final Stop stop = new Stop();
        final Workbench.Ready ready = workbench.prepare(contentOptions);
        final Console console = Console.of(spec);
        try (BatchProgress progress = BatchProgress.of(spec);
                Signals signals = Signals.to(stop)) {
            final BatchRun.Outcome outcome = new Batches(BatchOptions.judge(ready), ready.content(), ready.vocabulary())
                    .run(
                            input,
                            out,
                            options.settings(ready, input, renderers),
                            renderers,
                            new BatchRun.Options(jobs, reassessChanged),
                            progress,
                            stop)
                    .run();
            progress.close();
            return end(console, outcome.summary(), signals);
        }
    }

    private int end(final Console console, final BatchRun.@Nullable Summary summary, final Signals signals) {
        if (summary == null) {
            throw new CommandException(
                    signals.exit(), out + ": ended before its time; the same command goes on where it was.");
        }
        console.out(String.format(
                Locale.ROOT,
                "%s: %,d organisations assessed, %,d records refused.",
                out,
                summary.results(),
                summary.rejects()));
        if (summary.limits() > 0) {
            return ExitCode.LIMIT_HIT.code();
        }
        return (summary.rejects() > 0 ? ExitCode.REJECTED_INPUTS : ExitCode.DONE).code();
    }
}
