package org.assize.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.assize.assessment.Derivation;
import org.assize.assessment.Report.Step;
import org.assize.authoring.WhyNot.Blame;
import org.assize.authoring.WhyNot.Blocked;
import org.assize.authoring.WhyNot.Near;
import org.assize.authoring.WhyNot.Silent;
import org.assize.content.RuleSource;
import org.assize.engine.Evaluation;
import org.assize.engine.RuleProbe;
import org.assize.engine.RuleProbe.Condition;
import org.assize.engine.RuleProbe.Probed;
import org.assize.engine.RuleProbe.Row;
import org.assize.fact.Fact;
import org.assize.fact.Ref;
import org.jspecify.annotations.Nullable;

/** Tells which condition of which rule keeps an obligation from being violated, and which facts came closest. */
final class NearMisses {

    private static final int NEAREST = 3;
    private static final Set<String> VIOLATING = Set.of("Violation", "Reflection");

    private final List<RuleSource> sources;
    private final Path cache;

    /**
     * @param sources all rules
     * @param cache folder for compiled rules
     */
    NearMisses(final List<RuleSource> sources, final Path cache) {
        this.sources = sources;
        this.cache = cache;
    }

    /**
     * What was found.
     *
     * @param rules the rules that would violate the obligation
     * @param facts what came closest, stated or derived
     */
    record Found(List<Silent> rules, List<Object> facts) {}

    /**
     * @param stated everything that the rules see
     * @param evaluation what they conclude from it
     * @param subject id of the subject that is asked about; null for any
     */
    Found of(
            final String obligation,
            final @Nullable String subject,
            final Collection<?> stated,
            final Evaluation evaluation) {
        final List<Silent> rules = new ArrayList<>();
        final Set<Object> facts = new LinkedHashSet<>();
        final List<RuleSource> judging = JudgingRules.of(sources);
        for (final RuleSource source : judging) {
            if (source.text().contains("rule \"" + obligation + " ")) {
                RuleProbe.of(source, judging, cache, name -> name.startsWith(obligation + " ")).ask(stated).stream()
                        .filter(rule -> VIOLATING.contains(rule.inserts())
                                || rule.inserts().contains("."))
                        .filter(rule -> about(rule.whole(), subject).isEmpty())
                        .forEach(rule -> rules.add(silent(source, rule, subject, evaluation, facts)));
            }
        }
        return new Found(rules, List.copyOf(facts));
    }

    private static Silent silent(
            final RuleSource source,
            final Probed rule,
            final @Nullable String subject,
            final Evaluation evaluation,
            final Set<Object> facts) {
        final List<Blame> alone = blames(rule.conditions(), subject, evaluation, facts);
        final List<Blame> blames = alone.isEmpty() ? blames(rule.together(), subject, evaluation, facts) : alone;
        return new Silent(source.path(), rule.line(), rule.rule(), blames, blames.isEmpty() ? blocked(rule) : null);
    }

    private static List<Blame> blames(
            final List<Condition> conditions,
            final @Nullable String subject,
            final Evaluation evaluation,
            final Set<Object> facts) {
        final List<Blame> blames = new ArrayList<>();
        for (final Condition condition : conditions) {
            final List<Row> rows = about(condition.without(), subject);
            if (!rows.isEmpty()) {
                rows.stream().limit(NEAREST).forEach(row -> objects(row).forEach(facts::add));
                blames.add(new Blame(
                        condition.text(),
                        condition.line(),
                        rows.size(),
                        rows.stream()
                                .limit(NEAREST)
                                .map(row -> near(row, evaluation))
                                .toList()));
            }
        }
        // A condition that few facts miss is closer to holding than one that many miss.
        blames.sort(Comparator.comparingInt(Blame::matches).thenComparingInt(Blame::line));
        return blames;
    }

    private static @Nullable Blocked blocked(final Probed rule) {
        int before = 1;
        for (final RuleProbe.Step step : rule.steps()) {
            if (step.rows() == 0) {
                return new Blocked(step.text(), step.line(), before);
            }
            before = step.rows();
        }
        return null;
    }

    private static List<Row> about(final List<Row> rows, final @Nullable String subject) {
        return rows.stream()
                .filter(row -> subject == null
                        || Stream.concat(row.variables().values().stream(), row.facts().stream())
                                .anyMatch(value -> isAbout(value, subject)))
                .sorted(Comparator.comparing(NearMisses::subject)
                        .thenComparing(row -> row.facts().toString()))
                .toList();
    }

    private static boolean isAbout(final Object value, final String subject) {
        if (value instanceof final Fact fact) {
            return isAbout(fact.ref(), subject);
        }
        return value instanceof final Ref ref
                && (ref.id().equals(subject) || ref.toString().equals(subject));
    }

    private static Stream<Object> objects(final Row row) {
        return Stream.concat(
                row.facts().stream(), row.variables().values().stream().filter(Fact.class::isInstance));
    }

    /** The first reference among the variables, else the first fact. */
    private static String subject(final Row row) {
        return Stream.concat(row.variables().values().stream(), row.facts().stream())
                .map(value -> value instanceof final Fact fact ? fact.ref() : value)
                .filter(Ref.class::isInstance)
                .map(Object::toString)
                .findFirst()
                .orElse("");
    }

    private static Near near(final Row row, final Evaluation evaluation) {
        final List<Step> because = row.facts().stream()
                .map(fact -> evaluation.stream(fact.getClass())
                        .filter(fact::equals)
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .filter(evaluation::isDerived)
                .filter(fact -> !(fact instanceof org.assize.finding.Limit))
                .map(fact -> Derivation.of(evaluation, fact))
                .toList();
        return new Near(subject(row), row.value() == null ? null : row.value().toString(), because);
    }
}
