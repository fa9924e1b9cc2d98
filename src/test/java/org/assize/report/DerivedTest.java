package org.assize.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assize.assessment.Report.Place;
import org.assize.assessment.Report.Step;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DerivedTest {

    private static final Step FACT = new Step("a fact", null, new Place("a.csv", null, 2, null), List.of(), List.of());

    @Test
    void what_follows_from_much_is_shown_once() {
        final Derived derived = Derived.of(rule("top", rule("shared", FACT), rule("other", rule("shared", FACT))));
        final Derived first = derived.premises().get(0);
        final Derived second = derived.premises().get(1).premises().get(0);
        assertThat(first.again()).isFalse();
        assertThat(first.premises()).hasSize(1);
        assertThat(second.again()).isTrue();
        assertThat(second.conclusion()).isEqualTo("shared");
        assertThat(second.premises()).isEmpty();
    }

    @Test
    void a_fact_is_told_with_its_place_wherever_it_is_used() {
        final Derived derived = Derived.of(rule("top", FACT, rule("other", FACT)));
        assertThat(derived.premises().get(0).again()).isFalse();
        assertThat(derived.premises().get(1).premises().get(0).source()).isEqualTo(FACT.source());
        assertThat(derived.premises().get(1).premises().get(0).again()).isFalse();
    }

    @Test
    void conclusions_of_the_same_words_by_other_reasons_are_both_shown() {
        final Step other = new Step("another fact", null, new Place("b.csv", null, 3, null), List.of(), List.of());
        final Derived derived = Derived.of(rule("top", rule("same", FACT), rule("same", other)));
        assertThat(derived.premises()).noneMatch(Derived::again);
    }

    @Test
    void further_reasons_are_kept() {
        final Step step = new Step("top", "R", null, List.of(FACT), List.of(List.of(rule("else", FACT))));
        assertThat(Derived.of(step).others())
                .singleElement()
                .satisfies(other ->
                        assertThat(other).extracting(Derived::conclusion).containsExactly("else"));
    }

    private static Step rule(final String conclusion, final Step... premises) {
        return new Step(conclusion, "R", null, List.of(premises), List.of());
    }
}
