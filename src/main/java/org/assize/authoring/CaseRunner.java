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
     * @param failures one line each; empty if the case passed
     */
    public record CaseResult(RuleCase ruleCase, List<String> failures) {

        public boolean passed() {
            return failures.isEmpty();
        }
    }

    public CaseResult run(final RuleCase ruleCase) {
        return new CaseResult(ruleCase, new CaseChecks(ruleCase, evaluate(ruleCase)).failures());
    }

    private Evaluation evaluate(final RuleCase ruleCase) {
        return engine.evaluate(Assessment.facts(content, ruleCase.dossier()));
    }
}
