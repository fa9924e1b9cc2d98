package org.assize.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.assize.assessment.Report;
import org.assize.batch.BatchSettings;
import org.assize.batch.Batches;
import org.assize.batch.Replay;
import org.assize.report.Renderer;
import org.assize.report.Setting;
import org.assize.report.SummaryText;
import org.assize.source.AtomicFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Assesses one organisation of a batch again. */
@Component
@Command(
        name = "replay",
        description = "Assesses one organisation of a finished batch again, and says whether the result is the same.")
final class ReplayCommand implements Callable<Integer> {

    private final Workbench workbench;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "Folder of a finished batch.")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "ORGANISATION", description = "Its id or name.")
    private String organisation = "";

    @Option(names = "--input", paramLabel = "PATH", description = "Where the input is now, if it was moved.")
    private @Nullable Path input;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for its whole report; without it a summary is printed.")
    private @Nullable Path out;

    @Option(names = "--format", paramLabel = "F", split = ",", description = "Formats of the report, or all.")
    private List<String> formats = new ArrayList<>();

    @Mixin
    private ContentOptions contentOptions = new ContentOptions();

    ReplayCommand(final Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() {
        try {
            final Replay replay = Replay.of(folder, organisation);
            final List<Renderer> renderers =
                    AssessCommand.renderers(formats.isEmpty() ? List.of("all") : formats, Setting.usual());
            final Workbench.Ready ready = workbench.prepare(contentOptions);
            final Batches batches = new Batches(BatchOptions.judge(ready), ready.content(), ready.vocabulary());
            final Replay.Outcome outcome = replay.run(batches, now(replay.settings(), ready), input);
            final Report report = ready.assessment().run(outcome.dossier()).report();
            if (out != null) {
                write(report, renderers, out);
            }
            return end(report, outcome.difference());
        } catch (final IOException e) {
            throw new CommandException(
                    ExitCode.INVALID_INPUT, folder + ": cannot be read (" + e.getMessage() + ").", e);
        }
    }

    private static BatchSettings now(final BatchSettings then, final Workbench.Ready ready) {
        return new BatchSettings(
                ready.provenance(),
                then.input(),
                then.profile(),
                then.asOf(),
                then.zone(),
                then.frameworks(),
                then.formats(),
                then.shardMembers());
    }

    private static void write(final Report report, final List<Renderer> renderers, final Path folder) {
        final SortedMap<String, AtomicFiles.Content> files = new TreeMap<>();
        renderers.forEach(renderer ->
                renderer.render(report).forEach((path, bytes) -> files.put(path, stream -> stream.write(bytes))));
        try {
            AtomicFiles.writeAll(folder, files);
        } catch (final IOException e) {
            throw new CommandException(
                    ExitCode.OUTPUT_NOT_WRITABLE, folder + ": cannot be written (" + e.getMessage() + ").", e);
        }
    }

    private int end(final Report report, final @Nullable String difference) {
        final Console console = Console.of(spec);
        console.out(SummaryText.of(report, out == null ? null : out.toString(), false));
        console.out(difference == null ? "The result is the same to the byte." : difference);
        return (difference == null ? ExitCode.DONE : ExitCode.ANSWER_IS_NO).code();
    }
}
