package org.assize.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Starts Assize. */
@SpringBootApplication
public class AssizeApplication implements CommandLineRunner, ExitCodeGenerator {

    private final AssizeCommand command;
    private final IFactory factory;
    private int exit;

    AssizeApplication(final AssizeCommand command, final IFactory factory) {
        this.command = command;
        this.factory = factory;
    }

    public static void main(final String[] args) {
        final Workbench workbench = Workbench.startedFor(List.of(args));
        final SpringApplication application = new SpringApplication(AssizeApplication.class);
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("workbench", workbench));
        System.exit(SpringApplication.exit(application.run(args)));
    }

    @Override
    public void run(final @Nullable String... args) {
        exit = commandLine(command, factory).execute(args);
    }

    @Override
    public int getExitCode() {
        return exit;
    }

    /** The whole command line, as tests start it too. */
    static CommandLine commandLine(final Object command, final IFactory factory) {
        final Map<String, String> codes = new LinkedHashMap<>();
        for (final ExitCode code : ExitCode.values()) {
            codes.put(" " + code.code(), code.meaning());
        }
        final CommandLine line = new CommandLine(command, factory)
                .setExecutionExceptionHandler(new FailureHandler())
                .setCaseInsensitiveEnumValuesAllowed(true);
        list(codes, line);
        return line;
    }

    /** Every command tells the exit codes, however deep it stands. */
    private static void list(final Map<String, String> codes, final CommandLine line) {
        line.getCommandSpec()
                .usageMessage()
                .exitCodeListHeading("Exit codes:%n")
                .exitCodeList(codes);
        line.getSubcommands().values().forEach(sub -> list(codes, sub));
    }
}
