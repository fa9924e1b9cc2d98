package org.assize.source;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.assize.fact.Source;

/** Makes located cells: counts lines and columns again from the cells, because the parser only knows where a row begins. */
final class CsvCells extends AbstractBaseCsvCallbackHandler<List<ScalarNode>> {

    private final String file;
    private final Problems problems;
    private List<ScalarNode> cells = new ArrayList<>();
    private int line = 1;
    private int column = 1;

    CsvCells(final String file, final Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Where the next cell begins. */
    Source place() {
        return Source.ofLine(file, line, column);
    }

    @Override
    protected void handleBegin(final long startingLine) {
        cells = new ArrayList<>();
        line = (int) startingLine;
        column = 1;
    }

    @Override
    protected void handleField(
            final int index, final char[] buffer, final int offset, final int length, final boolean quoted) {
        final Source place = place();
        final String text = new String(buffer, offset, length);
        cells.add(ScalarNode.cell(place, text));
        if (!quoted && text.indexOf('"') >= 0) {
            problems.add(place, "has a quotation mark in a cell that is not quoted, " + Shown.quoted(text) + ".");
        }
        final int forbidden = Texts.forbidden(text);
        if (forbidden >= 0) {
            final String character = Shown.number(text.codePointAt(forbidden));
            problems.add(place, "has the character " + character + ", which no text may have.");
        }
        advance(text, quoted);
    }

    private void advance(final String text, final boolean quoted) {
        final int marks = quoted ? (int) text.chars().filter(c -> c == '"').count() : 0;
        final int lineEnds = (int) text.replace("\r\n", "\n")
                .chars()
                .filter(c -> c == '\n' || c == '\r')
                .count();
        final int lastEnd = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
        final String last = text.substring(lastEnd + 1);
        line += lineEnds;
        // An opening mark only if the cell ends on the line where it began; doubled marks only of the last line.
        final int before = lineEnds == 0 ? column + (quoted ? 1 : 0) : 1;
        final int doubled =
                lineEnds == 0 ? marks : (int) last.chars().filter(c -> c == '"').count();
        column = before + last.codePointCount(0, last.length()) + doubled + (quoted ? 1 : 0) + 1;
    }

    @Override
    protected List<ScalarNode> buildRecord() {
        return cells;
    }
}
