package org.assize.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.assize.fact.AssessmentContext;
import org.assize.fact.Fact;
import org.assize.fact.Mode;
import org.assize.fact.Moment;
import org.assize.fact.RecordSet;
import org.assize.intake.ContextDefaults;
import org.assize.intake.Dossier;
import org.assize.intake.Dossiers;
import org.assize.intake.Vocabulary;
import org.assize.source.FactModel;
import org.assize.source.MapNode;
import org.assize.source.TreeReader;

/** Facts as a client writes them, for tests of the functions that join them. */
record SmallDossier(Dossier dossier) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    static SmallDossier of(final Path folder, final String asOf, final String... lines) {
        try {
            final Path file = Files.writeString(folder.resolve("dossier.yml"), String.join("\n", lines) + "\n");
            final ContextDefaults defaults =
                    new ContextDefaults(Moment.parse(asOf), PARIS, Mode.GAP_ANALYSIS, List.of());
            return new SmallDossier(Dossiers.caseDossier(
                    (MapNode) TreeReader.yaml(file), defaults, FactModel.standard(), Vocabulary.any()));
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    AssessmentContext context() {
        return dossier.context();
    }

    <T extends Fact> List<T> all(final Class<T> type) {
        return dossier.facts().stream().filter(type::isInstance).map(type::cast).toList();
    }

    <T extends Fact> T first(final Class<T> type) {
        return all(type).get(0);
    }

    RecordSet set(final String entity) {
        return dossier.recordSets().stream()
                .filter(each -> each.entity().equals(entity))
                .findFirst()
                .orElseThrow();
    }
}
