package org.assize.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assize.fact.Source;
import org.assize.source.InputException;
import org.assize.source.Node;
import org.assize.source.Problem;
import org.assize.source.Problems;
import org.assize.source.TreeReader;

/** Finds the DRL files of a rules folder and the layer of each. */
public final class RuleFiles {

    private RuleFiles() {}

    /**
     * In order of path.
     *
     * @throws InputException if {@code layers.yml} is wrong, or a file stands outside every layer
     */
    public static List<RuleSource> read(final Path rules) {
        final List<Layer> layers = layers(rules);
        final List<RuleSource> sources = new ArrayList<>();
        final List<Problem> problems = new ArrayList<>();
        for (final Path file : find(rules, ".drl")) {
            final String path = relative(rules, file);
            final int layer = layer(layers, path);
            if (layer < 0) {
                problems.add(new Problem(Source.ofFile(path), "stands in no layer of layers.yml.", null));
            }
            sources.add(new RuleSource(path, layer, text(file)));
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return List.copyOf(sources);
    }

    /** The layers of {@code layers.yml} in order. */
    public static List<Layer> layers(final Path rules) {
        final Problems problems = new Problems();
        final Fields fields = Fields.of(TreeReader.yaml(rules.resolve("layers.yml")), problems, List.of("layers"));
        final List<Layer> layers = new ArrayList<>();
        for (final Node item : fields.items("layers")) {
            final Fields layer = Fields.of(item, problems, List.of("path", "inserts"));
            layers.add(new Layer(layer.text("path"), layer.texts("inserts")));
        }
        problems.throwIfAny();
        return layers;
    }

    private static int layer(final List<Layer> layers, final String path) {
        for (int i = 0; i < layers.size(); i++) {
            if (path.startsWith(layers.get(i).path() + "/")) {
                return i;
            }
        }
        return -1;
    }

    /** Files below the folder whose name has the ending, sorted by path. */
    public static List<Path> find(final Path folder, final String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Path relative to the folder, with {@code /}. */
    public static String relative(final Path folder, final Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    static String text(final Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
