package org.assize.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.assize.batch.Verification;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares the files of a batch with its manifest. */
@Component
@Command(name = "verify", description = "Compares every file of a finished batch with its manifest.")
final class VerifyCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder of a finished batch.")
    private Path folder = Path.of("");

    @Option(names = "--debug", description = "Show the stack trace of a failure.")
    private boolean debug;

    @Override
    public Integer call() {
        try {
            final Verification.Found found = Verification.of(folder);
            final Console console = Console.of(spec);
            found.differences().forEach(console::out);
            console.out(folder + ": " + found.files() + " files compared, "
                    + found.differences().size() + " differences.");
            return (found.differences().isEmpty() ? ExitCode.DONE : ExitCode.ANSWER_IS_NO).code();
        } catch (final IOException e) {
            throw new CommandException(
                    ExitCode.INVALID_INPUT, folder + ": cannot be read (" + e.getMessage() + ").", e);
        }
    }
}
