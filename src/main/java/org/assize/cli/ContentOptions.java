package org.assize.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assize.content.Overlay;
import org.assize.source.InputException;
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

    @Option(
            names = "--overlay",
            paramLabel = "DIR",
            description = "Folder with rules/ and mappings/ of your own on top: adds topics, changes parameters with a"
                    + " reason, retires obligations.")
    private @Nullable Path overlay;

    @Option(
            names = "--trust-rules",
            description =
                    "Run rules of --rules and --overlay though they stand outside of this checkout. Rules are code.")
    private boolean trusted;

    private @Nullable Path merged;

    Path rules() {
        return overlay == null ? ownRules() : merged(overlay).resolve("rules");
    }

    Path mappings() {
        return overlay == null ? ownMappings() : merged(overlay).resolve("mappings");
    }

    /** Without the overlay. */
    Path ownRules() {
        final Path folder = folder(rules, "rules");
        new Trust(trusted).require(folder, "--rules");
        return folder;
    }

    /** Without the overlay. */
    Path ownMappings() {
        return folder(mappings, "mappings");
    }

    @Nullable
    Path overlay() {
        return overlay;
    }

    /** The folders that a user edits. */
    List<Path> folders() {
        final List<Path> folders = new ArrayList<>(List.of(ownRules(), ownMappings()));
        if (overlay != null) {
            folders.add(overlay);
        }
        return folders;
    }

    /** Whether a file, by its path relative to the rules folder, is the user's own to put right. */
    boolean isOwn(final String path) {
        return overlay == null || Files.exists(overlay.resolve("rules").resolve(path));
    }

    /** Whether the content is our own. */
    boolean ours() {
        return rules == null && mappings == null && overlay == null;
    }

    /** A message in which files are called as the user knows them, and not as they stand in the merged folder. */
    String original(final String message) {
        final Path folder = merged;
        final Path own = overlay;
        if (folder == null || own == null) {
            return message;
        }
        return Pattern.compile("(?:" + Pattern.quote(folder + "/") + "|" + Pattern.quote(Shown.path(folder) + "/")
                        + ")((rules|mappings)/[^:\\s\"]*)")
                .matcher(message)
                .replaceAll(found -> Matcher.quoteReplacement(original(own, found.group(1), found.group(2))));
    }

    private String original(final Path own, final String path, final String part) {
        final Path inOverlay = own.resolve(path);
        final Path inOurs = part.equals("rules") ? ownRules() : ownMappings();
        return Shown.path(Files.exists(inOverlay) ? inOverlay : inOurs.resolve(path.substring(part.length() + 1)))
                .toString();
    }

    /** Looked at anew each time, because watched files change; nothing is written if nothing has. */
    private Path merged(final Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new CommandException(ExitCode.CONTENT_REFUSED, folder + ": there is no such folder.");
        }
        new Trust(trusted).require(folder, "--overlay");
        try {
            final Path joined = Overlay.merge(
                    ownRules(), ownMappings(), folder, Workbench.cache().resolveSibling("overlays"));
            merged = joined;
            return joined;
        } catch (final InputException e) {
            throw new CommandException(ExitCode.CONTENT_REFUSED, String.valueOf(e.getMessage()), e);
        } catch (final IOException e) {
            throw new CommandException(
                    ExitCode.OUTPUT_NOT_WRITABLE, "The overlay cannot be joined (" + e.getMessage() + ").", e);
        }
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
