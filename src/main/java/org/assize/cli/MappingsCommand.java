package org.assize.cli;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Commands for those who keep mappings. */
@Component
@Command(
        name = "mappings",
        description = "Checks, counts and exports what relates requirements to obligations and to each other.",
        subcommands = {MappingsCheckCommand.class, MappingsCoverageCommand.class, MappingsExportCommand.class})
final class MappingsCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        final CommandSpec started = spec;
        if (started != null) {
            throw new ParameterException(started.commandLine(), "Name a command: check, coverage or export.");
        }
    }
}
