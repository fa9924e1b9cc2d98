package org.assize.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assize.engine.Mutants.Mutant;
import org.assize.engine.Mutants.Way;
import org.junit.jupiter.api.Test;

/** Rules are broken by splicing their text, and nothing else of it changes. */
class MutantsTest {

    private static final String DRL = """
        package org.assize.rules;

        import org.assize.fact.Tri;
        import org.assize.finding.FailureMode;

        rule "XX-01 Things are done"
        when
            // a remark with ( and "
            Limit( name == "many", $many : count )
            accumulate( Thing( late == Tri.YES, $t : subject ); $n : count(); $n >= $many )
            not Excuse( of == "XX", days > 3 )
            exists Place()
        then
            insertLogical( new Violation( "XX-01", $t, FailureMode.LAPSE ) );
        end
        """;

    private final List<Mutant> mutants = Mutants.of("xx.drl", DRL);

    private List<String> changes(final Way way) {
        return mutants.stream()
                .filter(mutant -> mutant.way() == way)
                .map(Mutant::change)
                .toList();
    }

    @Test
    void the_rule_is_removed() {
        assertThat(changes(Way.REMOVE_RULE)).containsExactly("the rule of line 6 is removed");
    }

    @Test
    void each_condition_is_removed_and_so_is_a_line_that_nothing_else_needs() {
        assertThat(changes(Way.DROP))
                .containsExactly(
                        "line 9 `name == \"many\"` is removed",
                        "line 10 `late == Tri.YES` is removed",
                        "line 10 `$n >= $many` is removed",
                        "line 11 `not Excuse( of == \"XX\", days > 3 )` is removed",
                        "line 11 `of == \"XX\"` is removed",
                        "line 11 `days > 3` is removed",
                        "line 12 `exists Place()` is removed");
    }

    @Test
    void each_condition_says_the_opposite() {
        assertThat(changes(Way.NEGATE))
                .contains("line 10 `$n >= $many` reads `$n < $many`", "line 11 `of == \"XX\"` reads `of != \"XX\"`");
    }

    @Test
    void a_comparison_takes_its_boundary_in_or_leaves_it_out() {
        assertThat(changes(Way.BOUNDARY))
                .containsExactly("line 10 `$n >= $many` reads `$n > $many`", "line 11 `days > 3` reads `days >= 3`");
    }

    @Test
    void a_literal_gives_way_to_its_neighbour() {
        assertThat(changes(Way.LITERAL))
                .containsExactly(
                        "line 10 `late == Tri.YES` reads `late == Tri.UNKNOWN`", "line 11 `days > 3` reads `days > 4`");
    }

    @Test
    void not_and_exists_change_places() {
        assertThat(changes(Way.SWAP))
                .containsExactly(
                        "line 11 `not Excuse( of == \"XX\", days > 3 )` reads `exists Excuse( of == \"XX\", days > 3"
                                + " )`",
                        "line 12 `exists Place()` reads `not Place()`");
    }

    @Test
    void the_failure_mode_is_another() {
        assertThat(changes(Way.MODE)).containsExactly("line 14 `FailureMode.LAPSE` reads `FailureMode.DOC_GAP`");
    }

    @Test
    void a_mutant_differs_from_its_original_in_that_one_place_and_in_its_name() {
        final Mutant dropped = mutants.stream()
                .filter(mutant -> mutant.change().equals("line 11 `of == \"XX\"` is removed"))
                .findFirst()
                .orElseThrow();
        assertThat(dropped.text())
                .isEqualTo(DRL.substring(DRL.indexOf("rule "), DRL.lastIndexOf("end") + 3)
                        .replace("of == \"XX\", days", " days")
                        .replace("\"XX-01 Things are done\"", "\"" + dropped.name() + "\""));
    }

    @Test
    void a_condition_of_several_parts_is_negated_as_a_whole() {
        assertThat(Literals.negated("special == Tri.YES || criminal == Tri.YES"))
                .isEqualTo("!( special == Tri.YES || criminal == Tri.YES )");
    }

    @Test
    void every_mutant_of_a_shipped_topic_still_parses() {
        final var source = new org.assize.Checkout()
                .sources().stream()
                        .filter(each -> each.path().contains("controls/leavers/"))
                        .findFirst()
                        .orElseThrow();
        final String header = source.text().substring(0, source.text().indexOf("\nrule "));
        assertThat(Mutants.of(source.path(), source.text()))
                .hasSizeGreaterThan(100)
                .filteredOn(mutant -> mutant.way() != Way.REMOVE_RULE)
                .allSatisfy(mutant -> assertThat(DrlSyntax.parse("x.drl", header + "\n" + mutant.text() + "\n"))
                        .hasSize(1));
    }
}
