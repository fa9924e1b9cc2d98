package org.assize.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.assize.framework.Crosswalk;
import org.assize.framework.Framework;
import org.assize.source.Problem;
import org.assize.source.Problems;

/**
 * Looks for what mappings should not have although they can be used: copied rationales, and requirements that
 * nothing reaches and that do not say why ({@code unjudged}).
 */
public final class MappingsReview {

    /** A sentence that fits more pairs says nothing about any of them. */
    public static final int MOST_COPIES = 3;

    private MappingsReview() {}

    /** By place. */
    public static List<Problem> of(final Content content) {
        final Problems problems = new Problems();
        copied(content, problems);
        for (final Framework framework : content.frameworks()) {
            orphans(content, framework, problems);
        }
        return problems.list();
    }

    private static void copied(final Content content, final Problems problems) {
        final Map<String, List<Crosswalk>> rationales = new TreeMap<>();
        content.crosswalks()
                .rows()
                .forEach(row -> rationales
                        .computeIfAbsent(folded(row.rationale()), key -> new ArrayList<>())
                        .add(row));
        rationales.values().stream()
                .filter(rows -> rows.size() > MOST_COPIES)
                .forEach(rows -> problems.add(
                        rows.get(0).source(),
                        "the rationale \"" + rows.get(0).rationale() + "\" stands on " + rows.size()
                                + " rows; expected at most " + MOST_COPIES + ".",
                        "say of each pair what it shares."));
    }

    private static String folded(final String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Punct}]+", " ").strip();
    }

    private static void orphans(final Content content, final Framework framework, final Problems problems) {
        Coverage.of(content).rows(framework.id()).stream()
                .filter(row -> row.by() == Coverage.By.OPEN)
                .forEach(row -> problems.add(
                        row.requirement().source(),
                        row.requirement().id() + " (" + row.requirement().title()
                                + ") is reached by no obligation and no crosswalk."));
    }
}
