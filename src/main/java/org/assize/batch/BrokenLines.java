package org.assize.batch;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Breaks some records, each in one of the ways in which records are broken. */
final class BrokenLines {

    private static final List<UnaryOperator<String>> WAYS = List.of(
            line -> line.substring(0, line.length() / 2),
            line -> line.replaceFirst("\"headcount-awu\":", "\"headcount\":12,\"headcount-awu\":"),
            line -> line.replaceFirst("\"last-reviewed-on\":\"[^\"]*\"", "\"last-reviewed-on\":\"2026-02-30\""),
            line -> line.replaceFirst("\"value\":\"[^\"]*\"", "\"value\":\"maybe\""),
            line -> line.replaceFirst("\"question-id\":\"[^\"]*\"", "\"question-id\":\"Q-XX-99\""),
            line -> line.replaceFirst("\"organisation\":", "\"organisation\":{},\"organisation\":"),
            line -> line.replaceFirst("(\"answers\":\\[)(\\{[^{}]*\\}),", "$1$2,$2,"),
            line -> line.replaceFirst("\"spend-eur\":\\d+", "\"spend-eur\":\"about a million\""),
            line -> "[" + line + "]");

    private final double percent;

    BrokenLines(final double percent) {
        this.percent = percent;
    }

    String perhaps(final String line, final Random random) {
        return random.nextDouble() * 100 < percent
                ? WAYS.get(random.nextInt(WAYS.size())).apply(line)
                : line;
    }
}
