package org.assize.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.assize.Checkout;
import org.assize.assessment.Assessment;
import org.assize.authoring.RuleCase;
import org.assize.content.RuleSource;
import org.junit.jupiter.api.Test;

/**
 * A bug of the rule engine that gives silently wrong results rarely hits both of its builds. The classic build sees the facts
 * in another order too: it may not matter. {@code -Ddifferential=all} compares them in every case.
 */
class DifferentialTest {

    private final Checkout checkout = new Checkout();

    @Test
    void classic_build_concludes_from_shuffled_facts_what_the_executable_build_does() {
        final Engine executable = checkout.engine();
        final Engine classic = new Engine(new DrlCompiler().classic(List.of(joined(checkout.sources()))));
        chosen().parallelStream().forEach(each -> {
            final List<Object> facts = Assessment.facts(checkout.content(), each.dossier());
            final List<Object> permuted = new ArrayList<>(facts);
            Collections.shuffle(permuted, new Random(each.path().hashCode()));
            assertThat(Conclusions.of(classic.evaluate(permuted)))
                    .as(each.path())
                    .isEqualTo(Conclusions.of(executable.evaluate(facts)));
        });
    }

    /** All cases of the generic rules, and one for each outcome of each obligation. */
    private Collection<RuleCase> chosen() {
        if ("all".equals(System.getProperty("differential"))) {
            return checkout.cases();
        }
        final Map<String, RuleCase> chosen = new LinkedHashMap<>();
        checkout.cases()
                .forEach(each ->
                        chosen.putIfAbsent(each.isArea() ? each.path() : each.about() + " " + each.outcome(), each));
        return chosen.values();
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
