package org.assize.cli;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command without a sub-command: asks for one. */
@Component
@Command(
        name = "assize",
        description =
                "Tells an organisation where it falls short of ISO/IEC 27001, GDPR, NIS2 and SOC 2, how badly, and"
                        + " why.",
        mixinStandardHelpOptions = true,
        scope = picocli.CommandLine.ScopeType.INHERIT,
        versionProvider = Version.class,
        subcommands = {
            AssessCommand.class,
            ExplainCommand.class,
            WhyNotCommand.class,
            DiffCommand.class,
            SchemaCommand.class,
            QuestionnaireCommand.class,
            BatchCommand.class,
            VerifyCommand.class,
            ReplayCommand.class,
            SamplesCommand.class,
            MappingsCommand.class,
            RulesCommand.class
        })
final class AssizeCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        final CommandSpec started = spec;
        if (started != null) {
            throw new ParameterException(started.commandLine(), "Name a command.");
        }
    }
}
