package org.assize.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assize.assessment.Report.Place;
import org.assize.assessment.Report.Step;
import org.jspecify.annotations.Nullable;

/**
 * A node of a derivation as it is printed: what follows from much is shown once, and wherever it is used again it says so.
 * Its texts are visible. Public for the templates.
 *
 * @param again whether its premises stand above
 */
public record Derived(
        String conclusion,
        @Nullable String rule,
        @Nullable Place source,
        boolean again,
        List<Derived> premises,
        List<List<Derived>> others) {

    static Derived of(final Step step) {
        return new Reader().read(step);
    }

    /** Numbers equal steps alike, from the leaves up, so that a tree of many equal parts is compared once. */
    private static final class Reader {

        private final Map<Key, Integer> numbers = new HashMap<>();
        private final Set<Integer> shown = new HashSet<>();

        private record Key(
                String conclusion,
                @Nullable String rule,
                @Nullable Place source,
                List<Integer> premises,
                List<List<Integer>> others) {}

        private record Numbered(int number, Step step, List<Numbered> premises, List<List<Numbered>> others) {}

        Derived read(final Step step) {
            return shown(numbered(step));
        }

        private Numbered numbered(final Step step) {
            final List<Numbered> premises =
                    step.premises().stream().map(this::numbered).toList();
            final List<List<Numbered>> others = step.others().stream()
                    .map(other -> other.stream().map(this::numbered).toList())
                    .toList();
            final Key key = new Key(
                    step.conclusion(),
                    step.rule(),
                    step.source(),
                    numbers(premises),
                    others.stream().map(Reader::numbers).toList());
            final Integer known = numbers.putIfAbsent(key, numbers.size());
            return new Numbered(known == null ? numbers.size() - 1 : known, step, premises, others);
        }

        private static List<Integer> numbers(final List<Numbered> steps) {
            return steps.stream().map(Numbered::number).toList();
        }

        private Derived shown(final Numbered numbered) {
            final Step step = numbered.step();
            final boolean leaf =
                    numbered.premises().isEmpty() && numbered.others().isEmpty();
            final boolean again = !shown.add(numbered.number()) && !leaf;
            return new Derived(
                    Visible.text(step.conclusion()),
                    step.rule() == null ? null : Visible.text(step.rule()),
                    step.source() == null ? null : Visible.place(step.source()),
                    again,
                    again ? List.of() : shown(numbered.premises()),
                    again
                            ? List.of()
                            : numbered.others().stream().map(this::shown).toList());
        }

        private List<Derived> shown(final List<Numbered> steps) {
            return steps.stream().map(this::shown).toList();
        }
    }
}
