package org.assize.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Twelve mistakes of a made-up rule, one at a time: each is told once, in its line, in a sentence. */
class SeededMistakesTest {

    private static final String RULE = """
        package org.assize.rules;

        import org.assize.fact.Tri;
        import org.assize.finding.FailureMode;
        import org.assize.finding.LeaverAccess;
        import org.assize.finding.Limit;
        import org.assize.finding.Violation;

        rule "AC-07 A made-up rule about leavers"
        when
            Limit( name == "leaver-sla", $hours : hours )
            LeaverAccess( late == Tri.YES, recent == Tri.YES, $account : subject )
        then
            insertLogical( new Violation( "AC-07", $account, FailureMode.LAPSE ) );
        end
        """;

    @TempDir
    private static Path cache = Path.of("");

    private record Mistake(String name, String right, String wrong, int line, String sentence) {}

    private static final List<Mistake> MISTAKES = List.of(
            new Mistake("a misspelt attribute", "late ==", "laet ==", 12, "LeaverAccess has no attribute \"laet\"."),
            new Mistake("a misspelt value", "late == Tri.YES", "late == Tri.YESS", 12, "Tri has no value YESS; it has"),
            new Mistake(
                    "a misspelt type",
                    "    LeaverAccess(",
                    "    LeverAccess(",
                    12,
                    "is no type that this file imports"),
            new Mistake(
                    "a text for a value of a list",
                    "late == Tri.YES",
                    "late == \"yes\"",
                    12,
                    "is compared with the text"),
            new Mistake(
                    "a misspelt parameter",
                    "\"leaver-sla\"",
                    "\"leaver-slaa\"",
                    11,
                    "\"leaver-slaa\" is no parameter."),
            new Mistake("another obligation", "( \"AC-07\",", "( \"AC-77\",", 14, "\"AC-77\" is no obligation."),
            new Mistake(
                    "a variable that nothing binds",
                    ", $account,",
                    ", $acount,",
                    14,
                    "gives a value the name $acount."),
            new Mistake("a missing semicolon", " );\nend", " )\nend", 14, "does not end with a semicolon."),
            new Mistake("a missing bracket", "subject )\n", "subject\n", 13, "\"then\" cannot stand here"),
            new Mistake("a missing end", "\nend\n", "\n", 14, "the file ends in the middle of a rule"),
            new Mistake(
                    "contradicting conditions",
                    "recent == Tri.YES",
                    "late == Tri.NO",
                    12,
                    "cannot be this and, as it was written before"),
            new Mistake(
                    "a missing value in the conclusion",
                    "$account, FailureMode.LAPSE",
                    "FailureMode.LAPSE",
                    14,
                    "Violation"));

    @TestFactory
    Stream<DynamicTest> each_mistake_gets_its_line_and_one_sentence() {
        final Probe probe = new Probe(cache);
        return MISTAKES.stream()
                .map(mistake -> DynamicTest.dynamicTest(mistake.name(), () -> {
                    assertThat(RULE).contains(mistake.right());
                    final List<LintProblem> problems =
                            probe.check(RULE.replace(mistake.right(), mistake.wrong())).stream()
                                    .filter(problem -> problem.level() == Level.ERROR)
                                    .filter(problem -> !problem.rule().equals("population"))
                                    .toList();
                    assertThat(problems).as(problems.toString()).hasSize(1);
                    assertThat(problems.get(0).line()).isEqualTo(mistake.line());
                    assertThat(problems.get(0).message())
                            .contains(mistake.sentence())
                            .doesNotContain("ERR ")
                            .doesNotContain(".java")
                            .doesNotContain("org.drools")
                            .doesNotContain("\n");
                }));
    }

    @TestFactory
    Stream<DynamicTest> without_a_mistake_nothing_is_told() {
        return Stream.of(DynamicTest.dynamicTest(
                "the made-up rule",
                () -> assertThat(new Probe(cache).check(RULE))
                        .filteredOn(problem -> !problem.rule().equals("population"))
                        .isEmpty()));
    }
}
