package org.assize.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The little that content checks read of DRL without its compiler: rule names and the limits that conditions name. */
final class DrlText {

    private static final Pattern RULE = Pattern.compile("(?m)^rule \"(([A-Z][A-Z0-9]-[0-9]{2}) )?([^\"]*)\"");
    private static final Pattern LIMIT = Pattern.compile("(?:Limit\\(\\s*name == |Limits\\.own\\(\\s*)\"([^\"]+)\"");

    private DrlText() {}

    /**
     * @param obligation id at the head of the name; null for an observation or a generic rule
     */
    record RuleName(@Nullable String obligation, int line) {}

    record Use(String name, int line) {}

    static List<RuleName> rules(final String drl) {
        final List<RuleName> rules = new ArrayList<>();
        final Matcher matcher = RULE.matcher(drl);
        while (matcher.find()) {
            rules.add(new RuleName(matcher.group(2), line(drl, matcher.start())));
        }
        return rules;
    }

    static List<Use> limits(final String drl) {
        final List<Use> uses = new ArrayList<>();
        final Matcher matcher = LIMIT.matcher(drl);
        while (matcher.find()) {
            uses.add(new Use(matcher.group(1), line(drl, matcher.start())));
        }
        return uses;
    }

    private static int line(final String text, final int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
