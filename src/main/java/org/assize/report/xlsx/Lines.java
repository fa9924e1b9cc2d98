package org.assize.report.xlsx;

/** How many lines a text takes in a cell, estimated for the font of the workbook. */
final class Lines {

    private static final double POINTS = 12.8;
    private static final double HIGHEST = 409;

    private Lines() {}

    /** @param width of the cell, in characters of the widest digit */
    static int of(final String text, final int width) {
        final int perLine = Math.max(1, width);
        return text.lines()
                .mapToInt(line -> Math.max(1, (line.length() + perLine - 1) / perLine))
                .sum();
    }

    /** Height of a row, in points; no row is higher than programs allow. */
    static double height(final int lines) {
        return Math.min(HIGHEST, POINTS * Math.max(1, lines) + 3);
    }
}
