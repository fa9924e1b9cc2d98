package org.assize.source;

/**
 * What an input may measure; fixed before anything is parsed, and named by the message that refuses it.
 *
 * @param fileBytes size of one file
 * @param files number of files of a folder
 * @param rows rows of one table, without the header
 * @param columns columns of one table
 * @param depth levels of maps and lists in each other
 * @param tokens values, names and brackets of one YAML or JSON file
 * @param textChars characters of one text
 * @param nameChars characters of one name of a map
 * @param lineChars characters of one line of YAML, whose parser takes a time that grows with the square of it
 */
public record Limits(
        int fileBytes,
        int files,
        int rows,
        int columns,
        int depth,
        int tokens,
        int textChars,
        int nameChars,
        int lineChars) {

    private static final int MEGABYTE = 1 << 20;

    /** Far beyond what an organisation has, and within what a small machine can hold. */
    public static Limits standard() {
        return new Limits(64 * MEGABYTE, 1_000, 500_000, 1_000, 64, 2_000_000, 1_000_000, 512, 100_000);
    }
}
