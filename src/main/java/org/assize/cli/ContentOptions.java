package org.assize.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which rules and mappings a command uses, and how much it tells of a failure. */
final class ContentOptions {

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Rules folder instead of ours. Rules are code: use only what you trust.")
    private @Nullable Path rules;

    @Option(names = "--mappings", paramLabel = "DIR", description = "Mappings folder instead of ours.")
    private @Nullable Path mappings;

    @Option(names = "--debug", description = "Show the stack trace of a failure.")
    private boolean debug;

    Path rules() {
        return folder(rules, "rules");
    }

    Path mappings() {
        return folder(mappings, "mappings");
    }

    /** Whether the content is our own. */
    boolean ours() {
        return rules == null && mappings == null;
    }

    private static Path folder(final @Nullable Path given, final String name) {
        final Path folder =
                given == null ? Path.of(System.getProperty("assize.home", ".")).resolve(name) : given;
        if (!Files.isDirectory(folder)) {
            throw new CommandException(
                    ExitCode.CONTENT_REFUSED,
                    folder + ": there is no such folder.\nMaybe name it with --" + name + ".");
        }
        return folder;
    }
}
