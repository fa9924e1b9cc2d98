package org.assize.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assize.assessment.Report.Because;
import org.assize.assessment.Report.CalendarRow;
import org.assize.assessment.Report.Place;
import org.assize.assessment.Report.PlanItem;
import org.assize.assessment.Report.RiskRow;
import org.assize.report.TimeAxis.Lane;
import org.assize.report.TimeAxis.Mark;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChartsTest {

    private static final Language ENGLISH = Language.english();

    @Test
    void actions_of_a_stage_that_are_due_on_one_day_are_one_mark() {
        final List<PlanItem> plan =
                List.of(action("Clock", "2026-06-24"), action("Clock", "2026-06-24"), action("Rest", "2026-12-14"));
        final List<Lane> lanes =
                TimeAxis.plan("2026-06-17", plan, ENGLISH).orElseThrow().lanes(plan);
        assertThat(lanes).extracting(Lane::name).containsExactly("Clock", "Rest");
        assertThat(lanes.get(0).marks())
                .extracting(Mark::label, Mark::number)
                .containsExactly(org.assertj.core.api.Assertions.tuple("24 Jun 2026", 2));
    }

    @Test
    void marks_stand_in_the_order_of_their_days() {
        final List<PlanItem> plan = List.of(action("Clock", "2026-09-01"), action("Clock", "2026-06-24"));
        final List<Mark> marks = TimeAxis.plan("2026-06-17", plan, ENGLISH)
                .orElseThrow()
                .lanes(plan)
                .get(0)
                .marks();
        assertThat(percent(marks.get(0))).isLessThan(percent(marks.get(1)));
        assertThat(marks).allSatisfy(mark -> assertThat(percent(mark)).isBetween(0.0, 100.0));
    }

    @Test
    void a_plan_without_days_has_no_chart() {
        assertThat(TimeAxis.plan("2026-06-17", List.of(action("Clock", "soon")), ENGLISH))
                .isEmpty();
        assertThat(TimeAxis.plan("some day", List.of(action("Clock", "2026-06-24")), ENGLISH))
                .isEmpty();
    }

    @Test
    void a_duty_falls_due_again_and_again_within_the_year() {
        assertThat(year().dues(duty("2026-06-30", "3 months")))
                .extracting(Mark::label)
                .containsExactly("30 Jun 2026", "30 Sep 2026", "30 Dec 2026", "30 Mar 2027");
        assertThat(year().dues(duty("2026-06-30", null))).hasSize(1);
        assertThat(year().dues(duty("2028-06-30", "1 year"))).isEmpty();
        assertThat(year().dues(duty(null, "1 year"))).isEmpty();
    }

    @Test
    void what_is_overdue_stands_at_the_beginning_and_keeps_its_date() {
        final Mark mark = year().dues(duty("2026-01-10", null)).get(0);
        assertThat(mark.label()).isEqualTo("10 Jan 2026");
        assertThat(percent(mark)).isLessThan(3);
    }

    @Test
    void a_risk_stands_in_the_cell_of_its_likelihood_and_impact() {
        final RiskMatrix matrix = RiskMatrix.of(List.of(risk("R-1", 2, 3, "HIGH"), risk("R-2", 1, null, null)));
        assertThat(matrix.size()).isEqualTo(3);
        assertThat(matrix.at(2, 3)).extracting(RiskRow::id).containsExactly("R-1");
        assertThat(matrix.css(2, 3)).isEqualTo("band-high");
        assertThat(matrix.css(3, 2)).isEqualTo("band-none");
        assertThat(matrix.unplaced()).isEqualTo(1);
    }

    @Test
    void the_matrix_is_as_large_as_the_scale_of_the_method() {
        assertThat(RiskMatrix.of(List.of(risk("R-1", 5, 4, null))).down()).containsExactly(5, 4, 3, 2, 1);
    }

    @Test
    void rows_of_one_file_stand_together_and_thresholds_are_left_to_the_derivation() {
        assertThat(Places.of(List.of(
                        because("accounts a", "records/a.csv", 3),
                        because("accounts b", "records/a.csv", 5),
                        because("accounts c", "records/a.csv", 4),
                        because("accounts c", "records/a.csv", 9),
                        because("parameter p", "rules/parameters.yml", 4))))
                .containsExactly("records/a.csv:3\u20135, 9");
    }

    private static TimeAxis year() {
        return TimeAxis.year("2026-06-17", ENGLISH).orElseThrow();
    }

    private static double percent(final Mark mark) {
        return Double.parseDouble(mark.x().replace("%", ""));
    }

    private static Because because(final String fact, final String file, final int row) {
        return new Because(fact, "", new Place(file, null, row, null));
    }

    private static PlanItem action(final String stage, final String due) {
        return new PlanItem(
                1, "Act.", "Lead", due, "S", "C1", "Seen", List.of(), List.of(), "k", stage, null, List.of());
    }

    private static CalendarRow duty(final @Nullable String due, final @Nullable String interval) {
        return new CalendarRow("d", "Duty", "monthly", "TE-01", "GAP", null, due, "OK", interval, false, 1, 0);
    }

    private static RiskRow risk(
            final String id,
            final @Nullable Integer likelihood,
            final @Nullable Integer impact,
            final @Nullable String band) {
        return new RiskRow(
                id,
                "Loss",
                null,
                List.of(),
                likelihood,
                impact,
                null,
                band,
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                false);
    }
}
