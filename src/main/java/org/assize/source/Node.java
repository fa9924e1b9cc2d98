package org.assize.source;

import org.assize.fact.Source;

/** A value of a YAML or JSON file, or a row or cell of a table, that knows where it was written. */
public sealed interface Node permits MapNode, ListNode, ScalarNode {

    Source place();

    /** What a message calls it: {@code a map}, {@code a list}, {@code the text "x"}. */
    String shown();

    /** Whether nothing was written: an empty cell, or null. */
    default boolean isNull() {
        return false;
    }
}
