package org.assize.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assize.Checkout;
import org.assize.assessment.Assessment;
import org.assize.authoring.CaseChecks;
import org.assize.authoring.RuleCase;
import org.assize.content.RuleSource;
import org.assize.engine.Mutants.Mutant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Removing or negating any one condition of any rule turns a case red. */
@Tag("mutation")
class MutationGuardTest {

    private final Checkout checkout = new Checkout();
    private final List<RuleCase> cases = checkout.cases();

    @TestFactory
    Stream<DynamicTest> some_case_notices_each_broken_condition() {
        final String only = System.getProperty("mutate", "");
        return checkout.sources().stream()
                .filter(source -> source.path().contains(only))
                .map(source -> DynamicTest.dynamicTest(
                        source.path(),
                        () -> assertThat(survivors(source))
                                .as("no case notices")
                                .isEmpty()));
    }

    private List<String> survivors(final RuleSource source) {
        final MutationBench bench = MutationBench.of(source, checkout.sources(), Checkout.CACHE);
        assertThat(cases.stream()
                        .filter(each -> each.topic().equals(topic(source)))
                        .filter(each -> !passes(bench, null, each)))
                .as("cases have to pass before a broken condition can be noticed")
                .isEmpty();
        final List<String> survivors = new ArrayList<>();
        for (final Mutant mutant : bench.mutants()) {
            if (near(source, mutant).stream().allMatch(each -> passes(bench, mutant, each))) {
                survivors.add(source.path() + ": \"" + mutant.rule() + "\": " + mutant.change());
            }
        }
        return survivors;
    }

    /**
     * Cases of the obligation first, then of the topic: they are the likeliest to notice. A rule of a topic has to be
     * guarded by the topic's own cases, a generic one by any.
     */
    private List<RuleCase> near(final RuleSource source, final Mutant mutant) {
        final String topic = topic(source);
        final List<RuleCase> ordered = new ArrayList<>();
        final List<RuleCase> own =
                cases.stream().filter(each -> each.topic().equals(topic)).toList();
        own.stream().filter(each -> mutant.rule().startsWith(each.about())).forEach(ordered::add);
        own.stream().filter(each -> !mutant.rule().startsWith(each.about())).forEach(ordered::add);
        if (!topic.startsWith("controls/")) {
            cases.stream().filter(each -> !each.topic().equals(topic)).forEach(ordered::add);
        }
        return ordered;
    }

    private static String topic(final RuleSource source) {
        return source.path().substring(0, source.path().lastIndexOf('/'));
    }

    private boolean passes(final MutationBench bench, final @Nullable Mutant mutant, final RuleCase each) {
        try {
            final Evaluation evaluation = bench.evaluate(Assessment.facts(checkout.content(), each.dossier()), mutant);
            return new CaseChecks(each, evaluation).failures().isEmpty();
        } catch (final RuntimeException broken) {
            // A rule that throws, or does not come to rest, is noticed too.
            return false;
        }
    }
}
