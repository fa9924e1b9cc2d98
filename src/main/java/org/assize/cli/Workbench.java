package org.assize.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.assize.assessment.Assessment;
import org.assize.assessment.Provenance;
import org.assize.content.Content;
import org.assize.content.ContentLoader;
import org.assize.content.FolderHash;
import org.assize.content.RuleFiles;
import org.assize.content.RuleSource;
import org.assize.engine.Engine;
import org.assize.engine.RuleStore;
import org.assize.intake.Vocabulary;
import org.assize.source.InputException;
import org.jspecify.annotations.Nullable;

/** Gets rules and content ready for a command. */
final class Workbench {

    private final @Nullable CompletableFuture<Ready> headStart;

    private Workbench(final @Nullable CompletableFuture<Ready> headStart) {
        this.headStart = headStart;
    }

    /** An assessment that is ready to run, and what its answers may name. */
    record Ready(Content content, Assessment assessment, Vocabulary vocabulary, Provenance provenance) {}

    /** Prepares only when asked. */
    static Workbench lazy() {
        return new Workbench(null);
    }

    /** Begins at once to prepare our own content if the command line will need it, while the application starts. */
    static Workbench startedFor(final List<String> args) {
        final boolean needed = !args.isEmpty()
                && List.of("assess", "explain", "batch", "replay").contains(args.get(0));
        final boolean ours = args.stream()
                .noneMatch(arg ->
                        arg.startsWith("--rules") || arg.startsWith("--mappings") || arg.startsWith("--overlay"));
        return needed && ours
                ? new Workbench(CompletableFuture.supplyAsync(() -> prepared(new ContentOptions())))
                : lazy();
    }

    /**
     * @throws CommandException if the content is refused
     */
    Ready prepare(final ContentOptions options) {
        return headStart == null || !options.ours() ? prepared(options) : joined(headStart);
    }

    /** Reads the content on one core while the other loads the rules. */
    private static Ready prepared(final ContentOptions options) {
        try {
            final Path rules = options.rules();
            final Path mappings = options.mappings();
            final List<RuleSource> sources = RuleFiles.read(rules);
            final CompletableFuture<Engine> engine =
                    CompletableFuture.supplyAsync(() -> new Engine(new RuleStore(cache()).load(sources)));
            final Content content = ContentLoader.load(rules, mappings, sources);
            final Provenance provenance = provenance(options);
            return new Ready(
                    content, new Assessment(content, joined(engine), provenance), Vocabulary.of(content), provenance);
        } catch (final InputException e) {
            throw new CommandException(ExitCode.CONTENT_REFUSED, options.original(String.valueOf(e.getMessage())), e);
        }
    }

    /**
     * The content alone, for commands that run no rules.
     *
     * @throws CommandException if it is refused
     */
    static Content content(final ContentOptions options) {
        try {
            final Path rules = options.rules();
            return ContentLoader.load(rules, options.mappings(), RuleFiles.read(rules));
        } catch (final InputException e) {
            throw new CommandException(ExitCode.CONTENT_REFUSED, options.original(String.valueOf(e.getMessage())), e);
        }
    }

    static <T> T joined(final CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (final CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static Provenance provenance(final ContentOptions options) {
        try {
            final Path overlay = options.overlay();
            final Path rules = options.ownRules();
            return new Provenance(
                    Version.text(),
                    FolderHash.of(rules),
                    FolderHash.of(options.ownMappings()),
                    FolderHash.ofFile(rules.resolve("parameters.yml")),
                    overlay == null ? null : Shown.name(overlay) + " " + FolderHash.of(overlay));
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiled rules are code, so they are kept with the user and never beside the rules. */
    static Path cache() {
        final String named = System.getProperty("assize.cache");
        return named == null
                ? Path.of(System.getProperty("user.home"), ".cache", "assize", "rules")
                : Path.of(named, "rules");
    }
}
