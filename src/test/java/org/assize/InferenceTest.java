package org.assize;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.assize.engine.Engine;
import org.assize.engine.Evaluation;
import org.assize.finding.Doubt;
import org.assize.finding.Grade;
import org.assize.finding.Hop;
import org.assize.finding.Inference;
import org.assize.finding.InferredOutcome;
import org.assize.finding.RequirementOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What travels over crosswalks and what does not, with frameworks that exist for this only. */
class InferenceTest {

    private static final Checkout CHECKOUT = new Checkout();
    private static final Engine ENGINE = CHECKOUT.engine();

    @TempDir
    private Path folder = Path.of("");

    private MadeUp madeUp = MadeUp.nowhere();

    @BeforeEach
    void frameworks() {
        madeUp = MadeUp.in(folder)
                .framework("red", "1", "2", "3", "3.1", "3.2")
                .framework("green", "1", "2", "3", "3.1", "3.2")
                .framework("blue", "1", "2")
                .framework("grey", "1");
    }

    private Evaluation audit(final String... results) {
        final String rows = List.of(results).stream()
                .map(row -> row.split(" "))
                .map(row -> "  - {framework: " + row[0] + ", requirement: \"" + row[1] + "\", result: " + row[2]
                        + (row.length > 3 ? ", grade: " + row[3] : "") + "}")
                .collect(Collectors.joining("\n"));
        return madeUp.evaluate(CHECKOUT, ENGINE, "audit-results:\n" + rows + "\n", "red", "green", "blue", "grey");
    }

