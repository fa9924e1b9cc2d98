package org.assize.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assize.engine.RulesRefusedException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Does something again whenever a file below some folders changes, until the user interrupts it. */
record Watch(Console console, List<Path> folders) {

    // Editors write a file in several steps; a look three times a second is soon enough and sees whole files.
    private static final long PAUSE = 300;

    static Watch of(final @Nullable CommandSpec spec, final ContentOptions options) {
        return new Watch(Console.of(spec), options.folders());
    }

    /**
     * Ends only by an interrupt.
     *
     * @param work is told which files have changed; none the first time
     */
    Integer each(final Consumer<Set<Path>> work) {
        Map<Path, Long> seen = Map.of();
        while (!Thread.currentThread().isInterrupted()) {
            final Map<Path, Long> now = times();
            if (!now.equals(seen)) {
                final Set<Path> changed = seen.isEmpty() ? Set.of() : changed(seen, now);
                seen = now;
                run(work, changed);
            }
            try {
                Thread.sleep(PAUSE);
            } catch (final InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return ExitCode.INTERRUPTED.code();
    }

    private static Set<Path> changed(final Map<Path, Long> before, final Map<Path, Long> now) {
        final Set<Path> changed = new TreeSet<>();
        now.forEach((path, time) -> {
            if (!time.equals(before.get(path))) {
                changed.add(path);
            }
        });
        return changed;
    }

    private void run(final Consumer<Set<Path>> work, final Set<Path> changed) {
        console.out("Looking …");
        try {
            work.accept(changed);
        } catch (final CommandException | RulesRefusedException e) {
            console.out(String.valueOf(e.getMessage()));
        }
        console.out("Waiting for a change. Ctrl+C ends.");
    }

    private Map<Path, Long> times() {
        final Map<Path, Long> times = new TreeMap<>();
        for (final Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile)
                        .forEach(file -> times.put(file, file.toFile().lastModified()));
            } catch (final IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return times;
    }
}
