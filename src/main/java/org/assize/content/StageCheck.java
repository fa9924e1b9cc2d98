package org.assize.content;

import java.util.List;

/**
 * What a stage of a certification audit looks at.
 *
 * @param shownBy {@link #OUTCOMES}, {@link #STATEMENT}, or the obligation that looks for it
 * @param entity what that obligation speaks about; empty for the other two
 * @param requirements requirements of the framework that it is about
 */
public record StageCheck(
        String framework,
        String stage,
        String id,
        String title,
        String shownBy,
        String entity,
        List<String> requirements) {

    /** The outcomes of its requirements show it. */
    public static final String OUTCOMES = "outcomes";

    /** The states of the controls of the statement show it. */
    public static final String STATEMENT = "statement";

    /** Whether the outcomes of its requirements show it. */
    public boolean byOutcomes() {
        return shownBy.equals(OUTCOMES);
    }

    /** Whether the states of the controls of the statement show it. */
    public boolean byStatement() {
        return shownBy.equals(STATEMENT);
    }

    boolean isOf(final Stage looking) {
        return framework.equals(looking.framework()) && stage.equals(looking.id());
    }
}
