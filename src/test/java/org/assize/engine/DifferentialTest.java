package org.assize.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.assize.Checkout;
import org.assize.assessment.Assessment;
import org.assize.content.RuleSource;
import org.junit.jupiter.api.Test;

/**
 * A bug of the rule engine that gives silently wrong results rarely hits both of its builds. The classic build sees the facts
 * in another order too: it may not matter.
 */
class DifferentialTest {

    private final Checkout checkout = new Checkout();

    @Test
    void classic_build_concludes_from_shuffled_facts_what_the_executable_build_does_in_every_case() {
        final Engine executable = checkout.engine();
        final Engine classic = new Engine(new DrlCompiler().classic(List.of(joined(checkout.sources()))));
        checkout.cases().parallelStream().forEach(each -> {
            final List<Object> facts = Assessment.facts(checkout.content(), each.dossier());
            final List<Object> permuted = new ArrayList<>(facts);
            Collections.shuffle(permuted, new Random(each.path().hashCode()));
            assertThat(Conclusions.of(classic.evaluate(permuted)))
                    .as(each.path())
                    .isEqualTo(Conclusions.of(executable.evaluate(facts)));
        });
    }

    /** One file, layer by layer: the classic build fires rules in the order in which it reads them, many times as often else. */
    private static RuleSource joined(final List<RuleSource> sources) {
        final Set<String> imports = new TreeSet<>();
        final StringBuilder rules = new StringBuilder();
        sources.stream()
                .sorted(Comparator.comparing(RuleSource::layer).thenComparing(RuleSource::path))
                .flatMap(source -> source.text().lines())
                .filter(line -> !line.startsWith("package "))
                .forEach(line -> {
                    if (line.startsWith("import ")) {
                        imports.add(line);
                    } else {
                        rules.append(line).append('\n');
                    }
                });
        return new RuleSource(
                "all.drl", 0, "package " + DrlCompiler.PACKAGE + ";\n" + String.join("\n", imports) + "\n" + rules);
    }
}
