package org.assize.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assize.assessment.Report.PostureRow;

/**
 * Number of requirements by what came of them. Public for the templates.
 *
 * @param numbers every state, zeros included
 */
public record Tally(Map<State, Integer> numbers) {

    public Tally {
        numbers = Collections.unmodifiableMap(new EnumMap<>(numbers));
    }

    static Tally of(final List<PostureRow> rows) {
        final Map<State, Integer> numbers = new EnumMap<>(State.class);
        for (final State state : State.values()) {
            numbers.put(state, 0);
        }
        rows.forEach(row -> numbers.merge(State.of(row), 1, Integer::sum));
        return new Tally(numbers);
    }

    public int of(final State state) {
        return numbers.getOrDefault(state, 0);
    }

    /** The usual states, and the others of which there are any. */
    public List<State> shown() {
        return Stream.of(State.values())
                .filter(state -> state.usual() || of(state) > 0)
                .toList();
    }

    public int total() {
        return numbers.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** {@code 7 requirements: 2 gap, 1 not assessed, …}; states without any are left out. */
    public String words() {
        final String parts = Stream.of(State.values())
                .filter(state -> of(state) > 0)
                .map(state -> of(state) + " " + state.words())
                .collect(Collectors.joining(", "));
        return Words.count(total(), "requirement") + (parts.isEmpty() ? "" : ": " + parts);
    }
}
