package org.assize.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.assize.fact.AssessmentContext;
import org.assize.fact.EvidenceKind;
import org.assize.fact.Mode;
import org.assize.fact.Moment;
import org.assize.fact.Origin;
import org.assize.fact.Ref;
import org.assize.fact.Source;
import org.assize.fact.Tri;
import org.assize.finding.AffectedData;
import org.assize.finding.Aspect;
import org.assize.finding.Basis;
import org.assize.finding.Deviation;
import org.assize.finding.Escalation;
import org.assize.finding.FailureMode;
import org.assize.finding.OperatingState;
import org.assize.finding.Outcome;
import org.assize.finding.RecordState;
import org.assize.finding.Result;
import org.assize.finding.Support;
import org.assize.finding.Tally;
import org.assize.finding.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of the grading tables that no obligation can reach alone, over outcomes that the test states. */
class GradingTest {

    private static final Ref SUBJECT = new Ref("suppliers", "s1");

    @TempDir
    private Path folder;

    private static Outcome gap(final String obligation, final FailureMode mode, final Ref... subjects) {
        return new Outcome(
                obligation, Result.GAP, mode, Support.NONE, Basis.RECORDS_VIOLATE, List.of(subjects), List.of(), false);
    }

    private static Outcome without(final String obligation, final Result result, final Basis basis) {
        return new Outcome(
                obligation,
                result,
                null,
                result == Result.MET ? Support.EVIDENCED : Support.NONE,
                basis,
                List.of(),
                List.of(),
                false);
    }

    private static AssessmentContext context(final Mode mode, final @Nullable String from, final @Nullable String to) {
        return new AssessmentContext(
                Moment.parse("2026-06-17"),
                ZoneId.of("Europe/Paris"),
                mode,
                List.of(),
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                List.of(),
                new Origin(new Ref("assessment", ""), Source.ofFile("x"), EvidenceKind.DOCUMENT, null, List.of()));
    }

    private Probe probe(final String framework, final String requirement) {
        return new Probe(folder).obligation("XX-01").serves(framework, requirement, "XX-01");
    }

