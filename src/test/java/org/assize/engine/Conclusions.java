package org.assize.engine;

import java.util.List;

/** What an evaluation derived, as sorted lines that two evaluations can be compared by. */
final class Conclusions {

    private Conclusions() {}

    static List<String> of(final Evaluation evaluation) {
        return evaluation.stream(Object.class)
                .filter(evaluation::isDerived)
                .map(Object::toString)
                .sorted()
                .toList();
    }
}
