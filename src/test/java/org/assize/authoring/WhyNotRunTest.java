package org.assize.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.assize.Checkout;
import org.assize.intake.Dossier;
import org.junit.jupiter.api.Test;

/** Why there is no finding, and which single fact would make or clear one; on dossiers of cases. */
class WhyNotRunTest {

    private final Checkout checkout = new Checkout();
    private final WhyNotRun run =
            new WhyNotRun(checkout.content(), checkout.sources(), checkout.engine(), Checkout.CACHE);

    private Dossier dossier(final String name) {
        return new CaseReader(checkout.content())
                .read(Checkout.RULES, new CaseFilter("controls/leavers/cases/" + name))
                .get(0)
                .dossier();
    }

    @Test
    void the_condition_that_fails_is_named_with_the_value_that_it_found_and_how_that_came_about() {
        final WhyNot answer = run.of(dossier("ac-08-background-only.met.yml"), "AC-08", null);
        assertThat(answer.finding()).isFalse();
        assertThat(answer.outcome()).isEqualTo("MET (EVIDENCED)");
        assertThat(answer.rules())
                .filteredOn(rule -> rule.rule().equals("AC-08 Nobody uses an account after the entitlement has ended"))
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.path()).isEqualTo("controls/leavers/leavers.drl");
                    assertThat(rule.conditions()).singleElement().satisfies(blame -> {
                        assertThat(blame.condition()).isEqualTo("used == Tri.YES");
                        assertThat(blame.nearest()).singleElement().satisfies(near -> {
                            assertThat(near.subject()).isEqualTo("accounts a1");
                            assertThat(near.value()).isEqualTo("NO");
                            assertThat(near.because()).isNotEmpty();
                        });
                    });
                });
        assertThat(answer.changes())
                .anySatisfy(change -> assertThat(change.words()).startsWith("accounts a1: last-interactive-login-at "))
                .allSatisfy(change -> assertThat(change.outcome()).startsWith("GAP"));
    }

    @Test
    void a_date_is_moved_no_further_than_it_has_to_be() {
        final WhyNot answer = run.of(dossier("ac-07-more-than-a-day-late.gap.yml"), "AC-07", "a1");
        assertThat(answer.finding()).isTrue();
        assertThat(answer.rules()).isEmpty();
        assertThat(answer.changes())
                .filteredOn(change -> change.words().startsWith("accounts a1: disabled-at "))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.outcome()).isEqualTo("MET (EVIDENCED)");
                    assertThat(change.place()).contains("ac-07-more-than-a-day-late.gap.yml");
                });
        assertThat(answer.changes()).extracting(WhyNot.Change::words).contains("accounts a1: without this row");
    }

    @Test
    void a_subject_that_nothing_is_known_of_is_blamed_on_no_condition() {
        final WhyNot answer = run.of(dossier("ac-08-background-only.met.yml"), "AC-08", "nobody");
        assertThat(answer.rules())
                .allSatisfy(rule -> assertThat(rule.conditions()).isEmpty());
        assertThat(answer.changes()).isEmpty();
        assertThat(WhyNotForms.text(answer, "rules")).contains("No change of a single fact would make it a finding");
    }
}
