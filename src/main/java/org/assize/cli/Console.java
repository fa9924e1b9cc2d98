package org.assize.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command prints results. */
record Console(PrintWriter writer) {

    static Console of(final @Nullable CommandSpec spec) {
        if (spec == null) {
            throw new IllegalStateException("The command was not started from the command line.");
        }
        return new Console(spec.commandLine().getOut());
    }

    /** Tells of progress, beside the result. */
    static void error(final @Nullable CommandSpec spec, final String line) {
        if (spec != null) {
            spec.commandLine().getErr().println(line);
        }
    }

    void out(final String text) {
        writer.print(text.endsWith("\n") ? text : text + "\n");
        writer.flush();
    }

    void out(final byte[] utf8) {
        out(new String(utf8, StandardCharsets.UTF_8));
    }
}
