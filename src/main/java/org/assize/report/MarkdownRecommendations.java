package org.assize.report;

import static org.assize.report.Markdown.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assize.assessment.Report;
import org.assize.assessment.Report.CalendarRow;
import org.assize.assessment.Report.PhaseRow;
import org.assize.assessment.Report.Programme;
import org.assize.assessment.Report.Rating;

/** Programme, calendar and rating. */
final class MarkdownRecommendations {

    private MarkdownRecommendations() {}

    static void append(final Markdown out, final Report report) {
        if (!report.advice().isEmpty()) {
            out.heading(3, "Advice").items(report.advice());
        }
        if (report.programme() != null) {
            programme(out, report.programme());
        }
        if (!report.calendar().isEmpty()) {
            out.heading(2, "Calendar")
                    .table(
                            List.of("Duty", "Rhythm", "Status", "Last done", "Due", "Every", "Obligation", "Outcome"),
                            report.calendar().stream()
                                    .map(MarkdownRecommendations::duty)
                                    .toList());
        }
    }

    static void rating(final Markdown out, final Rating rating) {
        out.heading(2, "Rating as a supplier").paragraph(Advised.line(rating));
        out.items(rating.caps().stream()
                .map(cap -> cap.title() + ": " + cap.subject())
                .toList());
        listed(out, "Records contradict the answers to ", rating.contradicted());
        listed(out, "Only a certificate stands behind the answers to ", rating.lifted());
        listed(out, "Not known, and able to change the rating: ", rating.missing());
    }

    private static void listed(final Markdown out, final String before, final List<String> items) {
        if (!items.isEmpty()) {
            out.paragraph(before + String.join(", ", items) + ".");
        }
    }

    private static void programme(final Markdown out, final Programme programme) {
        out.heading(2, "The way to the certificate").paragraph(Advised.length(programme));
        listed(out, "What shortens it: ", programme.faster());
        listed(out, "What lengthens it: ", programme.slower());
        out.table(
                List.of("Phase", "From", "To", "State", "What has to come of it"),
                programme.phases().stream().map(MarkdownRecommendations::phase).toList());
        if (!programme.costs().isEmpty()) {
            final List<List<String>> rows = new ArrayList<>();
            programme.costs().forEach(cost -> rows.add(cells(cost.title(), Advised.eur(cost.cost()))));
            rows.add(cells("First year", Advised.eur(programme.firstYear())));
            rows.add(cells("Whole cycle", Advised.eur(programme.cycle())));
            out.table(List.of("What it usually costs", "EUR"), rows);
        }
        out.items(programme.notes());
    }

    private static List<String> phase(final PhaseRow phase) {
        return cells(
                phase.no() + " " + phase.title(),
                phase.from(),
                phase.to(),
                Advised.progress(phase),
                phase.deliverables().stream()
                        .map(each ->
                                each.title() + " (" + State.named(each.state()).words() + ")")
                        .collect(Collectors.joining("; ")));
    }

    private static List<String> duty(final CalendarRow row) {
        return cells(
                row.title(),
                row.rhythm(),
                Advised.status(row),
                Objects.toString(row.last(), ""),
                Objects.toString(row.due(), ""),
                Advised.interval(row),
                row.obligation(),
                State.named(row.outcome()).label());
    }
}
