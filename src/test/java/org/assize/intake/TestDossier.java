package org.assize.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assize.fact.Fact;
import org.assize.fact.RecordSet;
import org.assize.source.FactModel;
import org.assize.source.InputException;
import org.assize.source.Problem;

/** Writes a dossier to read it. */
final class TestDossier {

    static final String CONTEXT = """
            assessment:
              as-of: 2026-06-17
              zone: Europe/Ljubljana
            """;

    private final Path root;
    private final FactModel model;

    TestDossier(final Path root, final FactModel model) {
        this.root = root;
        this.model = model;
    }

    /** With the fact types of the product, and a main file that has only the context. */
    static TestDossier in(final Path root) {
        return new TestDossier(root, FactModel.standard()).file("dossier.yml", CONTEXT);
    }

    TestDossier file(final String name, final String content) {
        try {
            final Path file = root.resolve(name);
            Files.createDirectories(file.getParent() == null ? root : file.getParent());
            Files.writeString(file, content);
            return this;
        } catch (final IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    /** Adds to the main file. */
    TestDossier main(final String more) {
        return file("dossier.yml", CONTEXT + more);
    }

    Dossier read() {
        return read(root);
    }

    Dossier read(final Path path) {
        return new Intake(model, Vocabulary.any()).read(path, Intake.Options.none());
    }

    /** The problems as people see them. */
    List<String> problems() {
        return problems(root);
    }

    List<String> problems(final Path path) {
        final InputException refusal = catchThrowableOfType(InputException.class, () -> read(path));
        assertThat(refusal).as("the refusal of the dossier").isNotNull();
        return refusal.problems().stream().map(Problem::toString).toList();
    }

    /** The only fact of a type. */
    <T extends Fact> T one(final Class<T> type) {
        return one(read(), type);
    }

    static <T extends Fact> T one(final Dossier dossier, final Class<T> type) {
        final List<T> facts = dossier.facts().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
        assertThat(facts).hasSize(1);
        return facts.get(0);
    }

    RecordSet recordSet(final String entity) {
        return read().recordSets().stream()
                .filter(set -> set.entity().equals(entity))
                .findFirst()
                .orElseThrow();
    }
}
