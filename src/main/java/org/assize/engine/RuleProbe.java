package org.assize.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.assize.content.RuleSource;
import org.assize.engine.ProbeQueries.Query;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.QueryResults;
import org.kie.api.runtime.rule.QueryResultsRow;

/**
 * Tells how far the conditions of rules hold. Every rule is asked as a whole, without each of its conditions, and up to
 * each of its lines, by queries that are compiled beside it and run over everything that was concluded.
 */
public final class RuleProbe {

    private static final int MOST_ROWS = 10_000;

    private final RuleBase rules;
    private final List<ProbeQueries> queries;

    private RuleProbe(final RuleBase rules, final List<ProbeQueries> queries) {
        this.rules = rules;
        this.queries = queries;
    }

    /**
     * @param asked the file that holds the rules
     * @param all all files, that one included
     * @param cache folder for compiled rules
     * @param wanted names of the rules to ask
     */
    public static RuleProbe of(
            final RuleSource asked, final List<RuleSource> all, final Path cache, final Predicate<String> wanted) {
        final List<ProbeQueries> queries = new ArrayList<>();
        final StringBuilder text = new StringBuilder(asked.text()).append('\n');
        for (final DrlSyntax.RuleBlock rule : DrlSyntax.parse(asked.path(), asked.text())) {
            if (wanted.test(rule.name())) {
                final ProbeQueries own = ProbeQueries.of(asked.text(), rule, "probe" + queries.size() + "x");
                queries.add(own);
                own.all().forEach(query -> text.append('\n').append(query.text()));
            }
        }
        final List<RuleSource> sources = all.stream()
                .map(source -> source.path().equals(asked.path())
                        ? new RuleSource(source.path(), source.layer(), text.toString())
                        : source)
                .toList();
        return new RuleProbe(new RuleStore(cache).load(sources), queries);
    }

    /**
     * How far the conditions of one rule hold.
     *
     * @param line line of the rule in its file
     * @param inserts what its consequence inserts
     * @param whole the matches of the rule
     * @param conditions its conditions, in order
     * @param together what each line that asks several things of its fact asks of it, in order
     * @param steps its lines, in order, with how much of what was matched so far is left after each
     */
    public record Probed(
            String rule,
            int line,
            String inserts,
            List<Row> whole,
            List<Condition> conditions,
            List<Condition> together,
            List<Step> steps) {

        public Probed {
            whole = List.copyOf(whole);
            conditions = List.copyOf(conditions);
            together = List.copyOf(together);
            steps = List.copyOf(steps);
        }
    }

    /**
     * A condition.
     *
     * @param text as it stands in the file
     * @param without what the rule would match without it
     */
    public record Condition(String text, int line, List<Row> without) {

        public Condition {
            without = List.copyOf(without);
        }
    }

    /**
     * A line of the condition.
     *
     * @param rows number of matches of the lines up to this one
     */
    public record Step(String text, int line, int rows) {}

    /**
     * A match.
     *
     * @param variables values by name, without the dollar sign, sorted by name
     * @param facts facts matched, in order of the lines
     * @param value what stands on the left of the condition that was left out; null if that is no attribute
     */
    public record Row(
            Map<String, Object> variables,
            List<Object> facts,
            @Nullable Object value) {}

    /**
     * Asks all rules.
     *
     * @param facts what is stated
     * @throws FiringLimitException if the rules do not come to rest
     */
    public List<Probed> ask(final Collection<?> facts) {
        final KieSession session = rules.kieBase().newKieSession();
        try {
            facts.forEach(session::insert);
            final int limit = Engine.limit(facts);
            if (session.fireAllRules(limit) >= limit) {
                throw new FiringLimitException("The rules did not come to rest after " + limit + " firings.");
            }
            return queries.stream().map(each -> probed(session, each)).toList();
        } finally {
            session.dispose();
        }
    }

    private static Probed probed(final KieSession session, final ProbeQueries asked) {
        return new Probed(
                asked.rule().name(),
                asked.rule().line(),
                asked.rule().inserts(),
                rows(session, asked.whole()),
                conditions(session, asked.conditions()),
                conditions(session, asked.lines()),
                asked.steps().stream()
                        .map(query -> new Step(
                                query.about(),
                                query.line(),
                                rows(session, query).size()))
                        .toList());
    }

    private static List<Condition> conditions(final KieSession session, final List<Query> queries) {
        return queries.stream()
                .map(query -> new Condition(query.about(), query.line(), rows(session, query)))
                .toList();
    }

    private static List<Row> rows(final KieSession session, final Query query) {
        try {
            return rows(session.getQueryResults(query.name()));
        } catch (final RuntimeException unanswerable) {
            // What a condition guards may throw without it.
            return List.of();
        }
    }

    private static List<Row> rows(final QueryResults results) {
        final List<Row> rows = new ArrayList<>();
        for (final QueryResultsRow result : results) {
            if (rows.size() < MOST_ROWS) {
                rows.add(row(result, results.getIdentifiers()));
            }
        }
        return rows;
    }

    private static Row row(final QueryResultsRow result, final String[] identifiers) {
        final Map<String, Object> variables = new TreeMap<>();
        final Map<String, Object> facts = new TreeMap<>();
        for (final String id : identifiers) {
            final Object value = result.get(id);
            if (value != null && id.startsWith(ProbeQueries.FACT)) {
                facts.put(id, value);
            } else if (value != null && id.startsWith("$") && !id.equals(ProbeQueries.VALUE)) {
                variables.put(id.substring(1), value);
            }
        }
        final boolean valued = List.of(identifiers).contains(ProbeQueries.VALUE);
        return new Row(variables, List.copyOf(facts.values()), valued ? result.get(ProbeQueries.VALUE) : null);
    }
}
