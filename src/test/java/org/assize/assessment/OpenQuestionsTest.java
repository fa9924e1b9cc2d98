package org.assize.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.assize.Checkout;
import org.assize.Samples;
import org.assize.assessment.Report.OpenQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which missing facts are asked for, and in which order. */
class OpenQuestionsTest {

    private static final Checkout CHECKOUT = new Checkout();
    private static final Assessment ASSESSMENT = Samples.assessment(CHECKOUT);

    @TempDir
    private Path folder = Path.of("");

    private Report report(final String mode, final String frameworks, final String... files) throws IOException {
        Files.writeString(folder.resolve("dossier.yml"), """
                assessment:
                  as-of: 2026-06-17
                  zone: Europe/Prague
                  mode: %s
                  frameworks: [%s]
                organisation: {name: Acme, country: CZ, established-in-eu: yes}
                """.formatted(mode, frameworks));
        for (int i = 0; i < files.length; i += 2) {
            final Path file = folder.resolve(files[i]);
            Files.createDirectories(file.getParent());
            Files.writeString(file, files[i + 1]);
        }
        return ASSESSMENT.run(Samples.read(CHECKOUT, folder)).report();
    }

    private static List<Path> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void on_a_sample_everything_is_asked_in_words_and_the_most_useful_first(final Path sample) {
        final Report report = ASSESSMENT.run(Samples.read(CHECKOUT, sample)).report();
        assertThat(report.questions()).isNotEmpty();
        assertThat(report.questions()).noneMatch(question -> question.ask().startsWith("Please tell"));
        assertThat(report.questions()).noneMatch(question -> CHECKOUT.content().hasObligation(question.missing()));
        assertThat(report.questions()).allMatch(question -> question.settles() <= question.helps());
        assertThat(report.questions())
                .isSortedAccordingTo(Comparator.comparingInt(OpenQuestion::settles)
                        .thenComparingInt(OpenQuestion::helps)
                        .reversed()
                        .thenComparing(OpenQuestion::missing));
    }

    @Test
    void what_alone_keeps_a_requirement_open_settles_it() throws IOException {
        final Report before = report("GAP_ANALYSIS", "iso27001", "records/assets.csv", "id\n");
        final OpenQuestion first = before.questions().stream()
                .filter(question -> question.missing().startsWith("Q-"))
                .findFirst()
                .orElseThrow();
        assertThat(first.settles()).isPositive();
        final Report after = report(
                "GAP_ANALYSIS",
                "iso27001",
                "records/assets.csv",
                "id\n",
                "answers.csv",
                "question-id,value\n" + first.missing() + ",yes\n");
        assertThat(open(before) - open(after)).isEqualTo(first.settles());
        assertThat(after.questions()).extracting(OpenQuestion::missing).doesNotContain(first.missing());
    }

    private static long open(final Report report) {
        return report.posture().stream()
                .filter(row -> row.outcome().equals("NOT_ASSESSED"))
                .count();
    }

    @Test
    void an_obligation_that_judges_others_lacks_what_they_lack() {
        final Report report = ASSESSMENT
                .run(Samples.read(CHECKOUT, Checkout.SAMPLES.resolve("traunfeld-datenwerk")))
                .report();
        final List<String> lacking = report.posture().stream()
                .flatMap(row -> row.obligations().stream())
                .flatMap(obligation -> obligation.missing().stream())
                .filter(missing -> CHECKOUT.content().hasObligation(missing))
                .toList();
        assertThat(lacking).isNotEmpty();
        assertThat(report.questions()).extracting(OpenQuestion::missing).doesNotContainAnyElementsOf(lacking);
    }

    @Test
    void a_question_that_follows_a_denied_one_is_not_asked() throws IOException {
        final String header = "question-id,value\n";
        assertThat(missing(report("SUPPLIER_BATCH", "iso27001", "answers.csv", header)))
                .contains("Q-EV-09", "Q-EV-14");
        assertThat(missing(report("SUPPLIER_BATCH", "iso27001", "answers.csv", header + "Q-EV-09,no\n")))
                .doesNotContain("Q-EV-09", "Q-EV-14");
        assertThat(missing(report("SUPPLIER_BATCH", "iso27001", "answers.csv", header + "Q-EV-09,partial\n")))
                .contains("Q-EV-14");
    }

    @Test
    void who_only_answers_is_asked_no_registers() throws IOException {
        final Report answers = report("SUPPLIER_BATCH", "iso27001", "answers.csv", "question-id,value\n");
        assertThat(missing(answers)).contains("Q-AC-06").doesNotContain("leavers", "accounts");
        final Report records = report("GAP_ANALYSIS", "iso27001", "records/persons.csv", "person-id\n");
        assertThat(missing(records)).contains("leavers").doesNotContain("Q-AC-06");
    }

    @Test
    void an_attribute_of_what_was_not_provided_is_asked_for_with_the_whole() throws IOException {
        final Report report = report("GAP_ANALYSIS", "iso27001", "records/persons.csv", "person-id\n");
        assertThat(missing(report)).contains("vulnerability-scans").noneMatch(fact -> fact.startsWith("leavers."));
        assertThat(missing(report)).doesNotContain("vulnerability-scans.performed-on");
    }

    @Test
    void an_answer_that_proves_nothing_in_an_audit_is_asked_to_be_shown() throws IOException {
        final Report report = report("STAGE1", "iso27001", "answers.csv", "question-id,value\nQ-AC-30,yes\n");
        assertThat(report.questions())
                .filteredOn(question -> question.missing().equals("Q-AC-30"))
                .singleElement()
                .extracting(OpenQuestion::ask)
                .asString()
                .startsWith("Please show what proves the answer: ");
    }

    @Test
    void a_circumstance_that_is_open_is_asked_for_in_words() throws IOException {
        final Report report = report("GAP_ANALYSIS", "iso27001", "records/persons.csv", "person-id\n");
        assertThat(report.questions())
                .filteredOn(question -> question.missing().equals("premises"))
                .singleElement()
                .extracting(OpenQuestion::ask)
                .asString()
                .startsWith("Do you have premises of your own");
    }

    private static List<String> missing(final Report report) {
        return report.questions().stream().map(OpenQuestion::missing).toList();
    }
}
