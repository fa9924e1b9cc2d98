package org.assize.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assize.assessment.Report.ObligationOutcome;
import org.assize.assessment.Report.PostureRow;

/**
 * What a report says of a requirement or an obligation: its outcome, with MET split by its support, because the two are
 * never added up. In the order in which reports show them. Public for the templates.
 */
public enum State {
    GAP("Gap"),
    NOT_ASSESSED("Not assessed"),
    ATTESTED("Claimed only"),
    EVIDENCED("Met with evidence"),
    AUDITED("Met by an audit"),
    INFERRED("Met by inference"),
    NOT_APPLICABLE("Not applicable");

    private final String label;

    State(final String label) {
        this.label = label;
    }

    /** Words for a badge. */
    public String label() {
        return label;
    }

    /** The words inside a sentence. */
    String words() {
        return label.toLowerCase(Locale.ROOT);
    }

    /** Its name as a style sheet class. */
    public String css() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether reports show it even where there is none. */
    public boolean usual() {
        return this != AUDITED && this != INFERRED;
    }

    static List<String> names() {
        return Stream.of(values()).map(State::name).toList();
    }

    public static State of(final PostureRow row) {
        return of(row.outcome(), row.support());
    }

    public static State of(final ObligationOutcome outcome) {
        return of(outcome.outcome(), outcome.support());
    }

    /** The state of that name; anything else reads as not assessed. */
    public static State named(final String name) {
        return names().contains(name) ? valueOf(name) : NOT_ASSESSED;
    }

    // Anything but a clear statement reads as not assessed: a report must never look better than its result.
    private static State of(final String outcome, final String support) {
        return switch (outcome) {
            case "GAP" -> GAP;
            case "NOT_APPLICABLE" -> NOT_APPLICABLE;
            case "MET" -> met(support);
            default -> NOT_ASSESSED;
        };
    }

    private static State met(final String support) {
        return switch (support) {
            case "EVIDENCED" -> EVIDENCED;
            case "AUDITED" -> AUDITED;
            case "INFERRED" -> INFERRED;
            case "ATTESTED" -> ATTESTED;
            default -> NOT_ASSESSED;
        };
    }
}