    @ParameterizedTest
    @CsvSource({
        "9.2.1, ABSENT, MAJOR",
        "9.2.1, BREAKDOWN, MAJOR",
        "9.2.1, PARTIAL, MINOR",
        "9.2.1, LAPSE, MINOR",
        "9.2.1, DOC_GAP, MINOR",
        "9.2.1, WEAKNESS, OFI",
        "9.1, ABSENT, MINOR",
        "9.1, BREAKDOWN, MINOR",
        "9.1, WEAKNESS, OFI",
        "A.8.13, ABSENT, MAJOR",
        "A.8.13, PARTIAL, MINOR",
        "A.7.7, ABSENT, MINOR",
        "A.7.7, DOC_GAP, MINOR",
    })
    void a_failure_is_graded_by_its_mode_and_what_it_touches(
            final String requirement, final FailureMode mode, final String grade) {
        final Probe probe =
                probe("iso27001", requirement).state(gap("XX-01", mode)).run("iso27001");
        assertThat(probe.grade("iso27001", "XX-01")).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({
        "A.8.13, ABSENT, COMPENSATED, MINOR",
        "A.7.7, LAPSE, COMPENSATED, OFI",
        "9.1, LAPSE, COMPENSATED, MINOR",
        "9.2.1, BREAKDOWN, COMPENSATED, MINOR",
        "9.2.1, ABSENT, COMPENSATED, MAJOR",
        "A.7.7, LAPSE, UNAUTHORISED_USE, MAJOR",
    })
    void compensation_lowers_once_and_never_a_missing_clause(
            final String requirement, final FailureMode mode, final String aspect, final String grade) {
        final Probe probe = probe("iso27001", requirement)
                .state(gap("XX-01", mode, SUBJECT), new Aspect("XX-01", SUBJECT, aspect))
                .run("iso27001");
        assertThat(probe.grade("iso27001", "XX-01")).isEqualTo(grade);
    }

    @Test
    void unauthorised_use_is_not_lowered() {
        final Probe probe = probe("iso27001", "A.7.7")
                .state(
                        gap("XX-01", FailureMode.LAPSE, SUBJECT),
                        new Aspect("XX-01", SUBJECT, "UNAUTHORISED_USE"),
                        new Aspect("XX-01", SUBJECT, "COMPENSATED"))
                .run("iso27001");
        assertThat(probe.grade("iso27001", "XX-01")).isEqualTo("MAJOR");
    }

    @Test
    void a_gap_that_is_compensated_for_some_subjects_is_not_lowered() {
        final Probe probe = probe("iso27001", "A.7.7")
                .state(
                        gap("XX-01", FailureMode.LAPSE, SUBJECT, new Ref("suppliers", "s2")),
                        new Aspect("XX-01", SUBJECT, "COMPENSATED"))
                .run("iso27001");
        assertThat(probe.grade("iso27001", "XX-01")).isEqualTo("MINOR");
    }

    private Probe minors(final String... requirements) {
        final Probe probe = new Probe(folder);
        for (int i = 0; i < requirements.length; i++) {
            final String id = "XX-%02d".formatted(i + 1);
            probe.obligation(id).serves("iso27001", requirements[i], id).state(gap(id, FailureMode.LAPSE));
        }
        return probe.run("iso27001");
    }

    private static List<String> escalations(final Probe probe) {
        return probe.evaluation().stream(Escalation.class)
                .map(each -> each.id() + " " + each.grade())
                .sorted()
                .toList();
    }

    @Test
    void three_minors_on_parts_of_one_clause_are_systemic() {
        final Probe probe = minors("7.5.1", "7.5.2", "7.5.3");
        assertThat(escalations(probe)).containsExactly("E1:7.5 MAJOR");
        assertThat(probe.verdict("iso27001")).isEqualTo("NOT_READY");
    }

    @Test
    void three_minors_on_another_control_are_advice() {
        final Probe probe = minors("A.7.7", "A.7.7", "A.7.7");
        assertThat(escalations(probe)).containsExactly("E1:A.7.7 NONE");
        assertThat(probe.verdict("iso27001")).isEqualTo("SUBJECT_TO_PLANS");
    }

    @Test
    void three_minors_on_three_controls_are_three_minors() {
        assertThat(escalations(minors("A.7.7", "A.7.8", "A.7.9"))).isEmpty();
    }

    @Test
    void groups_of_the_words_are_counted_apart() {
        final Probe probe = new Probe(folder);
        for (int i = 1; i <= 4; i++) {
            final String id = "XX-0" + i;
            probe.obligation(id, i <= 3 ? "group: d" : "group: e")
                    .serves("iso27001", "6.1.3", id)
                    .state(gap(id, FailureMode.LAPSE));
        }
        assertThat(escalations(probe.run("iso27001"))).containsExactly("E1:6.1.3 d MAJOR");
    }

    @Test
    void more_than_ten_minors_advise_postponement_and_ten_do_not() {
        final String[] eleven = {
            "A.7.1", "A.7.2", "A.7.3", "A.7.4", "A.7.5", "A.7.6", "A.7.7", "A.7.8", "A.7.9", "A.7.10", "A.7.11"
        };
        assertThat(minors(eleven).verdict("iso27001")).isEqualTo("POSTPONE");
    }

    @Test
    void ten_minors_are_subject_to_plans() {
        assertThat(minors("A.7.1", "A.7.2", "A.7.3", "A.7.4", "A.7.5", "A.7.6", "A.7.7", "A.7.8", "A.7.9", "A.7.10")
                        .verdict("iso27001"))
                .isEqualTo("SUBJECT_TO_PLANS");
    }

    @ParameterizedTest
    @CsvSource({"NOT_ASSESSED, UNDECIDED", "MET, RECOMMENDED"})
    void a_good_verdict_needs_enough_that_was_assessed(final Result result, final String verdict) {
        final Probe probe = probe("iso27001", "A.7.7")
                .state(without("XX-01", result, Basis.RECORDS_CLEAN))
                .run("iso27001");
        assertThat(probe.verdict("iso27001")).isEqualTo(verdict);
    }

    private static AffectedData data(
            final Tri sensitive, final Integer people, final Tri contacts, final Tri breached) {
        return new AffectedData("XX-01", SUBJECT, Tri.YES, sensitive, people, contacts, breached);
    }

    @ParameterizedTest
    @CsvSource({
        "Art.6(1), ABSENT, YES, 5, NO, CRITICAL",
        "Art.30(2), ABSENT, YES, 5, NO, none",
        "Art.25(1), ABSENT, YES, 5, NO, HIGH",
        "Art.25(1), BREAKDOWN, NO, 10000, NO, HIGH",
        "Art.25(1), BREAKDOWN, NO, 9999, NO, MEDIUM",
        "Art.25(1), PARTIAL, YES, 5, YES, HIGH",
        "Art.25(1), PARTIAL, YES, 5, NO, MEDIUM",
        "Art.6(1), PARTIAL, YES, 5, NO, HIGH",
        "Art.6(1), ABSENT, UNKNOWN, 5, NO, HIGH",
        "Art.25(1), ABSENT, UNKNOWN, 5, NO, MEDIUM",
        "Art.6(1), ABSENT, NO, 99, NO, MEDIUM",
        "Art.25(1), ABSENT, NO, 99, NO, LOW",
        "Art.25(1), ABSENT, NO, 100, NO, MEDIUM",
        "Art.25(1), ABSENT, NO, 99, YES, MEDIUM",
        "Art.6(1), DOC_GAP, YES, 5, YES, HIGH",
        "Art.25(1), DOC_GAP, YES, 5, YES, MEDIUM",
        "Art.6(1), DOC_GAP, YES, 5, NO, MEDIUM",
        "Art.25(1), DOC_GAP, YES, 5, NO, LOW",
        "Art.6(1), DOC_GAP, UNKNOWN, 5, NO, MEDIUM",
        "Art.25(1), DOC_GAP, UNKNOWN, 5, NO, LOW",
        "Art.6(1), DOC_GAP, NO, 5, NO, LOW",
        "Art.6(1), WEAKNESS, YES, 5, NO, NONE",
        "Art.24(1), ABSENT, YES, 5, NO, NONE",
    })
    void tier_and_risk_give_the_grade(
            final String requirement,
            final FailureMode mode,
            final Tri sensitive,
            final int people,
            final Tri breached,
            final String grade) {
        final Probe probe = probe("gdpr", requirement)
                .state(gap("XX-01", mode, SUBJECT), data(sensitive, people, Tri.NO, breached))
                .run("gdpr");
        assertThat(probe.grade("gdpr", "XX-01")).isEqualTo(grade);
    }

    @Test
    void business_contacts_of_known_number_are_a_low_risk() {
        final Probe probe = probe("gdpr", "Art.25(1)")
                .state(gap("XX-01", FailureMode.ABSENT, SUBJECT), data(Tri.NO, 5000, Tri.YES, Tri.NO))
                .run("gdpr");
        assertThat(probe.grade("gdpr", "XX-01")).isEqualTo("LOW");
    }

    @Test
    void a_finding_without_known_data_is_provisionally_medium() {
        final Probe probe = probe("gdpr", "Art.25(1)")
                .state(gap("XX-01", FailureMode.ABSENT))
                .run("gdpr");
        assertThat(probe.grade("gdpr", "XX-01")).isEqualTo("MEDIUM");
        assertThat(probe.verdict("gdpr")).isEqualTo("GAPS");
    }

    @ParameterizedTest
    @CsvSource({
        "gdpr, Art.33(1), NEVER_NOTIFIED_HIGH_RISK, CRITICAL, CRITICAL_GAPS",
        "gdpr, Art.33(1), NEVER_NOTIFIED, HIGH, HIGH_GAPS",
        "gdpr, Art.33(1), LATE_BEYOND_DAY, HIGH, HIGH_GAPS",
        "gdpr, Art.33(1), LATE_WITHIN_DAY, MEDIUM, GAPS",
        "gdpr, Art.33(1), LATE_WITHIN_DAY_WITH_REASONS, LOW, GAPS",
        "nis2, Art.23(4)(a), NEVER_REPORTED, CRITICAL, CRITICAL_GAPS",
        "nis2, Art.23(4)(a), LATE_BEYOND_DAY, HIGH, HIGH_GAPS",
        "nis2, Art.23(4)(a), LATE_WITHIN_DAY, MEDIUM, GAPS",
        "nis2, Art.23(4)(a), LATE_WITHIN_DAY_WITH_REASONS, MEDIUM, GAPS",
    })
    void a_late_notice_is_graded_by_how_late_it_was(
            final String framework,
            final String requirement,
            final String aspect,
            final String grade,
            final String verdict) {
        final Probe probe = probe(framework, requirement)
                .state(gap("XX-01", FailureMode.LAPSE, SUBJECT), new Aspect("XX-01", SUBJECT, aspect))
                .run(framework);
        assertThat(probe.grade(framework, "XX-01")).isEqualTo(grade);
        assertThat(probe.verdict(framework)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "Art.21(2)(c), ABSENT, MEDIUM",
        "Art.21(2)(c), PARTIAL, MEDIUM",
        "Art.21(2)(c), BREAKDOWN, MEDIUM",
        "Art.21(2)(c), LAPSE, LOW",
        "Art.21(2)(c), DOC_GAP, LOW",
        "Art.21(2)(c), WEAKNESS, NONE",
        "Art.20(1), ABSENT, HIGH",
        "Art.20(1), PARTIAL, MEDIUM",
        "Art.20(1), LAPSE, LOW",
        "Art.23(1), ABSENT, MEDIUM",
        "Art.23(1), DOC_GAP, LOW",
        "Art.27(2), ABSENT, MEDIUM",
    })
    void a_duty_is_graded_by_its_kind(final String requirement, final FailureMode mode, final String grade) {
        final Probe probe = probe("nis2", requirement).state(gap("XX-01", mode)).run("nis2");
        assertThat(probe.grade("nis2", "XX-01")).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"A.8.13, HIGH", "A.5.24, MEDIUM", "A.8.14, MEDIUM"})
    void an_absent_technical_key_control_is_high(final String control, final String grade) {
        final Probe probe = probe("nis2", "Art.21(2)(c)")
                .serves("iso27001", control, "XX-01")
                .state(gap("XX-01", FailureMode.ABSENT))
                .run("nis2");
        assertThat(probe.grade("nis2", "XX-01")).isEqualTo(grade);
    }

