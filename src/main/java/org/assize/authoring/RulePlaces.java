package org.assize.authoring;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assize.assessment.Report.Step;
import org.assize.content.RuleSource;

/** Where the rules stand that led to a conclusion. */
public final class RulePlaces {

    private RulePlaces() {}

    /** {@code path:line  rule} a line, in order of the files, after a heading; every line ended by {@code \n}. */
    public static String of(final Step derivation, final List<RuleSource> sources, final Path rules) {
        final Set<String> names = new TreeSet<>();
        collect(derivation, names);
        final StringBuilder text = new StringBuilder("\nRules that led there:\n");
        for (final RuleSource source : sources) {
            int line = 1;
            for (final String each : source.text().lines().toList()) {
                final String name = each.startsWith("rule \"") ? each.substring(6, each.lastIndexOf('"')) : "";
                if (names.contains(name)) {
                    text.append("  ")
                            .append(rules.resolve(source.path()).toString().replace('\\', '/'))
                            .append(':')
                            .append(line)
                            .append("  ")
                            .append(name)
                            .append('\n');
                }
                line++;
            }
        }
        return text.toString();
    }

    private static void collect(final Step step, final Set<String> names) {
        if (step.rule() != null) {
            names.add(step.rule());
        }
        step.premises().forEach(premise -> collect(premise, names));
        step.others().forEach(other -> other.forEach(premise -> collect(premise, names)));
    }
}
