package org.assize.authoring.docs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assize.content.Content;
import org.assize.content.Obligation;
import org.assize.report.ReportJson;

/** A list of obligations. */
public final class RuleList {

    private RuleList() {}

    /** Those whose id, topic or title has the text in it, in order of id. */
    public static List<Obligation> matching(final Content content, final String filter) {
        final String wanted = filter.toLowerCase(Locale.ROOT);
        return content.obligations().stream()
                .filter(each -> (each.id() + " " + each.topic() + " " + each.title())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
    }

    /** A line each. */
    public static String text(final List<Obligation> obligations) {
        final int width = obligations.stream()
                .mapToInt(each -> each.topic().length())
                .max()
                .orElse(1);
        final StringBuilder text = new StringBuilder();
        obligations.forEach(each -> text.append(String.format(
                Locale.ROOT, "%s  %-" + width + "s  %-7s  %s%n", each.id(), each.topic(), by(each), each.title())));
        return text.append(obligations.size())
                .append(" obligations.\n")
                .toString()
                .replace("\r", "");
    }

    private static String by(final Obligation obligation) {
        return obligation.judged() ? "rules" : "answers";
    }

    public static String json(final List<Obligation> obligations) {
        return ReportJson.write(obligations.stream().map(RuleList::entry).toList()) + "\n";
    }

    private static Map<String, Object> entry(final Obligation obligation) {
        final Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", obligation.id());
        entry.put("title", obligation.title());
        entry.put("topic", obligation.topic());
        entry.put("by", by(obligation));
        entry.put("status", obligation.status());
        entry.put("since", obligation.since());
        entry.put("reads", obligation.reads());
        return entry;
    }
}
