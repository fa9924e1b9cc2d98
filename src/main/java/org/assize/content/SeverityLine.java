package org.assize.content;

import java.util.Set;
import org.assize.finding.FailureMode;

/**
 * A line of a framework's grading table; an empty set matches everything.
 *
 * @param row position in the table; the first line that applies gives the grade
 * @param grade id of the grade; {@link #NONE} for a gap that this framework does not grade
 */
public record SeverityLine(
        String framework,
        int row,
        Set<String> obligations,
        Set<FailureMode> modes,
        Set<String> aspects,
        Set<String> kinds,
        String grade,
        String reason) {

    /** Written in the table for "not graded". */
    public static final String NONE = "NONE";

    boolean applies(final String obligation, final FailureMode mode, final String kind, final Set<String> present) {
        return (obligations.isEmpty() || obligations.contains(obligation))
                && (modes.isEmpty() || modes.contains(mode))
                && (kinds.isEmpty() || kinds.contains(kind))
                && (aspects.isEmpty() || aspects.stream().anyMatch(present::contains));
    }
}
