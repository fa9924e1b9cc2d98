package org.assize.report.xlsx;

/**
 * A column of a sheet.
 *
 * @param head its heading
 * @param width in characters
 */
record Column(String head, int width) {

    /** For ids and dates. */
    static Column narrow(final String head) {
        return new Column(head, 13);
    }

    /** For a few words. */
    static Column middle(final String head) {
        return new Column(head, 24);
    }

    /** For sentences. */
    static Column wide(final String head) {
        return new Column(head, 48);
    }
}
