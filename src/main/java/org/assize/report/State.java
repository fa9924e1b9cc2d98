package org.assize.report;

import java.util.Locale;
import java.util.stream.Stream;
import org.assize.assessment.Report.PostureRow;

/**
 * What a report says of a requirement or an obligation: its outcome, with MET split by its support, because the two are
 * never added up. Public for the templates.
 */
public enum State {
    GAP("Gap", "have a gap"),
    NOT_ASSESSED("Not assessed", "were not assessed"),
    ATTESTED("Claimed, not evidenced", "are met by claim only"),
    EVIDENCED("Met, evidence seen", "are met by evidence"),
    NOT_APPLICABLE("Not applicable", "do not apply");

    private final String label;
    private final String predicate;

    State(final String label, final String predicate) {
        this.label = label;
        this.predicate = predicate;
    }

    /** Words for a badge. */
    public String label() {
        return label;
    }

    /** Words that follow a number of requirements. */
    String predicate() {
        return predicate;
    }

    /** Its name as a style sheet class. */
    public String css() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static java.util.List<String> names() {
        return Stream.of(values()).map(State::name).toList();
    }

    /** The state of a row of the posture. */
    public static State of(final PostureRow row) {
        return of(row.outcome(), row.support());
    }

    /** Anything but a clear statement reads as not assessed: a report must never look better than its result. */
    public static State of(final String outcome, final String support) {
        return switch (outcome) {
            case "GAP" -> GAP;
            case "NOT_APPLICABLE" -> NOT_APPLICABLE;
            case "MET" ->
                support.equals("EVIDENCED") ? EVIDENCED : support.equals("ATTESTED") ? ATTESTED : NOT_ASSESSED;
            default -> NOT_ASSESSED;
        };
    }
}
