package org.assize.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assize.Checkout;
import org.assize.Samples;
import org.assize.assessment.Assessment;
import org.assize.content.RuleSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Conclusions depend neither on the order of rule files nor on the order of facts. Over the samples here; over cases, and
 * together with the other build, in {@link DifferentialTest}.
 */
class ShuffleTest {

    private final Checkout checkout = new Checkout();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void permuted_rule_files_and_facts_give_the_same_conclusions(final int seed) {
        final List<RuleSource> sources = new ArrayList<>(checkout.sources());
        Collections.shuffle(sources, new Random(seed));
        final Engine shuffled = new Engine(new RuleStore(Checkout.CACHE).load(sources));
        final Engine engine = checkout.engine();
        for (final Path sample : Samples.all()) {
            final List<Object> facts = Assessment.facts(checkout.content(), Samples.read(checkout, sample));
            final List<Object> permuted = new ArrayList<>(facts);
            Collections.shuffle(permuted, new Random(seed));
            assertThat(Conclusions.of(shuffled.evaluate(permuted)))
                    .as(sample.toString())
                    .isEqualTo(Conclusions.of(engine.evaluate(facts)));
        }
    }
}
