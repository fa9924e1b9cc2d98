package org.assize.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assize.assessment.Report;
import org.assize.assessment.Report.CalendarRow;
import org.assize.assessment.Report.PlanItem;
import org.assize.assessment.Report.Rating;
import org.assize.assessment.Report.RiskRow;
import org.assize.assessment.Report.SoaRow;
import org.assize.report.WordText.Run;

/** Plan, calendar, risks, statements on controls and rating as blocks of a Word document. */
final class DocxRegisters {

    private final HtmlPage page;
    private final Report report;

    DocxRegisters(final HtmlPage page) {
        this.page = page;
        this.report = page.report();
    }

    void write(final String block, final WordText out) {
        switch (block) {
            case "plan" -> plan(out);
            case "calendar" -> calendar(out);
            case "risks" -> risks(out);
            case "soa" -> statements(out);
            case "rating" -> rating(out);
            default -> throw new IllegalArgumentException("\"" + block + "\" is no block.");
        }
    }

    private void plan(final WordText out) {
        if (report.plan().isEmpty()) {
            return;
        }
        out.heading(1, page.say("plan"))
                .table(
                        new int[] {42, 14, 12, 12, 10, 10},
                        say("action", "owner", "due", "effort", "cost", "closes"),
                        report.plan().stream().map(this::action).toList());
        report.advice().forEach(advice -> out.bullet(List.of(Run.plain(advice))));
    }

    private List<Run> action(final PlanItem item) {
        return cells(
                item.action() + "\n" + item.stage() + ". " + page.say("shown-by") + " " + item.verification(),
                item.owner(),
                page.date(item.due()),
                page.plans().effort(item.effort()),
                page.plans().cost(item),
                String.join(", ", item.findings()));
    }

    private void calendar(final WordText out) {
        if (report.calendar().isEmpty()) {
            return;
        }
        out.heading(1, page.say("calendar"))
                .paragraph(page.say("print.calendar"))
                .table(
                        new int[] {38, 18, 14, 14, 16},
                        say("duty", "status", "last-done", "due", "every"),
                        report.calendar().stream().map(this::duty).toList());
    }

    private List<Run> duty(final CalendarRow row) {
        return cells(
                row.title(),
                page.plans().status(row),
                page.date(row.last()),
                page.date(row.due()),
                page.plans().interval(row));
    }

    private void risks(final WordText out) {
        if (report.risks().isEmpty()) {
            return;
        }
        out.heading(1, page.say("risks")).paragraph(page.say("risks.lead"));
        matrix(out);
        out.table(
                new int[] {40, 8, 10, 14, 16, 12},
                say("risk.name", "score", "band", "owner", "treatment", "controls"),
                report.risks().stream().map(this::risk).toList());
    }

    private void matrix(final WordText out) {
        final RiskMatrix matrix = page.matrix();
        final int[] widths = new int[matrix.size() + 1];
        java.util.Arrays.fill(widths, 100 / widths.length);
        out.table(
                widths,
                Stream.concat(
                                Stream.of(page.say("risks.axes")),
                                matrix.across().stream().map(impact -> page.say("impact") + " " + impact))
                        .toList(),
                matrix.down().stream()
                        .map(likelihood -> Stream.concat(
                                        Stream.of(Run.plain(page.say("likelihood") + " " + likelihood)),
                                        matrix.across().stream().map(impact -> cell(matrix, likelihood, impact)))
                                .toList())
                        .toList());
    }

    private static Run cell(final RiskMatrix matrix, final int likelihood, final int impact) {
        return Run.plain(matrix.at(likelihood, impact).stream().map(RiskRow::id).collect(Collectors.joining(", ")));
    }

    private List<Run> risk(final RiskRow row) {
        final String origin = row.derived() ? "\n" + page.say("risk.derived") : "";
        return cells(
                row.id() + " " + row.scenario() + origin,
                Objects.toString(row.score(), ""),
                page.registers().band(row.band()),
                Objects.toString(row.owner(), ""),
                page.registers().treatment(row),
                String.join(", ", row.controls()));
    }

    private void statements(final WordText out) {
        if (report.soa().isEmpty()) {
            return;
        }
        out.heading(1, page.say("soa"));
        report.statements().forEach(statement -> {
            out.heading(2, statement.title());
            page.registers().statement(statement).forEach(out::paragraph);
            out.table(
                    new int[] {24, 8, 20, 24, 12, 12},
                    say("control.name", "applies", "status", "why", "soa.reference", "findings"),
                    report.soa().stream()
                            .filter(row -> row.framework().equals(statement.framework()))
                            .map(this::control)
                            .toList());
        });
    }

    private List<Run> control(final SoaRow row) {
        return cells(
                row.control() + " " + row.title(),
                page.registers().decided(row.applicable()),
                lines(
                        Stream.of(page.registers().status(row), page.registers().claimed(row)),
                        row.contradictions().stream()),
                lines(
                        Stream.of(page.registers().why(row)),
                        row.draft() ? Stream.of(page.say("soa.draft")) : Stream.of()),
                lines(Stream.ofNullable(row.reference()), Stream.ofNullable(row.owner())),
                String.join(", ", row.findings()));
    }

    private void rating(final WordText out) {
        final Rating rating = report.rating();
        if (rating == null) {
            return;
        }
        out.heading(1, page.say("rating"))
                .paragraph("", List.of(Run.strong(page.plans().letter(rating) + ": " + rating.label())));
        page.plans().figures(rating).forEach((name, value) -> out.bullet(List.of(Run.plain(name + ": " + value))));
        rating.caps()
                .forEach(cap -> out.bullet(List.of(
                        Run.strong(page.say("rating.caps") + ": "), Run.plain(cap.title() + ": " + cap.subject()))));
        listed(out, "rating.contradicted", rating.contradicted());
        listed(out, "rating.lifted", rating.lifted());
        listed(out, "rating.missing", rating.missing());
    }

    private void listed(final WordText out, final String key, final List<String> items) {
        if (!items.isEmpty()) {
            out.bullet(List.of(Run.strong(page.say(key) + ": "), Run.plain(String.join(", ", items))));
        }
    }

    private static String lines(final Stream<String> some, final Stream<String> others) {
        return Stream.concat(some, others).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private List<String> say(final String... keys) {
        return Stream.of(keys).map(key -> page.say(key)).toList();
    }

    private static List<Run> cells(final String... texts) {
        return Stream.of(texts).map(Run::plain).toList();
    }
}
