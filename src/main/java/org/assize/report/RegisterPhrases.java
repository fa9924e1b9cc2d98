package org.assize.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assize.assessment.Report.RiskRow;
import org.assize.assessment.Report.SoaRow;
import org.assize.assessment.Report.StageRow;
import org.assize.assessment.Report.StatementRow;
import org.jspecify.annotations.Nullable;

/** Risks, statements on controls and stages of certification in the language of the report. Public for the templates. */
public final class RegisterPhrases {

    private final Language language;

    RegisterPhrases(final Language language) {
        this.language = language;
    }

    /** Whose statement it is, whether it counts as approved, and how much of it is open. */
    public List<String> statement(final StatementRow row) {
        final List<String> sentences = new ArrayList<>();
        if (row.version() != null || row.date() != null) {
            sentences.add(language.say(
                    "statement.document", Objects.toString(row.version(), "\u2013"), dateOrDash(row.date())));
        }
        sentences.add(
                row.approved()
                        ? language.say(
                                "statement.approved",
                                Objects.toString(row.approvedBy(), ""),
                                language.date(row.approvedOn()))
                        : language.say("statement.not-approved"));
        sentences.add(language.say(
                "statement.counts",
                language.count("control", row.controls()),
                language.number(row.excluded()),
                language.number(row.open())));
        return sentences;
    }

    /** Whether a control applies, in a word. */
    public String decided(final @Nullable Boolean applicable) {
        return language.say(applicable == null ? "answer.undecided" : applicable ? "answer.yes" : "answer.no");
    }

    /** The status by what was found. */
    public String status(final SoaRow row) {
        final String status = control(row.status());
        return row.due() == null ? status : language.say("control.due", status, language.date(row.due()));
    }

    private String control(final String status) {
        return language.or("control." + status, Words.plain(status));
    }

    /** What the client states, where that is something else; empty otherwise. */
    public String claimed(final SoaRow row) {
        return row.claimed() == null || row.claimed().equals(row.status())
                ? ""
                : language.say("control.stated", control(row.claimed()));
    }

    /** What asks for a control, or why it is left out. */
    public String why(final SoaRow row) {
        final String reason = row.inclusionReason() == null
                ? ""
                : language.or("inclusion." + row.inclusionReason(), Words.plain(row.inclusionReason()));
        return Stream.of(reason, Objects.toString(row.justification(), ""))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** How a risk is treated, or should be. */
    public String treatment(final RiskRow row) {
        if (row.treatment() == null) {
            return row.derived() ? "" : language.say("treatment.none");
        }
        final String treatment = language.or("treatment." + row.treatment(), Words.plain(row.treatment()));
        return row.derived() ? language.say("treatment.suggested", treatment) : treatment;
    }

    /** A band of risk; empty for null. */
    public String band(final @Nullable String band) {
        return band == null ? "" : language.or("band." + band, Words.plain(band));
    }

    /** Reasons of a suggested risk, remarks on one of the client, and who signs. */
    public List<String> notes(final RiskRow row) {
        return RegisterWords.notes(row);
    }

    /** How ready the organisation is for a stage. */
    public String readiness(final StageRow row) {
        return language.say(
                "stage.readiness",
                row.percent(),
                language.count("check", row.checks().size()),
                count(row, "MISSING"),
                count(row, "NOT_ASSESSED"));
    }

    private static long count(final StageRow row, final String state) {
        return row.checks().stream()
                .filter(check -> check.state().equals(state))
                .count();
    }

    /** From when on a stage makes sense, and whether it is planned earlier. */
    public String date(final StageRow row) {
        final Stream<String> planned =
                Stream.ofNullable(row.planned()).map(day -> language.say("stage.planned", language.date(day)));
        final Stream<String> early = row.tooEarly() ? Stream.of(language.say("stage.too-early")) : Stream.of();
        return Stream.of(Stream.of(language.say("stage.suggested", language.date(row.suggested()))), planned, early)
                .flatMap(each -> each)
                .collect(Collectors.joining(" "));
    }

    /** Words for the state of a check or a step. */
    public String state(final String state) {
        return language.or("check." + state, Words.plain(state));
    }

    /** A date, or a dash for none. */
    public String dateOrDash(final @Nullable String iso) {
        return iso == null ? "\u2013" : language.date(iso);
    }
}
