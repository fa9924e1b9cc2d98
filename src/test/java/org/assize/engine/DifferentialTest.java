package org.assize.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assize.Checkout;
import org.assize.assessment.Assessment;
import org.junit.jupiter.api.Test;

/** A bug of the rule engine that gives silently wrong results rarely hits both of its builds. */
class DifferentialTest {

    private final Checkout checkout = new Checkout();

    @Test
    void classic_and_executable_build_conclude_the_same_in_every_case() {
        final Engine executable = checkout.engine();
        final Engine classic = new Engine(new DrlCompiler().classic(checkout.sources()));
        checkout.cases().parallelStream().forEach(each -> {
            final List<Object> facts = Assessment.facts(checkout.content(), each.dossier());
            assertThat(Conclusions.of(classic.evaluate(facts)))
                    .as(each.path())
                    .isEqualTo(Conclusions.of(executable.evaluate(facts)));
        });
    }
}
