package org.assize.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assize.engine.DrlSyntax.Constraint;
import org.assize.engine.DrlSyntax.Element;
import org.assize.engine.DrlSyntax.Kind;
import org.assize.engine.DrlSyntax.RuleBlock;

/**
 * The queries that ask one rule how far it holds.
 *
 * @param whole all its lines
 * @param conditions all its lines without one condition, one query a condition
 * @param lines all its lines without what one line alone asks of its fact, one query a line that asks several things
 * @param steps its first line, its first two lines, and so on
 */
record ProbeQueries(RuleBlock rule, Query whole, List<Query> conditions, List<Query> lines, List<Query> steps) {

    /** Begins the variables that stand for matched facts; followed by the number of the line. */
    static final String FACT = "$probeFact";

    /** Stands for the left side of the condition that is left out. */
    static final String VALUE = "$probeValue";

    private static final Pattern OWN_NAME = Pattern.compile("^(\\$\\w+)\\s*:\\s*");
    private static final Pattern LEFT = Pattern.compile(
            "^!?([a-z]\\w*(?:\\.\\w+(?:\\(\\))?)*)(?:\\s*$|\\s+(?:==|!=|[<>]=?|in|not|memberOf|contains|matches)\\s)");

    /**
     * A query.
     *
     * @param about the condition or line that it asks about
     * @param line of that, in the file
     */
    record Query(String name, String about, int line, String text) {}

    Stream<Query> all() {
        return Stream.of(Stream.of(whole), conditions.stream(), lines.stream(), steps.stream())
                .flatMap(each -> each);
    }

    static ProbeQueries of(final String drl, final RuleBlock rule, final String prefix) {
        return new Maker(drl, rule, prefix).queries();
    }

    private static final class Maker {
        private final String drl;
        private final RuleBlock rule;
        private final String prefix;
        private int made;

        Maker(final String drl, final RuleBlock rule, final String prefix) {
            this.drl = drl;
            this.rule = rule;
            this.prefix = prefix;
        }

        ProbeQueries queries() {
            final List<Query> conditions = new ArrayList<>();
            final List<Query> lines = new ArrayList<>();
            final List<Query> steps = new ArrayList<>();
            for (int i = 0; i < rule.elements().size(); i++) {
                final Element element = rule.elements().get(i);
                steps.add(query(oneLine(text(element)), element.line(), lines(0, i + 1)));
                conditions(i, element, conditions);
                line(i, element, lines);
            }
            final Query whole =
                    query(rule.name(), rule.line(), lines(0, rule.elements().size()));
            return new ProbeQueries(rule, whole, conditions, lines, steps);
        }

        private void conditions(final int at, final Element element, final List<Query> conditions) {
            if (element.kind() == Kind.NOT) {
                final String there =
                        named(at, text(element).substring("not".length()).strip());
                conditions.add(without(at, oneLine(text(element)), element.line(), there));
                return;
            }
            if (element.kind() == Kind.EXISTS) {
                conditions.add(without(at, oneLine(text(element)), element.line(), ""));
                return;
            }
            for (final Constraint constraint : element.constraints()) {
                if (isAsked(constraint)) {
                    conditions.add(without(at, constraint.text(), constraint.line(), without(at, element, constraint)));
                }
            }
            final Constraint result = element.kind() == Kind.ACCUMULATE ? DrlSyntax.result(drl, element) : null;
            if (result != null) {
                final int semicolon = drl.lastIndexOf(';', result.start());
                conditions.add(without(
                        at,
                        result.text(),
                        result.line(),
                        drl.substring(element.start(), semicolon) + drl.substring(result.end(), element.end())));
            }
        }

        private void line(final int at, final Element element, final List<Query> lines) {
            final List<Constraint> own = element.constraints().stream()
                    .filter(constraint ->
                            isAsked(constraint) && !constraint.text().contains("$"))
                    .toList();
            if (own.size() < 2 || element.kind() == Kind.NOT || element.kind() == Kind.EXISTS) {
                return;
            }
            final StringBuilder text = new StringBuilder();
            int from = element.start();
            for (final Constraint constraint : own) {
                text.append(drl, from, constraint.start()).append("true");
                from = constraint.end();
            }
            text.append(drl, from, element.end());
            final String about = own.stream().map(Constraint::text).collect(Collectors.joining(", "));
            lines.add(without(at, about, element.line(), named(at, element, text.toString())));
        }

        /** Any other limit has another unit, which its accessor refuses: without its name nothing can be asked. */
        private static boolean isAsked(final Constraint constraint) {
            return !constraint.isBinding()
                    && !constraint.text().contains(" : ")
                    && !constraint.text().startsWith("name == \"");
        }

        /** The rule with another text of one line. */
        private Query without(final int at, final String about, final int line, final String instead) {
            return query(
                    about,
                    line,
                    lines(0, at)
                            + "    " + instead + "\n"
                            + lines(at + 1, rule.elements().size()));
        }

        /** A line in which a condition gives way to a name for its left side. */
        private String without(final int at, final Element element, final Constraint constraint) {
            final Matcher left = LEFT.matcher(constraint.text());
            final boolean named = element.kind() != Kind.ACCUMULATE && left.find();
            // "true" restricts nothing and needs no comma to be moved.
            final String instead = named ? VALUE + " : " + left.group(1) : "true";
            return named(
                    at,
                    element,
                    drl.substring(element.start(), constraint.start())
                            + instead
                            + drl.substring(constraint.end(), element.end()));
        }

        private String lines(final int from, final int to) {
            final StringBuilder lines = new StringBuilder();
            for (int i = from; i < to; i++) {
                final Element element = rule.elements().get(i);
                lines.append("    ").append(named(i, element, text(element))).append('\n');
            }
            return lines.toString();
        }

        private static String named(final int at, final Element element, final String text) {
            return element.kind() == Kind.PATTERN || element.kind() == Kind.FROM ? named(at, text) : text;
        }

        /** A pattern that gives a name to what it matches; a name of its own is kept. */
        private static String named(final int at, final String pattern) {
            final Matcher own = OWN_NAME.matcher(pattern);
            final String fact = FACT + (100 + at);
            return own.find() ? pattern : fact + " : " + pattern;
        }

        private Query query(final String about, final int line, final String lines) {
            final String name = prefix + made++;
            return new Query(name, about, line, "query " + name + "\n" + lines + "end\n");
        }

        private String text(final Element element) {
            return drl.substring(element.start(), element.end());
        }

        private static String oneLine(final String text) {
            return text.strip().replaceAll("\\s+", " ");
        }
    }
}
