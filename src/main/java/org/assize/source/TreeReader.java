package org.assize.source;

import java.io.StringReader;
import java.nio.file.Path;
import org.assize.fact.Source;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Reads YAML and JSON into located nodes, and refuses what two readers could understand differently.
 *
 * <p>Refused are: a name that stands twice, anchors, aliases, tags, merge keys, a second document, anything after the end,
 * NaN and Infinity, control characters, lone surrogates, and what is beyond the {@link Limits}. In YAML a plain word is
 * null, true or false as YAML 1.2 says, a number only if JSON would write it so, and otherwise text.
 */
public final class TreeReader {

    private static final int NUMBER_CHARS = 128;
    private static final int TOKEN_SHOWN = 80;

    private TreeReader() {}

    /**
     * Reads a YAML file with the standard limits.
     *
     * @throws InputException with everything that is wrong with it
     */
    public static Node yaml(final Path path) {
        return read(path, true);
    }

    /**
     * Reads a JSON file with the standard limits.
     *
     * @throws InputException with everything that is wrong with it
     */
    public static Node json(final Path path) {
        return read(path, false);
    }

    /** Reads YAML; null if it could not be read to its end, and then the problems say why. */
    public static @Nullable Node yaml(final SourceText source, final Limits limits, final Problems problems) {
        if (hasLongLine(source, limits, problems)) {
            return null;
        }
        final YAMLFactory factory = YAMLFactory.builder()
                .streamReadConstraints(constraints(limits))
                .errorReportConfiguration(shortTokens())
                .loadSettings(LoadSettings.builder()
                        .setCodePointLimit(limits.fileBytes())
                        .setParseComments(false)
                        // Refused by the builder of the tree, which names both places and goes on.
                        .setAllowDuplicateKeys(true)
                        .build())
                .build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), new StringReader(source.text()))) {
            return build(new TreeBuilder(parser, new YamlNotation(source.text()), source, problems));
        }
    }

    /** Reads JSON; null if it could not be read to its end, and then the problems say why. */
    public static @Nullable Node json(final SourceText source, final Limits limits, final Problems problems) {
        final JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(constraints(limits))
                .errorReportConfiguration(shortTokens())
                .build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), new StringReader(source.text()))) {
            return build(new TreeBuilder(parser, new JsonNotation(), source, problems));
        }
    }

    private static boolean hasLongLine(final SourceText source, final Limits limits, final Problems problems) {
        int line = 1;
        int start = 0;
        while (start < source.text().length()) {
            final int end = source.text().indexOf('\n', start);
            final int length = (end < 0 ? source.text().length() : end) - start;
            if (length > limits.lineChars()) {
                final Source place = Source.ofLine(source.file(), line, 1);
                problems.add(place, "is a line longer than the limit of " + limits.lineChars() + " characters.");
                return true;
            }
            line++;
            start += length + 1;
        }
        return false;
    }

    private static Node read(final Path path, final boolean yaml) {
        final Problems problems = new Problems();
        final Limits limits = Limits.standard();
        final SourceText source = SourceText.read(path, path.toString().replace('\\', '/'), limits, problems);
        problems.throwIfAny();
        final Node tree =
                source == null ? null : yaml ? yaml(source, limits, problems) : json(source, limits, problems);
        problems.throwIfAny();
        if (tree == null) {
            throw new IllegalStateException("A file was read neither well nor badly: " + path);
        }
        return tree;
    }

    private static StreamReadConstraints constraints(final Limits limits) {
        return StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxTokenCount(limits.tokens())
                .maxStringLength(limits.textChars())
                .maxNameLength(limits.nameChars())
                .maxNumberLength(NUMBER_CHARS)
                .build();
    }

    private static ErrorReportConfiguration shortTokens() {
        return ErrorReportConfiguration.builder()
                .maxErrorTokenLength(TOKEN_SHOWN)
                .maxRawContentLength(0)
                .build();
    }

    private static @Nullable Node build(final TreeBuilder builder) {
        try {
            return builder.root();
        } catch (final JacksonException failure) {
            builder.refuse(place(builder, failure), "cannot be read: " + reason(failure) + ".");
            return null;
        }
    }

    private static Source place(final TreeBuilder builder, final JacksonException failure) {
        if (failure.getCause() instanceof final MarkedYamlEngineException marked
                && marked.getProblemMark().isPresent()) {
            final Mark mark = marked.getProblemMark().get();
            return builder.place(mark.getLine() + 1, mark.getColumn() + 1);
        }
        final TokenStreamLocation location = failure.getLocation();
        return location == null || location.getLineNr() < 1
                ? builder.here()
                : builder.place(location.getLineNr(), location.getColumnNr());
    }

    // The libraries add an excerpt of the file and names of their own options; neither is for a person.
    private static String reason(final JacksonException failure) {
        final String whole = failure.getCause() instanceof final MarkedYamlEngineException marked
                ? marked.getProblem()
                : failure.getOriginalMessage();
        final String first = whole.lines().findFirst().orElse("");
        return first.replaceAll(",? from `[^`]*`", "")
                .replaceAll(": enable `[^`]*` to allow", "")
                .replaceAll("[.\\s]+$", "")
                .codePoints()
                .limit(300)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
