package org.assize.source;

import java.util.List;
import java.util.stream.Collectors;

/** An input is missing, unreadable or invalid. Carries everything that is wrong with it, for a person to read. */
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public InputException(final List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
