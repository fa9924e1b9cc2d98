package org.assize.engine;

import java.util.List;

/** Rules that do not compile; each message names file and, where the compiler tells it, line. */
public final class RulesRefusedException extends RuntimeException {

    private final transient List<String> problems;

    public RulesRefusedException(final List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
