package org.assize.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assize.assessment.Report.RiskRow;
import org.assize.assessment.Report.SoaRow;
import org.assize.assessment.Report.StageCheckRow;
import org.assize.assessment.Report.StageRow;
import org.assize.assessment.Report.StatementRow;
import org.jspecify.annotations.Nullable;

/** Sentences on risks, statements on controls and stages of certification. Public for the templates. */
public final class RegisterWords {

    /** Stands beside a justification that is not the client's. */
    public static final String DRAFT = "draft, to be approved";

    private static final String OPEN = "TO_BE_CONFIRMED";

    private RegisterWords() {}

    /** Whose statement it is, whether it counts as approved, and how much of it is open. */
    public static List<String> statement(final StatementRow row) {
        final List<String> sentences = new ArrayList<>();
        if (row.version() != null || row.date() != null) {
            sentences.add("The client's statement"
                    + (row.version() == null ? "" : ", version " + row.version())
                    + (row.date() == null ? "" : ", of " + row.date()) + ".");
        }
        sentences.add(
                row.approved()
                        ? "Approved by " + Objects.toString(row.approvedBy(), "") + " on "
                                + Objects.toString(row.approvedOn(), "") + "."
                        : "Not approved: it counts only once somebody has approved it, with a date.");
        sentences.add(Words.count(row.controls(), "control") + ", " + row.excluded() + " excluded; the status of "
                + row.open() + " is to be confirmed, because too little was seen.");
        return sentences;
    }

    /** The status by what was found. */
    public static String status(final SoaRow row) {
        final String due = row.due() == null ? "" : " for " + row.due();
        return row.status().equals(OPEN) ? "to be confirmed" : Words.plain(row.status()) + due;
    }

    /** What the client states, where that is something else; empty otherwise. */
    public static String claimed(final SoaRow row) {
        return row.claimed() == null || row.claimed().equals(row.status())
                ? ""
                : "stated: " + Words.plain(row.claimed());
    }

    /** What asks for a control, or why it is left out. */
    public static String why(final SoaRow row) {
        return Stream.of(reason(row), Objects.toString(row.justification(), ""))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String reason(final SoaRow row) {
        return switch (Objects.toString(row.inclusionReason(), "")) {
            case "RISK" -> "Risk.";
            case "LEGAL" -> "Law.";
            case "CONTRACT" -> "Contract.";
            case "BEST_PRACTICE" -> "Good practice.";
            default -> "";
        };
    }

    /** How a risk is treated, or should be. */
    public static String treatment(final RiskRow row) {
        if (row.treatment() == null) {
            return row.derived() ? "" : "none chosen";
        }
        return (row.derived() ? "suggested: " : "") + Words.plain(row.treatment());
    }

    /** Reasons of a suggested risk, remarks on one of the client, and who signs. */
    public static List<String> notes(final RiskRow row) {
        return Stream.of(row.remarks().stream(), row.reasons().stream(), Stream.ofNullable(row.signOff()))
                .flatMap(each -> each)
                .toList();
    }

    /** How ready the organisation is for a stage. */
    public static String readiness(final StageRow row) {
        return row.percent() + " percent of " + Words.count(row.checks().size(), "check")
                + (row.checks().size() == 1 ? " is" : " are") + " in order; "
                + count(row, "MISSING") + " missing or failing, " + count(row, "NOT_ASSESSED") + " not assessed.";
    }

    private static long count(final StageRow row, final String state) {
        return row.checks().stream()
                .filter(check -> check.state().equals(state))
                .count();
    }

    /** From when on a stage makes sense, and whether it is planned earlier. */
    public static String date(final StageRow row) {
        final String planned = row.planned() == null ? "" : " It is planned for " + row.planned() + ".";
        return "Not before " + row.suggested() + ", by the plans and the last days for remedies." + planned
                + (row.tooEarly() ? " That is too early." : "");
    }

    /** Words for the state of a check or a step. */
    public static String state(final String state) {
        return state.equals("OK") ? "in order" : state.equals("MISSING") ? "missing or failing" : Words.plain(state);
    }

    /** Style sheet class for the state of a check. */
    public static String css(final StageCheckRow check) {
        return switch (check.state()) {
            case "OK" -> State.EVIDENCED.css();
            case "MISSING" -> State.GAP.css();
            default -> State.NOT_ASSESSED.css();
        };
    }

    /** A value, or a dash for none. */
    public static String orDash(final @Nullable Object value) {
        return value == null ? "\u2013" : value.toString();
    }
}
