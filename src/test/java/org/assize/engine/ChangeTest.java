package org.assize.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assize.Checkout;
import org.assize.Samples;
import org.assize.assessment.Assessment;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** Retracting and putting back each fact in a live session leaves the conclusions of a fresh one. */
class ChangeTest {

    private final Checkout checkout = new Checkout();
    private final RuleBase rules = new RuleStore(Checkout.CACHE).load(checkout.sources());

    @TestFactory
    Stream<DynamicTest> conclusions_do_not_depend_on_the_history_of_a_session() {
        return Samples.all().stream().map(sample -> DynamicTest.dynamicTest(sample.toString(), () -> check(sample)));
    }

    private void check(final Path sample) {
        final List<Object> facts = Assessment.facts(checkout.content(), Samples.read(checkout, sample));
        final List<String> fresh = Conclusions.of(new Engine(rules).evaluate(facts));
        final KieSession session = rules.kieBase().newKieSession();
        try {
            facts.forEach(session::insert);
            session.fireAllRules(Engine.limit(facts));
            for (final Object fact : facts) {
                final FactHandle handle = session.getFactHandle(fact);
                session.delete(handle);
                session.fireAllRules(Engine.limit(facts));
                session.insert(fact);
                session.fireAllRules(Engine.limit(facts));
            }
            assertThat(Conclusions.of(new Evaluation(new BeliefReader(session), 0)))
                    .isEqualTo(fresh);
        } finally {
            session.dispose();
        }
    }
}
