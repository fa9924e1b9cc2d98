package org.assize.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the rules concluded about one dossier, read once after the last firing. */
public final class Evaluation {

    private final BeliefReader beliefs;
    private final int firings;

    Evaluation(final BeliefReader beliefs, final int firings) {
        this.beliefs = beliefs;
        this.firings = firings;
    }

    /** Number of rule firings. */
    public int firings() {
        return firings;
    }

    /** Facts of the type, stated or derived, in no particular order. */
    public <T> Stream<T> stream(final Class<T> type) {
        return beliefs.facts().stream().filter(type::isInstance).map(type::cast);
    }

    /** Facts of the type in the order given, which must tell any two of them apart. */
    public <T> List<T> all(final Class<T> type, final Comparator<? super T> order) {
        return stream(type).sorted(order).toList();
    }

    /** The only fact of the type, if there is one. */
    public <T> Optional<T> first(final Class<T> type) {
        return stream(type).findFirst();
    }

    /** Whether rules derived the fact. */
    public boolean isDerived(final Object fact) {
        return beliefs.isDerived(fact);
    }

    /** All reasons for the fact, sorted by rule and matched facts; empty for a stated fact. */
    public List<Justification> justifications(final Object fact) {
        final List<Justification> reasons = beliefs.justifications(fact);
        // Most facts have one reason; comparing puts whole facts into words.
        return reasons.size() < 2
                ? reasons
                : reasons.stream()
                        .sorted(Comparator.comparing(Justification::rule)
                                .thenComparing(reason -> text(reason.premises())))
                        .toList();
    }

    private static String text(final List<Object> premises) {
        return premises.stream().map(Object::toString).sorted().toList().toString();
    }
}
