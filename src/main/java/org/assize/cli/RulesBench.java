package org.assize.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.assize.authoring.CaseFilter;
import org.assize.authoring.CaseReader;
import org.assize.authoring.RuleCase;
import org.assize.content.Content;
import org.assize.content.ContentLoader;
import org.assize.content.RuleFiles;
import org.assize.content.RuleSource;
import org.assize.engine.Engine;
import org.assize.engine.RuleStore;
import org.assize.source.InputException;

/** Rules, words and cases as a rule author has them on the disk at this moment. */
record RulesBench(
        Path rules, Path mappings, List<RuleSource> sources, Content content, Engine engine, ContentOptions options) {

    /**
     * Reads the content on one core while the other loads the rules.
     *
     * @throws CommandException if the content is refused
     */
    static RulesBench open(final ContentOptions options) {
        return open(Shown.path(options.rules()), Shown.path(options.mappings()), options);
    }

    /**
     * The same of folders.
     *
     * @param options how messages name files
     * @throws CommandException if the content is refused
     */
    static RulesBench open(final Path rules, final Path mappings, final ContentOptions options) {
        try {
            final List<RuleSource> sources = RuleFiles.read(rules);
            final CompletableFuture<Engine> engine =
                    CompletableFuture.supplyAsync(() -> new Engine(new RuleStore(Workbench.cache()).load(sources)));
            final Content content = ContentLoader.load(rules, mappings, sources);
            return new RulesBench(rules, mappings, sources, content, Workbench.joined(engine), options);
        } catch (final InputException e) {
            throw refused(e, options);
        }
    }

    /**
     * @throws CommandException if cases cannot be read
     */
    List<RuleCase> cases(final CaseFilter filter) {
        try {
            return new CaseReader(content).read(rules, filter);
        } catch (final InputException e) {
            throw refused(e, options);
        }
    }

    private static CommandException refused(final InputException e, final ContentOptions options) {
        return new CommandException(ExitCode.CONTENT_REFUSED, options.original(String.valueOf(e.getMessage())), e);
    }

    /** The rules folder as messages name it. */
    String shownRules() {
        return rules.toString().replace('\\', '/');
    }
}
