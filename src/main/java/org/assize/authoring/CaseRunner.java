package org.assize.authoring;

import java.util.List;
import org.assize.assessment.Assessment;
import org.assize.content.Content;
import org.assize.content.RuleSource;
import org.assize.engine.Engine;
import org.assize.engine.Evaluation;
import org.jspecify.annotations.Nullable;

/** Runs rule cases and says where what came differs from what was expected. */
public final class CaseRunner {

    private final Content content;
    private final Engine engine;
    private final @Nullable CaseFocus focus;

    /** Runs every case against all obligations and layers. */
    public CaseRunner(final Content content, final Engine engine) {
        this(content, engine, null);
    }

    private CaseRunner(final Content content, final Engine engine, final @Nullable CaseFocus focus) {
        this.content = content;
        this.engine = engine;
        this.focus = focus;
    }

    /** Tries each case first against no more than it can see, and against everything only if it fails so. */
    public static CaseRunner quick(final Content content, final Engine engine, final List<RuleSource> sources) {
        return new CaseRunner(content, engine, new CaseFocus(content, engine, sources));
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
            @Nullable Evaluation evaluation) {

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
        if (focus != null) {
            final CaseResult quick = result(ruleCase, focus.evaluate(ruleCase));
            if (quick.passed()) {
                return quick;
            }
        }
        return result(ruleCase, engine.evaluate(Assessment.facts(content, ruleCase.dossier())));
    }

    private static CaseResult result(final RuleCase ruleCase, final Evaluation evaluation) {
        final List<Difference> differences = new CaseChecks(ruleCase, evaluation).differences();
        // What a case that passed concluded is of no use to anybody, and thousands of them fill the heap.
        return new CaseResult(ruleCase, differences, differences.isEmpty() ? null : evaluation);
    }
}
