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
import org.assize.content.Question;
import org.assize.content.RuleFiles;
import org.assize.content.RuleSource;
import org.assize.engine.Engine;
import org.assize.engine.RuleStore;
import org.assize.intake.Questions;
import org.assize.source.InputException;
import org.springframework.stereotype.Component;

/** Gets rules and content ready for a command. */
@Component
final class Workbench {

    /** An assessment that is ready to run, and what its answers may name. */
    record Ready(Content content, Assessment assessment, Questions questions) {}

    /** Reads the content on one core while the other loads the rules. */
    Ready prepare(final ContentOptions options) {
        try {
            final Path rules = options.rules();
            final Path mappings = options.mappings();
            final List<RuleSource> sources = RuleFiles.read(rules);
            final CompletableFuture<Engine> engine =
                    CompletableFuture.supplyAsync(() -> new Engine(new RuleStore(cache()).load(sources)));
            final Content content = ContentLoader.load(rules, mappings, sources);
            return new Ready(
                    content, new Assessment(content, joined(engine), provenance(rules, mappings)), questions(content));
        } catch (final InputException e) {
            throw new CommandException(ExitCode.CONTENT_REFUSED, String.valueOf(e.getMessage()), e);
        }
    }

    private static Engine joined(final CompletableFuture<Engine> engine) {
        try {
            return engine.join();
        } catch (final CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static Questions questions(final Content content) {
        return new Questions(
                content::hasQuestion,
                content.questions().stream().map(Question::id).toList());
    }

    private static Provenance provenance(final Path rules, final Path mappings) {
        try {
            return new Provenance(
                    Version.text(),
                    FolderHash.of(rules),
                    FolderHash.of(mappings),
                    FolderHash.ofFile(rules.resolve("parameters.yml")),
                    null);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiled rules are code, so they are kept with the user and never beside the rules. */
    private static Path cache() {
        final String named = System.getProperty("assize.cache");
        return named == null ? Path.of(System.getProperty("user.home"), ".cache", "assize", "rules") : Path.of(named, "rules");
    }
}
