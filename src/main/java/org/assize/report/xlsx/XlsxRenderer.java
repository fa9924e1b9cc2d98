package org.assize.report.xlsx;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assize.assessment.Report;
import org.assize.report.Digest;
import org.assize.report.Renderer;

/** {@code report.xlsx}: the result as tables to sort and filter. Texts are never formulas, and none is cut. */
public final class XlsxRenderer implements Renderer {

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public SortedMap<String, byte[]> render(final Report report) {
        final Digest digest = Digest.of(report);
        final Book book = new Book();
        new SummarySheet(digest).write(book);
        new FindingSheets(digest).write(book);
        new StatementSheet(digest.report()).write(book);
        new PostureSheets(digest).write(book);
        new RiskSheets(digest.report()).write(book);
        new PlanSheets(digest).write(book);
        new CrosswalkSheets(digest).write(book);
        new AskedSheets(digest.report()).write(book);
        return new TreeMap<>(Map.of("report.xlsx", book.bytes()));
    }
}
