package org.assize.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assize.Checkout;
import org.assize.assessment.Assessment;
import org.assize.assessment.Provenance;
import org.assize.authoring.RulesDiff.DossierDiff;
import org.assize.content.Content;
import org.assize.content.ContentLoader;
import org.assize.content.RuleFiles;
import org.assize.content.RuleSource;
import org.assize.engine.Engine;
import org.assize.engine.RuleStore;
import org.assize.intake.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two rule sets over the same dossiers: who is judged otherwise, and which change did it. */
class RulesDiffRunTest {

    private static final String LEAVERS = "controls/leavers/leavers.drl";

    @TempDir
    private Path folder = Path.of("");

    private static RulesSide side(final Path rules) {
        final List<RuleSource> sources = RuleFiles.read(rules);
        final Content content = ContentLoader.load(rules, Checkout.MAPPINGS, sources);
        final Engine engine = new Engine(new RuleStore(Checkout.CACHE).load(sources));
        return new RulesSide(content, sources, new Assessment(content, engine, new Provenance("1", "", "", "", null)));
    }

    private Path changed(final String file, final String what, final String instead) throws IOException {
        final Path copy = folder.resolve("rules");
        try (Stream<Path> files = Files.walk(Checkout.RULES)) {
            for (final Path each : files.filter(Files::isRegularFile)
                    .filter(each -> !each.toString().contains("cases"))
                    .toList()) {
                final Path target = copy.resolve(Checkout.RULES.relativize(each).toString());
                Files.createDirectories(target.getParent());
                Files.copy(each, target);
            }
        }
        final String text = Files.readString(copy.resolve(file));
        assertThat(text).contains(what);
        Files.writeString(copy.resolve(file), text.replace(what, instead));
        return copy;
    }

    private static RulesDiff compare(final Path rules, final String dossier) {
        final RulesSide old = side(Checkout.RULES);
        final Dossier read = new CaseReader(old.content())
                .read(Checkout.RULES, new CaseFilter("controls/leavers/cases/" + dossier))
                .get(0)
                .dossier();
        return new RulesDiffRun(old, side(rules)).of(Map.of("client", side -> read));
    }

    @Test
    void a_changed_rule_is_shown_with_its_lines_beside_the_outcome_that_it_changed() throws IOException {
        final RulesDiff diff = compare(
                changed(LEAVERS, "LeaverAccess( used == Tri.YES, $account", "LeaverAccess( used == Tri.NO, $account"),
                "ac-08-day-after.gap.yml");
        assertThat(diff.compared()).isEqualTo(1);
        assertThat(diff.dossiers())
                .singleElement()
                .extracting(DossierDiff::obligations)
                .satisfies(changes -> assertThat(changes).anySatisfy(change -> {
                    assertThat(change.id()).isEqualTo("AC-08");
                    assertThat(change.outcome().before()).isEqualTo("GAP (LAPSE) for a1");
                    assertThat(change.outcome().after()).isEqualTo("MET (EVIDENCED)");
                    assertThat(change.because()).singleElement().satisfies(because -> {
                        assertThat(because.what())
                                .contains("Nobody uses an account")
                                .contains(LEAVERS + ":");
                        assertThat(because.gone()).singleElement().asString().contains("used == Tri.YES");
                        assertThat(because.come()).singleElement().asString().contains("used == Tri.NO");
                    });
                }));
        assertThat(RulesDiffForms.text(diff)).contains("1 × GAP → MET").contains("1 dossier, 1 differs.");
    }

    @Test
    void the_same_rules_differ_in_nothing() {
        final RulesDiff diff = compare(Checkout.RULES, "ac-08-day-after.gap.yml");
        assertThat(diff.isEmpty()).isTrue();
        assertThat(RulesDiffForms.text(diff)).isEqualTo("1 dossier, none differs.\n");
    }
}
