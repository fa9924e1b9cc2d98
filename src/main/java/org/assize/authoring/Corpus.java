package org.assize.authoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assize.intake.Dossier;
import org.assize.intake.Intake;
import org.assize.intake.Vocabulary;
import org.assize.source.FactModel;

/** The dossiers of a folder. */
public final class Corpus {

    private static final int DEEPEST = 6;
    private static final String MAIN = "dossier.yml";

    private Corpus() {}

    /** Folders with a {@code dossier.yml} by their path relative to the folder, sorted; {@code .} for itself. */
    public static Map<String, Path> of(final Path folder) {
        if (!Files.isDirectory(folder)) {
            return Map.of();
        }
        try (Stream<Path> files =
                Files.find(folder, DEEPEST, (path, attributes) -> path.endsWith(MAIN) && attributes.isRegularFile())) {
            final Map<String, Path> dossiers = new TreeMap<>();
            files.map(file -> file.resolveSibling("").normalize()).forEach(dossier -> {
                final String name =
                        folder.normalize().relativize(dossier).toString().replace('\\', '/');
                dossiers.put(name.isEmpty() ? "." : name, dossier);
            });
            return dossiers;
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a dossier with the vocabulary of one side.
     *
     * @throws org.assize.source.InputException if that refuses it
     */
    public static Dossier read(final Path dossier, final RulesSide side) {
        return new Intake(FactModel.standard(), Vocabulary.of(side.content())).read(dossier, Intake.Options.none());
    }
}
