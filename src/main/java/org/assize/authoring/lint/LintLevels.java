package org.assize.authoring.lint;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.assize.source.InputException;
import org.assize.source.MapNode;
import org.assize.source.NearestName;
import org.assize.source.Node;
import org.assize.source.Problems;
import org.assize.source.ScalarNode;
import org.assize.source.TreeReader;

/** Reads {@code rules/lint.yml}, the one file in which levels are set. */
final class LintLevels {

    static final String FILE = "lint.yml";

    private LintLevels() {}

    /**
     * Levels by id of a lint rule; none if there is no such file.
     *
     * @throws InputException if the file is wrong
     */
    static Map<String, Level> read(final Path rules) {
        final Path file = rules.resolve(FILE);
        final Map<String, Level> levels = new TreeMap<>();
        if (Files.exists(file)) {
            final Problems problems = new Problems();
            final Node root = TreeReader.yaml(file);
            if (root instanceof MapNode map && map.get("levels") instanceof MapNode named) {
                named.entries().forEach((id, entry) -> level(levels, id, entry, problems));
            } else {
                problems.add(root.place(), "expected \"levels\" with ids of lint rules.");
            }
            problems.throwIfAny();
        }
        return levels;
    }

    private static void level(
            final Map<String, Level> levels, final String id, final MapNode.Entry entry, final Problems problems) {
        final List<String> ids = LintRules.all().stream().map(LintRule::id).toList();
        if (!ids.contains(id)) {
            problems.add(entry.place(), "\"" + id + "\" is no lint rule.", NearestName.advice(id, ids));
            return;
        }
        final List<String> words =
                Arrays.stream(Level.values()).map(Level::word).toList();
        final String word = entry.value() instanceof ScalarNode scalar ? scalar.text() : "";
        if (words.contains(word)) {
            levels.put(id, Level.valueOf(word.toUpperCase(Locale.ROOT)));
        } else {
            problems.add(
                    entry.value().place(),
                    "\"" + word + "\" is no level; expected one of " + String.join(", ", words) + ".",
                    NearestName.advice(word, words));
        }
    }
}
