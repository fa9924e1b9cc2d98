package org.assize.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assize.Checkout;
import org.assize.authoring.MutationRun.FileResult;
import org.assize.authoring.RuleCoverage.Part;
import org.assize.content.RuleSource;
import org.assize.engine.Engine;
import org.assize.engine.Mutants.Way;
import org.junit.jupiter.api.Test;

/** What no case notices is told, with a case that would; on one obligation of the shipped rules. */
class MutationRunTest {

    private static final String NINE = "ac-10-nine-by-hand.not-applicable.yml";

    private final Checkout checkout = new Checkout();
    private final Engine engine = checkout.engine();
    private final RuleSource leavers = checkout.sources().stream()
            .filter(source -> source.path().equals("controls/leavers/leavers.drl"))
            .findFirst()
            .orElseThrow();
    private final List<RuleCase> cases =
            new CaseReader(checkout.content()).read(Checkout.RULES, new CaseFilter("AC-10"));

    private FileResult run(final List<RuleCase> some) {
        return new MutationRun(
                        checkout.content(),
                        engine,
                        checkout.sources(),
                        some,
                        Checkout.CACHE,
                        mutant -> mutant.rule().startsWith("AC-10 "),
                        true)
                .run(leavers);
    }

    @Test
    void the_cases_of_a_guarded_obligation_notice_whatever_breaks() {
        final FileResult result = run(cases);
        assertThat(result.failing()).isEmpty();
        assertThat(result.mutants()).hasSizeGreaterThan(20);
        assertThat(result.survivors()).isEmpty();
        assertThat(MutationForms.score(List.of(result))).isEqualTo(100);
        assertThat(RuleCoverage.of(List.of(result)).count().percent()).isEqualTo(100);
    }

    @Test
    void without_its_boundary_case_a_comparison_goes_unnoticed_and_the_missing_case_is_suggested() {
        final FileResult result = run(cases.stream()
                .filter(each -> !each.path().contains("ac-10-nine"))
                .filter(each -> !each.path().contains("before-the-window"))
                .toList());
        assertThat(result.survivors())
                .filteredOn(each -> each.mutant().original().equals("$n >= $many"))
                .anySatisfy(each -> {
                    assertThat(each.mutant().way()).isEqualTo(Way.DROP);
                    assertThat(each.suggestion()).contains("AC-10 is then NOT_APPLICABLE");
                });
        assertThat(new MutationForms("rules").text(List.of(result)))
                .contains("no case notices if line ")
                .contains("`$n >= $many` is removed")
                .contains("  Maybe a case like ");
        assertThat(RuleCoverage.of(List.of(result)).files().get(0).rules())
                .flatExtracting(RuleCoverage.RuleCover::conditions)
                .filteredOn(part -> !part.covered())
                .extracting(Part::text)
                .contains("$n >= $many");
    }

    @Test
    void nothing_is_broken_while_a_case_fails() {
        final RuleCase nine = cases.stream()
                .filter(each -> each.path().endsWith(NINE))
                .findFirst()
                .orElseThrow();
        final RuleCase wrong = new RuleCase(
                nine.path(), nine.about(), false, "gap", nine.dossier(), nine.expect(), false, nine.source());
        final FileResult result = run(List.of(wrong));
        assertThat(result.failing()).containsExactly(wrong.path());
        assertThat(result.mutants()).isEmpty();
    }
}