    private static Tally tally(final int failed, final int population, final String began) {
        final List<Violation> violations = java.util.stream.IntStream.range(0, failed)
                .mapToObj(i ->
                        new Violation("XX-01", new Ref("accounts", "a" + i), FailureMode.LAPSE, Moment.parse(began)))
                .toList();
        return new Tally(
                "XX-01",
                "always",
                Tri.YES,
                false,
                RecordState.VIOLATED,
                population,
                violations,
                List.of(),
                List.of(),
                List.of(),
                BigDecimal.valueOf(100),
                true,
                List.of(),
                FailureMode.LAPSE);
    }

    @ParameterizedTest
    @CsvSource({
        "SOC2_TYPE2, 2026-03-01, OPERATING_DEVIATION",
        "SOC2_TYPE2, 2026-05-01, NONE",
        "SOC2_TYPE1, 2026-03-01, NONE",
        "GAP_ANALYSIS, 2026-03-01, NONE",
    })
    void a_lapse_is_a_deviation_within_an_examined_period(final Mode mode, final String began, final String grade) {
        final Probe probe = probe("soc2", "CC6.2")
                .state(
                        gap("XX-01", FailureMode.LAPSE, SUBJECT),
                        tally(1, 20, began),
                        context(mode, "2026-01-01", "2026-04-30"))
                .run("soc2");
        assertThat(probe.grade("soc2", "XX-01")).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 20, ISOLATED, UNMODIFIED",
        "1, 19, ELEVATED, UNMODIFIED",
        "2, 20, ELEVATED, UNMODIFIED",
        "3, 20, INEFFECTIVE, QUALIFIED_LIKELY",
        "1, 9, ELEVATED, UNMODIFIED",
        "2, 9, INEFFECTIVE, QUALIFIED_LIKELY",
    })
    void deviations_are_assessed_by_their_rate(
            final int failed, final int population, final OperatingState state, final String verdict) {
        final Probe probe = probe("soc2", "CC6.2")
                .state(
                        gap("XX-01", FailureMode.LAPSE, SUBJECT),
                        tally(failed, population, "2026-03-01"),
                        context(Mode.SOC2_TYPE2, "2026-01-01", "2026-04-30"))
                .run("soc2");
        assertThat(probe.evaluation().first(Deviation.class).orElseThrow().state())
                .isEqualTo(state);
        assertThat(probe.verdict("soc2")).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"UNAUTHORISED_USE", "ONCE_A_YEAR"})
    void one_grave_deviation_makes_a_control_ineffective(final String aspect) {
        final Probe probe = probe("soc2", "CC6.2")
                .state(
                        gap("XX-01", FailureMode.LAPSE, SUBJECT),
                        new Aspect("XX-01", SUBJECT, aspect),
                        tally(1, 100, "2026-03-01"),
                        context(Mode.SOC2_TYPE2, "2026-01-01", "2026-04-30"))
                .run("soc2");
        assertThat(probe.evaluation().first(Deviation.class).orElseThrow().state())
                .isEqualTo(OperatingState.INEFFECTIVE);
    }

    private Probe deficiencies(final String... criteria) {
        final Probe probe = new Probe(folder);
        for (int i = 0; i < criteria.length; i++) {
            final String id = "XX-%02d".formatted(i + 1);
            probe.obligation(id).serves("soc2", criteria[i], id).state(gap(id, FailureMode.ABSENT));
        }
        return probe.state(context(Mode.SOC2_TYPE1, null, null)).run("soc2");
    }

    @Test
    void a_criterion_that_is_not_met_makes_a_qualified_opinion_likely() {
        assertThat(deficiencies("CC6.1", "CC7.1").verdict("soc2")).isEqualTo("QUALIFIED_LIKELY");
    }

    @Test
    void three_criteria_of_two_series_make_an_adverse_opinion_possible() {
        assertThat(deficiencies("CC6.1", "CC6.2", "CC7.1").verdict("soc2")).isEqualTo("ADVERSE_POSSIBLE");
    }

    @Test
    void three_criteria_of_one_series_do_not_make_an_adverse_opinion_possible() {
        assertThat(deficiencies("CC6.1", "CC6.2", "CC6.3").verdict("soc2")).isEqualTo("QUALIFIED_LIKELY");
    }

    @ParameterizedTest
    @CsvSource({"4, QUALIFIED_LIKELY", "3, DISCLAIMER_POSSIBLE"})
    void evidence_that_cannot_be_had_limits_the_scope(final int proven, final String verdict) {
        final Probe probe = probe("soc2", "CC6.2")
                .state(without("XX-01", Result.NOT_ASSESSED, Basis.CLAIM_PROVES_NOTHING_IN_AUDIT));
        for (int i = 2; i < proven + 2; i++) {
            probe.obligation("XX-0" + i)
                    .serves("soc2", "CC6.3", "XX-0" + i)
                    .state(without("XX-0" + i, Result.MET, Basis.RECORDS_CLEAN));
        }
        assertThat(probe.run("soc2").verdict("soc2")).isEqualTo(verdict);
    }

    @Test
    void nothing_assessed_leaves_the_forecast_open() {
        final Probe probe = probe("soc2", "CC6.2")
                .state(without("XX-01", Result.NOT_ASSESSED, Basis.FACTS_MISSING))
                .run("soc2");
        assertThat(probe.verdict("soc2")).isEqualTo("UNDECIDED");
    }
}
