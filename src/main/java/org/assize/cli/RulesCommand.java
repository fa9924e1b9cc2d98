package org.assize.cli;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Commands for those who write rules. */
@Component
@Command(
        name = "rules",
        description = "Checks, tests and shows rules, without a rebuild.",
        subcommands = {
            RulesCheckCommand.class,
            RulesTestCommand.class,
            RulesCoverageCommand.class,
            RulesMutateCommand.class,
            RulesDiffCommand.class,
            RulesNewCommand.class,
            RulesListCommand.class,
            RulesShowCommand.class,
            RulesDocsCommand.class,
        })
final class RulesCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        final CommandSpec started = spec;
        if (started != null) {
            throw new ParameterException(
                    started.commandLine(),
                    "Name a command: "
                            + String.join(
                                    ", ", started.commandLine().getSubcommands().keySet()) + ".");
        }
    }
}
