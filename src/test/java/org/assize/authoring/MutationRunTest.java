package org.assize.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.assize.Checkout;
import org.assize.authoring.MutationRun.FileResult;
import org.assize.content.RuleSource;
import org.assize.engine.Engine;
import org.assize.engine.Mutants.Mutant;
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

    private FileResult run(final List<RuleCase> some, final Predicate<Mutant> wanted) {
        return new MutationRun(checkout.content(), engine, checkout.sources(), some, Checkout.CACHE, wanted, true)
                .run(leavers);
    }

    private static boolean isAboutMany(final Mutant mutant) {
        return mutant.rule().startsWith("AC-10 Access is removed")
                && mutant.original().equals("$n >= $many");
    }

    @Test
    void the_cases_of_a_guarded_obligation_notice_whatever_breaks() {
        final FileResult result = run(cases, mutant -> mutant.rule().startsWith("AC-10 "));
        assertThat(result.failing()).isEmpty();
        assertThat(result.mutants()).hasSizeGreaterThan(20);
        assertThat(result.survivors()).isEmpty();
        assertThat(MutationForms.score(List.of(result))).isEqualTo(100);
        assertThat(RuleCoverage.of(List.of(result)).count().percent()).isEqualTo(100);
    }

    @Test
    void without_its_boundary_case_a_comparison_goes_unnoticed_and_the_missing_case_is_suggested() {
        final List<RuleCase> ten = cases.stream()
                .filter(each -> each.path().contains("ac-10-ten-by-hand"))
                .toList();
        final FileResult result = run(ten, MutationRunTest::isAboutMany);
        assertThat(result.survivors()).singleElement().satisfies(each -> {
            assertThat(each.mutant().way()).isEqualTo(Way.DROP);
            assertThat(each.suggestion())
                    .startsWith("a case like ac-10-ten-by-hand.gap.yml with ")
                    .contains(": without this row: AC-10 is then ");
        });
        assertThat(new MutationForms("rules").text(List.of(result)))
                .contains("no case notices if line ")
                .contains("`$n >= $many` is removed")
                .contains("  Maybe a case like ");
    }

    @Test
    void nothing_is_broken_while_a_case_fails() {
        final RuleCase nine = cases.stream()
                .filter(each -> each.path().endsWith(NINE))
                .findFirst()
                .orElseThrow();
        final RuleCase wrong = new RuleCase(
                nine.path(), nine.about(), false, "gap", nine.dossier(), nine.expect(), false, nine.source());
        final FileResult result = run(List.of(wrong), MutationRunTest::isAboutMany);
        assertThat(result.failing()).containsExactly(wrong.path());
        assertThat(result.mutants()).isEmpty();
    }
}
