package org.assize.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.assize.assessment.Report.CalendarRow;
import org.assize.assessment.Report.Eur;
import org.assize.assessment.Report.PhaseRow;
import org.assize.assessment.Report.PlanItem;
import org.assize.assessment.Report.Programme;
import org.assize.assessment.Report.Rating;
import org.jspecify.annotations.Nullable;

/** Words for plan, programme, calendar and rating that all formats share. Public for the templates. */
public final class Advised {

    private static final String UNRATED = "NONE";

    private Advised() {}

    /** {@code 3 000–8 000}, {@code from 100 000}; empty for null. */
    public static String eur(final @Nullable Eur range) {
        if (range == null) {
            return "";
        }
        return range.high() == null
                ? "from " + thousands(range.low())
                : thousands(range.low()) + "–" + thousands(range.high());
    }

    private static String thousands(final long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '\u00a0');
    }

    /** The band of cost, and what it means for an organisation of this size. */
    public static String cost(final PlanItem item) {
        return item.spend() == null ? item.cost() : item.cost() + ", " + eur(item.spend()) + " EUR";
    }

    /** The actions that come before it, in words; empty if none does. */
    public static String after(final PlanItem item, final List<PlanItem> plan) {
        return item.after().stream()
                .map(key -> plan.stream()
                        .filter(other -> other.key().equals(key))
                        .map(PlanItem::action)
                        .findFirst()
                        .orElse(key))
                .collect(Collectors.joining(" "));
    }

    /** How long the way to the certificate takes, and by what that is estimated. */
    public static String length(final Programme programme) {
        final String weeks = Words.count(programme.weeks(), "week") + " from the date of the assessment";
        return programme.size() == null
                ? weeks + ", not adapted to the size of the organisation, because its headcount is not known."
                : weeks + ", estimated for an organisation of " + programme.size() + " (usual: " + programme.months()
                        + " months).";
    }

    /** Whose plan a phase is, and how it goes. */
    public static String progress(final PhaseRow phase) {
        final String whose = phase.own() ? "Planned by the organisation" : "Proposed";
        final String done = phase.finished() == null ? "" : ", finished " + phase.finished();
        return whose
                + done
                + switch (phase.late()) {
                    case "yes" -> ", late";
                    case "unknown" -> ", perhaps late";
                    default -> "";
                };
    }

    /** The duties under their headings, in their order. */
    public static Map<String, List<CalendarRow>> byRhythm(final List<CalendarRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(row -> capital(row.rhythm()), LinkedHashMap::new, Collectors.toList()));
    }

    private static String capital(final String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Status of a duty; a duty that nothing dates is never called in order. */
    public static String status(final CalendarRow row) {
        final String of = row.subjects() > 1 && row.late() > 0 ? ", " + row.late() + " of " + row.subjects() : "";
        return switch (row.state()) {
            case "OVERDUE" -> "Overdue" + of;
            case "NEVER" -> "Never done";
            case "DUE_SOON" -> "Due soon";
            case "OK" -> "On time";
            default -> "Not known";
        };
    }

    /** Class of the style sheet for a status. */
    public static String css(final CalendarRow row) {
        return switch (row.state()) {
            case "OVERDUE", "NEVER" -> State.GAP.css();
            case "DUE_SOON" -> State.ATTESTED.css();
            case "OK" -> State.EVIDENCED.css();
            default -> State.NOT_ASSESSED.css();
        };
    }

    /** How often it is due, and who set that. */
    public static String interval(final CalendarRow row) {
        if (row.interval() == null) {
            return row.own() ? "own intervals" : "";
        }
        return row.interval() + (row.own() ? ", own" : "");
    }

    /** The letter, or that there is none. */
    public static String letter(final Rating rating) {
        return rating.letter().equals(UNRATED) ? "No rating" : rating.letter();
    }

    /** Score and what stands beside it. */
    public static Map<String, String> figures(final Rating rating) {
        final Map<String, String> figures = new LinkedHashMap<>();
        figures.put("Score", rating.score() == null ? "nothing was asked" : rating.score() + " %");
        if (rating.unanswered() != null) {
            figures.put("Unanswered", rating.unanswered() + " % of the weight");
        }
        figures.put("Heavy findings", rating.high() ? "yes" : "none");
        return figures;
    }

    /** The rating in one line. */
    static String line(final Rating rating) {
        return "Rating as a supplier: " + letter(rating) + ". " + rating.label() + " "
                + figures(rating).entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .collect(Collectors.joining(", "))
                + ".";
    }
}
