package org.assize.authoring;

import java.util.stream.Collectors;
import org.assize.fact.Ref;
import org.assize.finding.Judged;
import org.assize.finding.Support;

/** Outcomes in words. */
final class Outcomes {

    private Outcomes() {}

    /** {@code GAP (LAPSE) for a1, a2}, {@code MET (EVIDENCED)}, {@code NOT_ASSESSED, missing leavers}. */
    static String words(final Judged judged) {
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
