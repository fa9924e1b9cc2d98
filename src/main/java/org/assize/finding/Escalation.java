package org.assize.finding;

import java.util.List;

/**
 * A finding that grading adds because others accumulate; it changes no grade.
 *
 * @param id {@code E1:A.5.18}
 * @param grade grade that it carries; NONE for advice
 * @param contributors obligations that accumulate, sorted
 */
public record Escalation(
        String id,
        String framework,
        String requirement,
        String grade,
        int rank,
        List<String> contributors,
        String reason) {

    public Escalation {
        contributors = contributors.stream().sorted().distinct().toList();
    }

    /** Whether it carries the most severe grade of its scale. */
    public boolean worst() {
        return rank == 0;
    }
}
