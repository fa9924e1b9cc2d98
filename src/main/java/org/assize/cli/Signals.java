package org.assize.cli;

import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicReference;
import org.assize.batch.Stop;
import org.jspecify.annotations.Nullable;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * What the system asks of a long run: to end soon. The first signal lets it commit what it has begun, a second one ends the
 * process at once. Elsewhere the signals keep their usual meaning.
 */
final class Signals implements AutoCloseable {

    /** Milliseconds after which what is not committed is left. */
    private static final long PATIENCE = 7_000;

    private final AtomicReference<@Nullable ExitCode> received = new AtomicReference<>();
    private final Timer timer = new Timer("assize-signals", true);
    private final List<Former> former;

    private Signals(final Stop stop) {
        former = List.of(handle("INT", ExitCode.INTERRUPTED, stop), handle("TERM", ExitCode.TERMINATED, stop));
    }

    /** A signal, and who handled it before. */
    private record Former(Signal signal, @Nullable SignalHandler handler) {}

    static Signals to(final Stop stop) {
        return new Signals(stop);
    }

    private Former handle(final String name, final ExitCode exit, final Stop stop) {
        final Signal signal = new Signal(name);
        try {
            return new Former(signal, Signal.handle(signal, received -> receive(exit, stop)));
        } catch (final IllegalArgumentException unsupported) {
            // The machine, or an option of its Java, keeps this signal for itself.
            return new Former(signal, null);
        }
    }

    private void receive(final ExitCode exit, final Stop stop) {
        if (!received.compareAndSet(null, exit)) {
            Runtime.getRuntime().halt(exit.code());
        }
        stop.drain();
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        stop.halt();
                    }
                },
                PATIENCE);
    }

    /** How a run that was asked to end is to end. */
    ExitCode exit() {
        final ExitCode exit = received.get();
        return exit == null ? ExitCode.INTERRUPTED : exit;
    }

    @Override
    public void close() {
        timer.cancel();
        former.forEach(each -> {
            if (each.handler() != null) {
                Signal.handle(each.signal(), each.handler());
            }
        });
    }
}
