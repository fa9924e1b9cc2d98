package org.assize.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assize.authoring.CaseFilter;
import org.assize.authoring.CaseReader;
import org.assize.authoring.docs.RulePages;
import org.assize.content.Content;
import org.assize.content.ContentLoader;
import org.assize.content.RuleFiles;
import org.assize.content.RuleSource;
import org.assize.source.InputException;

/** Rules and words for commands that run no rules. */
record RulesContent(Path rules, List<RuleSource> sources, Content content, ContentOptions options) {

    /**
     * @throws CommandException if the content is refused
     */
    static RulesContent read(final ContentOptions options) {
        try {
            final Path rules = Shown.path(options.rules());
            final List<RuleSource> sources = RuleFiles.read(rules);
            return new RulesContent(rules, sources, ContentLoader.load(rules, options.mappings(), sources), options);
        } catch (final InputException e) {
            throw new CommandException(ExitCode.CONTENT_REFUSED, options.original(String.valueOf(e.getMessage())), e);
        }
    }

    RulePages pages(final CaseFilter filter) {
        try {
            return new RulePages(content, sources, new CaseReader(content).read(rules, filter), this::text);
        } catch (final InputException e) {
            throw new CommandException(ExitCode.CONTENT_REFUSED, options.original(String.valueOf(e.getMessage())), e);
        }
    }

    private String text(final String path) {
        try {
            return Files.readString(rules.resolve(path));
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
