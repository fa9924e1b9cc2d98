package org.assize.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assize.assessment.Report.CalendarRow;
import org.assize.assessment.Report.Eur;
import org.assize.assessment.Report.PhaseRow;
import org.assize.assessment.Report.PlanItem;
import org.assize.assessment.Report.Programme;
import org.assize.assessment.Report.Rating;
import org.assize.assessment.Report.Recommendation;
import org.jspecify.annotations.Nullable;

/** Plan, programme, calendar and rating in the language of the report. Public for the templates. */
public final class PlanPhrases {

    private final Language language;

    PlanPhrases(final Language language) {
        this.language = language;
    }

    /** {@code 3,000–8,000}, {@code from 100,000}; empty for null. */
    public String eur(final @Nullable Eur range) {
        if (range == null) {
            return "";
        }
        final Long high = range.high();
        return high == null
                ? language.say("eur.from", language.number(range.low()))
                : language.number(range.low()) + "\u2013" + language.number(high);
    }

    /** Days of work. */
    public String effort(final String effort) {
        return language.or("effort." + effort, effort);
    }

    /** What an action costs an organisation of this size; the band where the size is not known. */
    public String cost(final PlanItem item) {
        return item.spend() == null ? cost(item.cost()) : "EUR " + eur(item.spend());
    }

    /** A band of cost. */
    public String cost(final String band) {
        return language.or("cost." + band, band);
    }

    /** Owner, day, effort and cost of a remedy on one line. */
    public String terms(final Recommendation recommendation) {
        return language.say(
                "remedy.terms",
                recommendation.owner(),
                language.date(recommendation.due()),
                effort(recommendation.effort()),
                cost(recommendation.cost()));
    }

    /** The actions that come before it, in words; empty if none does. */
    public String after(final PlanItem item, final List<PlanItem> plan) {
        return Advised.after(item, plan);
    }

    /** How long the way to the certificate takes, and by what that is estimated. */
    public String length(final Programme programme) {
        final String weeks = language.count("week", programme.weeks());
        return programme.size() == null
                ? language.say("programme.length.unknown", weeks)
                : language.say(
                        "programme.length", weeks, programme.size(), Objects.toString(programme.months(), "\u2013"));
    }

    /** Whose plan a phase is, and how it goes. */
    public String progress(final PhaseRow phase) {
        final List<String> parts = new ArrayList<>();
        parts.add(language.say(phase.own() ? "phase.own" : "phase.proposed"));
        if (phase.finished() != null) {
            parts.add(language.say("phase.finished", language.date(phase.finished())));
        }
        if (!phase.late().equals("no")) {
            parts.add(language.say(phase.late().equals("yes") ? "phase.late" : "phase.late.unknown"));
        }
        return String.join(", ", parts);
    }

    /** The duties under their headings, in their order. */
    public Map<String, List<CalendarRow>> byRhythm(final List<CalendarRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> language.or("rhythm." + row.rhythm().replace(' ', '-'), row.rhythm()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    /** Status of a duty; a duty that nothing dates is never called in order. */
    public String status(final CalendarRow row) {
        final String status = language.or("duty." + row.state(), language.say("duty.UNKNOWN"));
        return row.state().equals("OVERDUE") && row.subjects() > 1 && row.late() > 0
                ? language.say("duty.some", status, row.late(), row.subjects())
                : status;
    }

    /** How often it is due, and who set that. */
    public String interval(final CalendarRow row) {
        if (row.interval() == null) {
            return row.own() ? language.say("interval.own-many") : "";
        }
        return row.own() ? language.say("interval.own", row.interval()) : row.interval();
    }

    /** The letter, or that there is none. */
    public String letter(final Rating rating) {
        return rating.letter().equals("NONE") ? language.say("rating.none") : rating.letter();
    }

    /** Score and what stands beside it. */
    public Map<String, String> figures(final Rating rating) {
        final Map<String, String> figures = new LinkedHashMap<>();
        figures.put(
                language.say("rating.score"),
                rating.score() == null ? language.say("rating.score.none") : language.decimal(rating.score()) + " %");
        if (rating.unanswered() != null) {
            figures.put(
                    language.say("rating.unanswered"),
                    language.say("rating.unanswered.of", language.decimal(rating.unanswered())));
        }
        figures.put(language.say("rating.heavy"), language.say(rating.high() ? "answer.yes" : "rating.heavy.none"));
        return figures;
    }
}
