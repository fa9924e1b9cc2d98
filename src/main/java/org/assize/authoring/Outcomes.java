package org.assize.authoring;

import java.util.List;
import java.util.stream.Collectors;
import org.assize.fact.Ref;
import org.assize.finding.Judged;
import org.assize.finding.Support;
import org.jspecify.annotations.Nullable;

/** Outcomes in words. */
final class Outcomes {

    private static final int MANY = 8;

    private Outcomes() {}

    /**
     * The one of two outcomes in words; where many subjects make it long, those that only it names.
     *
     * @param other the outcome that it is compared with; null for none
     */
    static String beside(final Judged judged, final @Nullable Judged other) {
        if (judged.subjects().size() <= MANY
                || other == null
                || other.subjects().isEmpty()) {
            return words(judged);
        }
        final List<String> only = judged.subjects().stream()
                .filter(subject -> !other.subjects().contains(subject))
                .map(Ref::id)
                .toList();
        return words(judged, judged.subjects().size() + " subjects")
                + (only.isEmpty() ? "" : ", only here " + String.join(", ", only));
    }

    /** {@code GAP (LAPSE) for a1, a2}, {@code MET (EVIDENCED)}, {@code NOT_ASSESSED, missing leavers}. */
    static String words(final Judged judged) {
        return words(judged, judged.subjects().stream().map(Ref::id).collect(Collectors.joining(", ")));
    }

    private static String words(final Judged judged, final String subjects) {
        final StringBuilder words = new StringBuilder(judged.result().name());
        if (judged.mode() != null) {
            words.append(" (").append(judged.mode()).append(')');
        } else if (judged.support() != Support.NONE) {
            words.append(" (").append(judged.support()).append(')');
        }
        if (!judged.subjects().isEmpty()) {
            words.append(" for ").append(judged.subjects().stream().map(Ref::id).collect(Collectors.joining(", ")));
        }
        if (!judged.missing().isEmpty()) {
            words.append(", missing ").append(String.join(", ", judged.missing()));
        }
        return words.append(judged.covered() ? ", told by a more specific finding" : "")
                .toString();
    }
}
