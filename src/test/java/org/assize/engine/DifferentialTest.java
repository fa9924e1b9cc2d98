package org.assize.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assize.Checkout;
import org.assize.assessment.Assessment;
import org.assize.content.RuleSource;
import org.junit.jupiter.api.Test;

/**
 * A bug of the rule engine that gives silently wrong results rarely hits both of its builds. The classic build sees rule
 * files and facts in another order too: neither may matter.
 */
class DifferentialTest {

    private static final int SEED = 20260617;

    private final Checkout checkout = new Checkout();

    @Test
    void classic_build_of_shuffled_files_and_facts_concludes_what_the_executable_build_does_in_every_case() {
        final List<RuleSource> shuffled = new ArrayList<>(checkout.sources());
        Collections.shuffle(shuffled, new Random(SEED));
        final Engine executable = checkout.engine();
        final Engine classic = new Engine(new DrlCompiler().classic(shuffled));
        checkout.cases().parallelStream().forEach(each -> {
            final List<Object> facts = Assessment.facts(checkout.content(), each.dossier());
            final List<Object> permuted = new ArrayList<>(facts);
            Collections.shuffle(permuted, new Random(each.path().hashCode()));
            assertThat(Conclusions.of(classic.evaluate(permuted)))
                    .as(each.path())
                    .isEqualTo(Conclusions.of(executable.evaluate(facts)));
        });
    }
}
