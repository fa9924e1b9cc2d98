package org.assize.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.assize.assessment.Report;
import org.assize.assessment.Report.CalendarRow;
import org.assize.assessment.Report.PhaseRow;
import org.assize.assessment.Report.PlanItem;
import org.assize.assessment.Report.Programme;
import org.assize.report.Advised;
import org.assize.report.Digest;
import org.assize.report.Standing;

/** What to do and when: the plan, the way to a certificate, and the duties that come back. */
final class PlanSheets {

    private final Digest digest;
    private final Report report;

    PlanSheets(final Digest digest) {
        this.digest = digest;
        this.report = digest.report();
    }

    void write(final Book book) {
        final Page plan = book.page("Treatment and action plan");
        plan.whole(heads(), report.plan().stream().map(this::row).toList(), 2, 9);
        plan.end(book);
        if (report.programme() != null) {
            programme(book, report.programme());
        }
        if (!report.calendar().isEmpty()) {
            final Page calendar = book.page("Calendar");
            calendar.whole(
                    calendarHeads(),
                    report.calendar().stream().map(PlanSheets::duty).toList(),
                    1);
            calendar.end(book);
        }
    }

    private List<Column> heads() {
        final List<Column> heads = new ArrayList<>(List.of(
                new Column("Priority", 9),
                Column.wide("Action"),
                Column.middle("Stage"),
                Column.middle("Owner"),
                Column.narrow("Due"),
                new Column("Effort", 8),
                new Column("Cost", 8),
                Column.middle("Closes"),
                Column.wide("Shown by"),
                new Column("Spend from, EUR", 11),
                new Column("Spend to, EUR", 11),
                Column.wide("What comes before")));
        for (final Standing standing : digest.standings()) {
            heads.add(new Column("Serves: " + standing.title(), 18));
        }
        return heads;
    }

    private List<Object> row(final PlanItem item) {
        final List<Object> row = Cells.row(
                item.priority(),
                item.action(),
                item.stage(),
                item.owner(),
                item.due(),
                item.effort(),
                item.cost(),
                Cells.list(item.findings()),
                item.verification(),
                item.spend() == null ? null : item.spend().low(),
                item.spend() == null ? null : item.spend().high(),
                Advised.after(item, report.plan()));
        for (final Standing standing : digest.standings()) {
            row.add(Cells.ids(item.requirements(), standing.id()));
        }
        return row;
    }

    private void programme(final Book book, final Programme programme) {
        final Page page = book.page("Way to the certificate");
        page.widths(8, 44, 13, 13, 26, 60);
        page.title("The way to the certificate").sentence(Advised.length(programme), 6);
        page.heading("Phases");
        page.table(
                List.of("Phase", "Title", "From", "To", "Progress", "Deliverables"),
                programme.phases().stream().map(PlanSheets::phase).toList());
        page.heading("Cost in EUR");
        final List<List<Object>> costs = new ArrayList<>();
        programme.costs().forEach(cost -> costs.add(Cells.row("", cost.title(), Advised.eur(cost.cost()))));
        costs.add(Cells.row("", "First year", Advised.eur(programme.firstYear())));
        costs.add(Cells.row("", "Whole cycle", Advised.eur(programme.cycle())));
        page.table(List.of("", "Item", "EUR"), costs);
        page.space();
        programme.faster().forEach(sentence -> page.sentence("Faster: " + sentence, 6));
        programme.slower().forEach(sentence -> page.sentence("Slower: " + sentence, 6));
        programme.notes().forEach(note -> page.sentence(note, 6));
        page.end(book);
    }

    private static List<Object> phase(final PhaseRow phase) {
        return Cells.row(
                phase.no(),
                phase.title(),
                phase.from(),
                phase.to(),
                Advised.progress(phase),
                phase.deliverables().stream()
                        .map(each -> each.title() + ": " + Cells.plain(each.state()))
                        .collect(Collectors.joining("\n")));
    }

    private static List<Column> calendarHeads() {
        return List.of(
                Column.wide("Duty"),
                Column.middle("Rhythm"),
                Column.middle("How often"),
                Column.narrow("Last"),
                Column.narrow("Due"),
                Column.middle("Status"),
                new Column("Concerns", 10),
                new Column("Overdue", 10),
                Column.narrow("Obligation"));
    }

    private static List<Object> duty(final CalendarRow row) {
        return Cells.row(
                row.title(),
                row.rhythm(),
                Advised.interval(row),
                row.last(),
                row.due(),
                Advised.status(row),
                row.subjects(),
                row.late(),
                row.obligation());
    }
}
