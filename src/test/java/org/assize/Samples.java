package org.assize;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assize.assessment.Assessment;
import org.assize.assessment.Provenance;
import org.assize.engine.Evaluation;
import org.assize.fact.Mode;
import org.assize.fact.Moment;
import org.assize.fact.Source;
import org.assize.framework.Framework;
import org.assize.intake.ContextDefaults;
import org.assize.intake.Dossier;
import org.assize.intake.Dossiers;
import org.assize.intake.Intake;
import org.assize.intake.Vocabulary;
import org.assize.source.FactModel;
import org.assize.source.MapNode;

/** The sample dossiers, and the dossier that says nothing. */
public final class Samples {

    private Samples() {}

    /** Folders of the samples, sorted. */
    public static List<Path> all() {
        try (Stream<Path> folders = Files.list(Checkout.SAMPLES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("dossier.yml")))
                    .sorted()
                    .toList();
        } catch (final IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public static Dossier read(final Checkout checkout, final Path sample) {
        return new Intake(FactModel.standard(), Vocabulary.of(checkout.content())).read(sample, Intake.Options.none());
    }

    public static Assessment assessment(final Checkout checkout) {
        return new Assessment(
                checkout.content(), checkout.engine(), new Provenance("test", "rules", "mappings", "parameters", null));
    }

    /** What the rules conclude about an organisation of which nothing is known, in all frameworks. */
    static Evaluation emptyEvaluation(final Checkout checkout) {
        final ContextDefaults defaults = new ContextDefaults(
                Moment.parse("2026-06-17"),
                ZoneId.of("Europe/Paris"),
                Mode.GAP_ANALYSIS,
                checkout.content().frameworks().stream().map(Framework::id).toList());
        final Dossier nothing = Dossiers.caseDossier(
                new MapNode(Source.ofFile("nothing.yml"), Map.of()),
                defaults,
                FactModel.standard(),
                Vocabulary.of(checkout.content()));
        return checkout.engine().evaluate(Assessment.facts(checkout.content(), nothing));
    }
}
