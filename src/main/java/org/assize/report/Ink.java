package org.assize.report;

/**
 * ANSI sequences for a terminal, or none.
 *
 * @param colour whether to write them
 */
record Ink(boolean colour) {

    private static final String BOLD = "1";
    private static final String RED = "31";
    private static final String YELLOW = "33";

    String bold(final String text) {
        return paint(BOLD, text);
    }

    /** The most severe grade of a scale in red, the next in yellow. */
    String rank(final int rank, final String text) {
        return switch (rank) {
            case 0 -> paint(RED, text);
            case 1 -> paint(YELLOW, text);
            default -> text;
        };
    }

    private String paint(final String code, final String text) {
        return colour ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}
