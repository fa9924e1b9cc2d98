package org.assize.cli;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What has to do with invented data: asks for one of its commands. */
@Component
@Command(
        name = "samples",
        description = "Invents data to try things out with.",
        subcommands = SamplesGenerateCommand.class)
final class SamplesCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        final CommandSpec started = spec;
        if (started != null) {
            throw new ParameterException(started.commandLine(), "Name a command: generate.");
        }
    }
}
