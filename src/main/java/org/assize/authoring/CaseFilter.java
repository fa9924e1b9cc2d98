package org.assize.authoring;

import java.util.Locale;

/**
 * Which cases are meant: those of an obligation ({@code AC-07}), or those whose path holds a text ({@code leavers},
 * {@code .gap.yml}).
 *
 * @param text empty for all
 */
public record CaseFilter(String text) {

    private static final String DOCUMENTS = "\ndocuments: ";
    private static final String ID = "[A-Z][A-Z0-9]-[0-9]{2}";

    /** All cases. */
    public static CaseFilter all() {
        return new CaseFilter("");
    }

    /** The cases that are examples on pages. */
    public static CaseFilter documented() {
        return new CaseFilter(DOCUMENTS);
    }

    /** Whether the text of a case has to be known. */
    boolean needsText() {
        return isObligation() || text.equals(DOCUMENTS);
    }

    public boolean isAll() {
        return text.isEmpty();
    }

    /** Whether it names an obligation. */
    public boolean isObligation() {
        return text.toUpperCase(Locale.ROOT).matches(ID);
    }

    /**
     * @param path relative to the rules folder
     * @param yaml text of the case
     */
    boolean accepts(final String path, final String yaml) {
        if (isObligation()) {
            final String line = "obligation: " + text.toUpperCase(Locale.ROOT);
            return yaml.startsWith(line) || yaml.contains('\n' + line);
        }
        return text.equals(DOCUMENTS) ? yaml.contains(DOCUMENTS) : path.contains(text);
    }
}
