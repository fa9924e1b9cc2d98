package org.assize.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.assize.batch.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Shows how a batch gets on: a bar on a terminal, elsewhere a line now and then. */
final class BatchProgress implements Progress, AutoCloseable {

    private static final int WIDTH = 100;
    private static final long LINE_NANOS = Duration.ofSeconds(10).toNanos();

    private final PrintWriter err;
    private final @Nullable ProgressBar bar;
    private final long start = System.nanoTime();
    private long printed = start;
    private long records;
    private long rejected;
    private long assessed;
    private double first = -1;
    private boolean closed;

    private BatchProgress(final PrintWriter err, final @Nullable ProgressBar bar) {
        this.err = err;
        this.bar = bar;
    }

    static BatchProgress of(final @Nullable CommandSpec spec) {
        final PrintWriter err = spec == null
                ? new PrintWriter(System.err, true)
                : spec.commandLine().getErr();
        final boolean terminal = System.console() != null && System.getenv("TERM") != null;
        return new BatchProgress(err, terminal ? bar(System.err) : null);
    }

    private static ProgressBar bar(final PrintStream out) {
        return new ProgressBarBuilder()
                .setTaskName("Assessing")
                .setInitialMax(1)
                .setStyle(ProgressBarStyle.ASCII)
                .hideEta()
                .continuousUpdate()
                .setConsumer(new ConsoleProgressBarConsumer(out, WIDTH))
                .build();
    }

    @Override
    public synchronized void done(final int number, final int refused, final boolean anew, final double share) {
        if (anew && first < 0) {
            first = share;
        }
        records += number;
        rejected += refused;
        assessed += anew ? number : 0;
        final ProgressBar shown = bar;
        if (shown != null) {
            // How many records there are is an estimate until the last one is read.
            shown.maxHint(Math.max(records, Math.round(records / Math.max(0.000_001, share))));
            shown.stepTo(records);
            shown.setExtraMessage(" " + words(share));
        } else if (System.nanoTime() - printed > LINE_NANOS) {
            printed = System.nanoTime();
            err.println(words(share));
            err.flush();
        }
    }

    private String words(final double share) {
        final double seconds = Math.max(0.001, (System.nanoTime() - start) / 1e9);
        final double rate = assessed / seconds;
        final String left = share <= first || assessed == 0
                ? ""
                : ", about " + time((1 - share) * seconds / Math.max(0.001, share - Math.max(0, first))) + " left";
        return String.format(Locale.ROOT, "%,d done, %,d refused, %.1f a second%s", records, rejected, rate, left);
    }

    private static String time(final double seconds) {
        final long minutes = Math.round(seconds / 60);
        if (minutes < 1) {
            return Math.max(1, Math.round(seconds)) + " s";
        }
        return minutes < 120 ? minutes + " min" : Math.round(minutes / 60.0) + " h";
    }

    @Override
    public synchronized void finishing() {
        final ProgressBar shown = bar;
        if (shown != null) {
            shown.maxHint(records);
            shown.setExtraMessage(" writing the results");
        }
    }

    @Override
    public synchronized void close() {
        final ProgressBar shown = bar;
        if (shown != null && !closed) {
            shown.close();
        }
        closed = true;
    }
}
