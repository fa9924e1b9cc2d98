package org.assize.authoring;

import java.util.List;
import org.assize.assessment.Assessment;
import org.assize.content.Content;
import org.assize.engine.Engine;
import org.assize.engine.Evaluation;

/** Runs rule cases and says where what came differs from what was expected. */
public final class CaseRunner {

    private final Content content;
    private final Engine engine;

    public CaseRunner(final Content content, final Engine engine) {
        this.content = content;
        this.engine = engine;
    }

    /**
     * What came of a case.
     *
     * @param differences empty if the case passed
     * @param evaluation what the rules concluded, kept only if the case failed; null otherwise
     */
    public record CaseResult(
            RuleCase ruleCase,
            List<Difference> differences,
            @org.jspecify.annotations.Nullable Evaluation evaluation) {

        public boolean passed() {
            return differences.isEmpty();
        }

        /** One line for each difference. */
        public List<String> failures() {
            return differences.stream().map(Difference::toString).toList();
        }
    }

    /** Each case by itself, on all cores; results in the order of the cases. */
    public List<CaseResult> run(final List<RuleCase> cases) {
        return cases.parallelStream().map(this::run).toList();
    }

    public CaseResult run(final RuleCase ruleCase) {
        final Evaluation evaluation = evaluate(ruleCase);
        final List<Difference> differences = new CaseChecks(ruleCase, evaluation).differences();
        // What a case that passed concluded is of no use to anybody, and thousands of them fill the heap.
        return new CaseResult(ruleCase, differences, differences.isEmpty() ? null : evaluation);
    }

    private Evaluation evaluate(final RuleCase ruleCase) {
        return engine.evaluate(Assessment.facts(content, ruleCase.dossier()));
    }
}