    /** {@code MET inferred}, or {@code nothing}. */
    private static String inferred(final Evaluation evaluation, final String framework, final String requirement) {
        return evaluation.stream(InferredOutcome.class)
                .filter(each ->
                        each.framework().equals(framework) && each.requirement().equals(requirement))
                .map(each -> each.result() + " " + each.reason())
                .sorted()
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), text -> text.isEmpty() ? "nothing" : text));
    }

    private static String direct(final Evaluation evaluation, final String framework, final String requirement) {
        return evaluation.stream(RequirementOutcome.class)
                .filter(each ->
                        each.framework().equals(framework) && each.requirement().equals(requirement))
                .map(each -> each.result() + " " + each.support())
                .collect(Collectors.joining(", "));
    }

    private static List<String> path(final Evaluation evaluation, final String framework, final String requirement) {
        return evaluation.stream(Inference.class)
                .filter(each ->
                        each.framework().equals(framework) && each.requirement().equals(requirement))
                .flatMap(each -> each.path().stream())
                .map(InferenceTest::words)
                .toList();
    }

    private static String words(final Hop hop) {
        return hop.from() + " " + hop.relation() + " " + hop.to();
    }

    @Test
    void a_gap_of_an_equal_is_a_gap_in_both_directions() {
        madeUp.crosswalk("red", "green", "1 equal 1", "2 equal 2");
        final Evaluation evaluation = audit("red 1 NONCONFORM", "green 2 NONCONFORM");
        assertThat(inferred(evaluation, "green", "1")).isEqualTo("GAP inferred-gap");
        assertThat(inferred(evaluation, "red", "2")).isEqualTo("GAP inferred-gap");
    }

    @Test
    void conformity_of_an_equal_is_conformity_in_both_directions() {
        madeUp.crosswalk("red", "green", "1 equal 1", "2 equal 2");
        final Evaluation evaluation = audit("red 1 CONFORM", "green 2 CONFORM");
        assertThat(inferred(evaluation, "green", "1")).isEqualTo("MET inferred");
        assertThat(inferred(evaluation, "red", "2")).isEqualTo("MET inferred");
    }

    @Test
    void a_gap_of_a_part_is_a_gap_of_the_whole() {
        madeUp.crosswalk("red", "green", "1 subset 1", "2 superset 2");
        final Evaluation evaluation = audit("red 1 NONCONFORM", "green 2 NONCONFORM");
        assertThat(inferred(evaluation, "green", "1")).isEqualTo("GAP inferred-gap");
        assertThat(inferred(evaluation, "red", "2")).isEqualTo("GAP inferred-gap");
    }

    @Test
    void a_gap_of_the_whole_is_only_a_possible_gap_of_a_part() {
        madeUp.crosswalk("red", "green", "1 superset 1", "2 subset 2");
        final Evaluation evaluation = audit("red 1 NONCONFORM", "green 2 NONCONFORM");
        assertThat(inferred(evaluation, "green", "1")).isEqualTo("NOT_ASSESSED possible-gap");
        assertThat(inferred(evaluation, "red", "2")).isEqualTo("NOT_ASSESSED possible-gap");
    }

    @Test
    void conformity_of_the_whole_is_conformity_of_a_part() {
        madeUp.crosswalk("red", "green", "1 superset 1", "2 subset 2");
        final Evaluation evaluation = audit("red 1 CONFORM", "green 2 CONFORM");
        assertThat(inferred(evaluation, "green", "1")).isEqualTo("MET inferred");
        assertThat(inferred(evaluation, "red", "2")).isEqualTo("MET inferred");
    }

    @Test
    void conformity_of_a_part_says_nothing_of_the_whole() {
        madeUp.crosswalk("red", "green", "1 subset 1", "2 superset 2");
        final Evaluation evaluation = audit("red 1 CONFORM", "green 2 CONFORM");
        assertThat(inferred(evaluation, "green", "1")).isEqualTo("nothing");
        assertThat(inferred(evaluation, "red", "2")).isEqualTo("nothing");
    }

    @Test
    void conformity_of_every_known_part_says_nothing_of_the_whole() {
        madeUp.crosswalk("red", "green", "1 subset 1", "2 subset 1");
        assertThat(inferred(audit("red 1 CONFORM", "red 2 CONFORM"), "green", "1"))
                .isEqualTo("nothing");
    }

    @Test
    void over_an_intersection_a_gap_is_only_a_possible_one_and_conformity_says_nothing() {
        madeUp.crosswalk("red", "green", "1 intersects 1", "2 intersects 2");
        final Evaluation evaluation = audit("red 1 NONCONFORM", "red 2 CONFORM");
        assertThat(inferred(evaluation, "green", "1")).isEqualTo("NOT_ASSESSED possible-gap");
        assertThat(inferred(evaluation, "green", "2")).isEqualTo("nothing");
    }

    @Test
    void a_possible_gap_is_neither_graded_nor_a_gap_and_goes_no_further() {
        madeUp.crosswalk("red", "green", "1 intersects 1").crosswalk("green", "blue", "1 equal 1");
        final Evaluation evaluation = audit("red 1 NONCONFORM");
        assertThat(evaluation.stream(Grade.class)).isEmpty();
        assertThat(evaluation.stream(Inference.class)).isEmpty();
        assertThat(inferred(evaluation, "blue", "1")).isEqualTo("nothing");
    }

    @Test
    void a_heading_is_met_once_all_its_parts_are() {
        madeUp.crosswalk("red", "green", "3 equal 1", "3 superset 2");
        final Evaluation all = audit("red 3.1 CONFORM", "red 3.2 CONFORM");
        assertThat(inferred(all, "green", "1")).isEqualTo("MET inferred");
        assertThat(inferred(all, "green", "2")).isEqualTo("MET inferred");
        for (final String other : List.of("NONCONFORM", "NOT_APPLICABLE", "NOT_ASSESSED")) {
            assertThat(inferred(audit("red 3.1 CONFORM", "red 3.2 " + other), "green", "2"))
                    .as(other)
                    .doesNotContain("MET");
        }
        assertThat(inferred(audit("red 3.2 CONFORM"), "green", "1")).isEqualTo("nothing");
    }

    @Test
    void a_heading_has_a_gap_if_one_of_its_parts_has() {
        madeUp.crosswalk("red", "green", "3 equal 1", "3 subset 2");
        final Evaluation evaluation = audit("red 3.1 CONFORM", "red 3.2 NONCONFORM");
        assertThat(inferred(evaluation, "green", "1")).isEqualTo("GAP inferred-gap");
        assertThat(inferred(evaluation, "green", "2")).isEqualTo("GAP inferred-gap");
    }

    @Test
    void what_is_met_is_met_in_every_part_of_an_equal_heading_and_a_gap_is_a_possible_one_of_each() {
        madeUp.crosswalk("red", "green", "1 equal 3");
        final Evaluation met = audit("red 1 CONFORM");
        assertThat(inferred(met, "green", "3.1")).isEqualTo("MET inferred");
        assertThat(inferred(met, "green", "3.2")).isEqualTo("MET inferred");
        assertThat(inferred(audit("red 1 NONCONFORM"), "green", "3.2")).isEqualTo("NOT_ASSESSED possible-gap");
    }

    @Test
    void two_steps_keep_their_path() {
        madeUp.crosswalk("red", "green", "1 subset 1", "2 equal 2")
                .crosswalk("green", "blue", "1 equal 1", "2 superset 2");
        final Evaluation evaluation = audit("red 1 NONCONFORM", "red 2 CONFORM");
        assertThat(inferred(evaluation, "blue", "1")).isEqualTo("GAP inferred-gap");
        assertThat(path(evaluation, "blue", "1")).containsExactly("red:1 subset green:1", "green:1 equal blue:1");
        assertThat(inferred(evaluation, "blue", "2")).isEqualTo("MET inferred");
        assertThat(path(evaluation, "blue", "2")).containsExactly("red:2 equal green:2", "green:2 superset blue:2");
    }

    @Test
    void an_inferred_gap_is_a_possible_gap_over_an_intersection() {
        madeUp.crosswalk("red", "green", "1 equal 1").crosswalk("green", "blue", "1 intersects 1");
        assertThat(inferred(audit("red 1 NONCONFORM"), "blue", "1")).isEqualTo("NOT_ASSESSED possible-gap");
    }

    @Test
    void three_steps_are_refused() {
        madeUp.crosswalk("red", "green", "1 equal 1", "2 equal 2")
                .crosswalk("green", "blue", "1 equal 1", "2 equal 2")
                .crosswalk("blue", "grey", "1 equal 1");
        assertThat(inferred(audit("red 1 NONCONFORM"), "grey", "1")).isEqualTo("nothing");
        assertThat(inferred(audit("red 1 CONFORM"), "grey", "1")).isEqualTo("nothing");
    }

    @Test
    void what_does_not_apply_does_not_travel() {
        madeUp.crosswalk("red", "green", "1 equal 1");
        final Evaluation evaluation = audit("red 1 NOT_APPLICABLE");
        assertThat(direct(evaluation, "red", "1")).isEqualTo("NOT_APPLICABLE NONE");
        assertThat(inferred(evaluation, "green", "1")).isEqualTo("nothing");
    }

    @Test
    void a_direct_judgement_beats_an_inferred_one_and_nothing_goes_through_it() {
        madeUp.crosswalk("red", "green", "1 equal 1").crosswalk("green", "blue", "1 equal 1");
        final Evaluation evaluation = audit("red 1 NONCONFORM", "green 1 CONFORM");
        assertThat(direct(evaluation, "green", "1")).isEqualTo("MET AUDITED");
        assertThat(inferred(evaluation, "green", "1")).isEqualTo("nothing");
        assertThat(inferred(evaluation, "blue", "1")).isEqualTo("MET inferred");
    }

    @Test
    void a_gap_by_one_way_beats_conformity_by_another() {
        madeUp.crosswalk("red", "green", "1 equal 1").crosswalk("blue", "green", "1 equal 1");
        assertThat(inferred(audit("red 1 NONCONFORM", "blue 1 CONFORM"), "green", "1"))
                .isEqualTo("GAP inferred-gap");
    }

    @Test
    void conformity_is_not_undone_by_a_possible_gap() {
        madeUp.crosswalk("red", "green", "1 intersects 1").crosswalk("blue", "green", "1 equal 1");
        final Evaluation evaluation = audit("red 1 NONCONFORM", "blue 1 CONFORM");
        assertThat(inferred(evaluation, "green", "1")).isEqualTo("MET inferred");
        assertThat(evaluation.stream(Doubt.class)).hasSize(1);
    }

    @Test
    void a_weakness_leaves_a_requirement_standing_and_travels_as_conformity() {
        madeUp.crosswalk("red", "green", "1 equal 1", "2 equal 2");
        final Evaluation evaluation = audit("red 1 NONCONFORM HINT", "red 2 PARTIAL BAD");
        assertThat(direct(evaluation, "red", "1")).isEqualTo("MET AUDITED");
        assertThat(inferred(evaluation, "green", "1")).isEqualTo("MET inferred");
        assertThat(inferred(evaluation, "green", "2")).isEqualTo("GAP inferred-gap");
    }

    @Test
    void what_a_framework_cannot_show_does_not_travel_from_it() {
        madeUp.crosswalk("red", "green", "1 equal 1", "2 equal 2", "3.1 equal 3.1")
                .limit("green", "{requirements: [\"1\"], from: [red], carries: nothing, because: made up}")
                .limit("green", "{requirements: [\"3\"], carries: no-gaps, because: made up}");
        final Evaluation gaps = audit("red 1 NONCONFORM", "red 2 NONCONFORM", "red 3.1 NONCONFORM");
        assertThat(inferred(gaps, "green", "1")).isEqualTo("nothing");
        assertThat(inferred(gaps, "green", "2")).isEqualTo("GAP inferred-gap");
        assertThat(inferred(gaps, "green", "3.1")).isEqualTo("NOT_ASSESSED possible-gap");
        assertThat(inferred(audit("red 3.1 CONFORM"), "green", "3.1")).isEqualTo("MET inferred");
    }

    @Test
    void what_cannot_be_shown_cannot_be_shown_by_a_detour_either() {
        madeUp.crosswalk("red", "green", "1 equal 1")
                .crosswalk("green", "blue", "1 equal 1")
                .limit("blue", "{from: [red], carries: nothing, because: made up}");
        assertThat(inferred(audit("red 1 CONFORM"), "blue", "1")).isEqualTo("nothing");
        assertThat(inferred(audit("green 1 CONFORM"), "blue", "1")).isEqualTo("MET inferred");
    }
}
