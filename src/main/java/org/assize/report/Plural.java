package org.assize.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which form of a noun goes with a number, by the rules of a message file: {@code one: n = 1; few: n % 100 = 3..4}. The
 * first rule that fits counts; a number that none fits takes the form {@code other}.
 */
final class Plural {

    private static final Pattern RULE =
            Pattern.compile("([a-z]+)\\s*:\\s*n(?:\\s*%\\s*(\\d+))?\\s*=\\s*(\\d+)(?:\\.\\.(\\d+))?");

    private final List<Rule> rules;

    private Plural(final List<Rule> rules) {
        this.rules = rules;
    }

    private record Rule(String form, long modulus, long from, long to) {

        boolean fits(final long number) {
            final long rest = number % modulus;
            return from <= rest && rest <= to;
        }
    }

    /** @throws IllegalStateException if a rule has another form */
    static Plural of(final String rules) {
        return new Plural(Stream.of(rules.split(";"))
                .map(String::strip)
                .filter(rule -> !rule.isEmpty())
                .map(Plural::rule)
                .toList());
    }

    private static Rule rule(final String text) {
        final Matcher rule = RULE.matcher(text);
        if (!rule.matches()) {
            throw new IllegalStateException("\"" + text + "\" is no rule for a plural.");
        }
        final long from = Long.parseLong(rule.group(3));
        return new Rule(
                rule.group(1),
                rule.group(2) == null ? Long.MAX_VALUE : Long.parseLong(rule.group(2)),
                from,
                rule.group(4) == null ? from : Long.parseLong(rule.group(4)));
    }

    String of(final long number) {
        return rules.stream()
                .filter(rule -> rule.fits(number))
                .map(Rule::form)
                .findFirst()
                .orElse("other");
    }
}
