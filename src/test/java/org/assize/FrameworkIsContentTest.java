package org.assize;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.assize.assessment.Assessment;
import org.assize.assessment.Provenance;
import org.assize.assessment.Report;
import org.assize.content.Content;
import org.assize.content.ContentLoader;
import org.assize.content.RuleFiles;
import org.assize.content.RuleSource;
import org.assize.engine.Engine;
import org.assize.engine.RuleStore;
import org.assize.fact.Moment;
import org.assize.intake.Dossier;
import org.assize.intake.Intake;
import org.assize.intake.Vocabulary;
import org.assize.source.FactModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A framework needs no Java: a catalogue, the obligations that serve it and a grading table make one. */
class FrameworkIsContentTest {

    private static final String CATALOGUE = """
            id: house
            title: House rules
            edition: "1"
            grades:
              - {id: RED, label: Red card, weight: 5}
              - {id: YELLOW, label: Yellow card, weight: 2}
            kinds: {rule: a rule of the house}
            verdicts:
              - {id: PLAYED, label: Played.}
            requirements:
              - {id: H1, title: Those who leave cannot log in, theme: doors, kind: rule, evidence: The list}
              - {id: H2, title: Guests are announced, theme: doors, kind: rule, evidence: The book}
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_made_up_framework_grades_a_sample_in_its_own_scale() {
        final MadeUp files = MadeUp.in(folder)
                .file("mappings/frameworks/house.yml", CATALOGUE)
                .file("mappings/obligations/house.csv", "requirement,obligation,strength,primary\nH1,AC-07,full,yes\n")
                .crosswalk("house", "iso27001", "H2 subset A.7.2");
        final Path rules = MadeUp.copy(Checkout.RULES, folder.resolve("rules"));
        files.file("rules/grading/house/severity.csv", """
                row,obligation,mode,aspect,kind,grade,reason
                100,AC-07,*,*,*,RED,Whoever leaves leaves the keys
                4000,*,*,*,*,YELLOW,Everything else
                """);
        final List<RuleSource> sources = RuleFiles.read(rules);
        final Content content = ContentLoader.load(rules, files.mappings(), sources);
        final Assessment assessment = new Assessment(
                content,
                new Engine(new RuleStore(Checkout.CACHE).load(sources)),
                new Provenance("test", "rules", "mappings", "parameters", null));
        final Dossier dossier = new Intake(FactModel.standard(), Vocabulary.of(content))
                .read(
                        Checkout.SAMPLES.resolve("brezovica-software"),
                        new Intake.Options((Moment) null, List.of("house")));
        final Report report = assessment.run(dossier).report();
        final Report.Finding leavers = report.findings().stream()
                .filter(finding -> finding.id().equals("AC-07"))
                .findFirst()
                .orElseThrow();
        assertThat(leavers.grades().get("house").grade()).isEqualTo("RED");
        assertThat(leavers.grades().get("house").label()).isEqualTo("Red card");
        assertThat(report.posture())
                .extracting(Report.PostureRow::requirement, Report.PostureRow::outcome)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("H1", "GAP"),
                        org.assertj.core.groups.Tuple.tuple("H2", "NOT_ASSESSED"));
        assertThat(report.readiness().get(0).counts()).containsEntry("RED", 1).containsKey("YELLOW");
    }
}
