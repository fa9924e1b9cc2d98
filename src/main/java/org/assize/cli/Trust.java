package org.assize.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.assize.content.RuleFiles;

/**
 * Rules are code: those of one's own checkout are trusted, others only if the user says so.
 *
 * @param given whether the user said so
 */
record Trust(boolean given) {

    /**
     * @throws CommandException if the folder holds rules from elsewhere that nobody has trusted
     */
    void require(final Path folder, final String option) {
        if (!given && !isOurs(folder) && !RuleFiles.find(folder, ".drl").isEmpty()) {
            throw new CommandException(
                    ExitCode.CONTENT_REFUSED,
                    option + ": " + folder
                            + " holds rules and stands outside of this checkout. Rules are code: they run"
                            + " with your rights and see the whole dossier.\n"
                            + "Maybe read them, then add --trust-rules.");
        }
    }

    private static boolean isOurs(final Path folder) {
        try {
            final Path home = Path.of(System.getProperty("assize.home", ".")).toRealPath();
            return folder.toRealPath().startsWith(home);
        } catch (final IOException unreadable) {
            return false;
        }
    }
}
