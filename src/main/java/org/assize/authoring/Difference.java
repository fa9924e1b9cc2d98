package org.assize.authoring;

import java.util.ArrayList;
import java.util.List;
import org.assize.source.Node;
import org.jspecify.annotations.Nullable;

/**
 * Where what came of a case differs from what it expects.
 *
 * @param path names that lead to the expectation, {@code [grades, iso27001]}
 * @param written the expectation in the file; null if no value in the file says it
 * @param problem why nothing could be compared; null if it was
 */
public record Difference(
        List<String> path,
        @Nullable Node written,
        String expected,
        String came,
        @Nullable String problem) {

    /** Path of the outcome that the name of the file tells. */
    static final String FILE_NAME = "outcome in the file name";

    public Difference {
        path = List.copyOf(path);
    }

    static List<String> path(final List<String> outer, final String inner) {
        final List<String> path = new ArrayList<>(outer);
        path.add(inner);
        return path;
    }

    /** {@code grades iso27001}. */
    public String what() {
        return String.join(" ", path);
    }

    /** One line for a person. */
    @Override
    public String toString() {
        return problem == null ? what() + ": expected " + expected + ", came " + came : problem;
    }
}
