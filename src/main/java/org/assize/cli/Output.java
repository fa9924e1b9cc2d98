package org.assize.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assize.source.AtomicFiles;
import org.assize.source.NearestName;
import org.jspecify.annotations.Nullable;

/** Where the one result of a command goes: to a file if one was named, else to the console. */
record Output(Console console, @Nullable Path file) {

    /**
     * The format if it is one of those that there are.
     *
     * @throws CommandException if it is not
     */
    static String known(final String format, final String... formats) {
        final List<String> known = List.of(formats);
        if (known.contains(format)) {
            return format;
        }
        final String advice = NearestName.advice(format, known);
        throw new CommandException(
                ExitCode.USAGE,
                "--format: \"" + format + "\" is no format; expected one of " + String.join(", ", known) + "."
                        + (advice == null ? "" : "\nMaybe " + advice));
    }

    /** Writes UTF-8. */
    void write(final byte[] utf8) {
        if (file == null) {
            console.out(utf8);
            return;
        }
        try {
            AtomicFiles.write(file, stream -> stream.write(utf8));
        } catch (final IOException e) {
            throw new CommandException(
                    ExitCode.OUTPUT_NOT_WRITABLE, file + ": cannot be written (" + e.getMessage() + ").", e);
        }
    }
}
