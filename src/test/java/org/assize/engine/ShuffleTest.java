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

/** Conclusions depend neither on the order of rule files nor on the order of facts. */
class ShuffleTest {

    private static final int SEED = 20260617;

    private final Checkout checkout = new Checkout();

    @Test
    void permuted_rule_files_and_facts_give_the_same_conclusions() {
        final Random random = new Random(SEED);
        final List<RuleSource> sources = new ArrayList<>(checkout.sources());
        Collections.shuffle(sources, random);
        final Engine shuffled = new Engine(new RuleStore(Checkout.CACHE).load(sources));
        final Engine engine = checkout.engine();
        checkout.cases().parallelStream().forEach(each -> {
            final List<Object> facts = Assessment.facts(checkout.content(), each.dossier());
            final List<Object> permuted = new ArrayList<>(facts);
            Collections.shuffle(permuted, new Random(each.path().hashCode()));
            assertThat(Conclusions.of(shuffled.evaluate(permuted)))
                    .as(each.path())
                    .isEqualTo(Conclusions.of(engine.evaluate(facts)));
        });
    }
}
