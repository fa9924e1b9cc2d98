package org.assize.report;

import java.util.ArrayList;
import java.util.List;

/** Paragraphs and tables of a Word document. Text is escaped here and nowhere else. */
final class WordText {

    /** What stands between braces of a paragraph style and is replaced by the name that the template gives it. */
    private final WordStyles styles;

    private final StringBuilder xml = new StringBuilder();
    private final List<Heading> headings;
    private int number;

    WordText(final WordStyles styles, final List<Heading> headings) {
        this.styles = styles;
        this.headings = headings;
    }

    /** A heading with the name of its bookmark, for the table of contents. */
    record Heading(int level, String text, String bookmark) {}

    /** A stretch of text in a character style; the empty style is that of the paragraph. */
    record Run(String text, String style) {

        static Run plain(final String text) {
            return new Run(text, "");
        }

        static Run fine(final String text) {
            return new Run(text, "AssizeFine");
        }

        static Run gap(final String text) {
            return new Run(text, "AssizeGap");
        }

        static Run strong(final String text) {
            return new Run(text, "AssizeStrong");
        }
    }

    WordText heading(final int level, final String text) {
        final String bookmark = "_Toc" + (1000 + headings.size());
        headings.add(new Heading(level, text, bookmark));
        return heading(level, bookmark, "", text);
    }

    /** A heading with a number that Word keeps counting; it is not in the table of contents. */
    WordText numbered(final int level, final String text, final int shown) {
        final String counter = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                + "<w:r><w:instrText xml:space=\"preserve\"> SEQ Finding </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>" + shown
                + "</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + run(Run.plain("\u2002"));
        return heading(level, "_Finding" + shown, counter, text);
    }

    private WordText heading(final int level, final String bookmark, final String before, final String text) {
        number++;
        final int id = headings.size() * 100_000 + number;
        xml.append(open(styles.id("Heading" + level)))
                .append("<w:bookmarkStart w:id=\"" + id + "\" w:name=\"" + bookmark + "\"/>")
                .append(before)
                .append(run(Run.plain(text)))
                .append("<w:bookmarkEnd w:id=\"" + id + "\"/></w:p>");
        return this;
    }

    WordText paragraph(final String text) {
        return paragraph("", List.of(Run.plain(text)));
    }

    WordText paragraph(final String style, final List<Run> runs) {
        xml.append(open(styles.id(style)));
        runs.forEach(run -> xml.append(run(run)));
        xml.append("</w:p>");
        return this;
    }

    WordText bullet(final List<Run> runs) {
        final List<Run> all = new ArrayList<>();
        all.add(Run.plain("\u2022\t"));
        all.addAll(runs);
        return paragraph("AssizeBullet", all);
    }

    /** A table of the width of the page; nothing if it has no rows. Widths are in percent. */
    WordText table(final int[] widths, final List<String> header, final List<List<Run>> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        xml.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"" + styles.id("AssizeTable")
                + "\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblLayout w:type=\"fixed\"/>"
                + "<w:tblLook w:val=\"0020\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\""
                + " w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>");
        for (final int width : widths) {
            xml.append("<w:gridCol w:w=\"" + width * 96 + "\"/>");
        }
        xml.append("</w:tblGrid>");
        row(widths, header.stream().map(Run::plain).toList(), "<w:tblHeader/>");
        rows.forEach(row -> row(widths, row, ""));
        xml.append("</w:tbl>").append(open("")).append("</w:p>");
        return this;
    }

    private void row(final int[] widths, final List<Run> cells, final String property) {
        xml.append("<w:tr><w:trPr><w:cantSplit/>" + property + "</w:trPr>");
        for (int i = 0; i < widths.length; i++) {
            xml.append("<w:tc><w:tcPr><w:tcW w:w=\"" + widths[i] * 50 + "\" w:type=\"pct\"/></w:tcPr>")
                    .append(open(styles.id("AssizeCell")))
                    .append(run(cells.get(i)))
                    .append("</w:p></w:tc>");
        }
        xml.append("</w:tr>");
    }

    private static String open(final String style) {
        return style.isEmpty() ? "<w:p>" : "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
    }

    private String run(final Run run) {
        final String style =
                run.style().isEmpty() ? "" : "<w:rPr><w:rStyle w:val=\"" + styles.id(run.style()) + "\"/></w:rPr>";
        return "<w:r>" + style + text(run.text()) + "</w:r>";
    }

    private static String text(final String text) {
        return "<w:t xml:space=\"preserve\">"
                + Xml.escaped(text)
                        .replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">")
                        .replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">")
                + "</w:t>";
    }

    /** The table of contents: a field that Word fills with pages when it opens the document, and the headings until then. */
    static String contents(final WordStyles styles, final String title, final List<Heading> headings) {
        final StringBuilder xml =
                new StringBuilder(open(styles.id("TOCHeading")) + "<w:r>" + text(title) + "</w:r></w:p>");
        for (int i = 0; i < headings.size(); i++) {
            final Heading heading = headings.get(i);
            xml.append(open(styles.id("TOC" + heading.level())));
            if (i == 0) {
                xml.append("<w:r><w:fldChar w:fldCharType=\"begin\" w:dirty=\"true\"/></w:r><w:r>"
                        + "<w:instrText xml:space=\"preserve\"> TOC \\o \"1-2\" \\h \\z \\u </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
            }
            xml.append("<w:hyperlink w:anchor=\"" + heading.bookmark() + "\" w:history=\"1\"><w:r>"
                    + text(heading.text()) + "</w:r></w:hyperlink>");
            if (i == headings.size() - 1) {
                xml.append("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
            }
            xml.append("</w:p>");
        }
        return xml.toString();
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}
