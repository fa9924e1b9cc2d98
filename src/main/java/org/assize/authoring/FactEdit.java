package org.assize.authoring;

import java.util.ArrayList;
import java.util.List;
import org.assize.fact.Fact;
import org.assize.fact.RecordSet;
import org.assize.fact.Source;
import org.assize.intake.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * One change of one fact: an attribute changed, a row added or a row removed.
 *
 * @param before null if the row is added
 * @param after null if the row is removed
 * @param setBefore what the dossier held of the entity
 * @param setAfter what it holds afterwards
 * @param attribute the attribute that changes, dotted in a nested record; empty if a whole row does
 * @param was the written value before; {@code unknown} if there was none
 * @param becomes the written value afterwards
 * @param size how much it asks for: smaller changes come first
 */
public record FactEdit(
        @Nullable Fact before,
        @Nullable Fact after,
        RecordSet setBefore,
        RecordSet setAfter,
        String attribute,
        String was,
        String becomes,
        int size) {

    /** The stated objects that go. */
    List<Object> removed() {
        return present(before, setBefore);
    }

    /** The stated objects that come. */
    List<Object> added() {
        return present(after, setAfter);
    }

    private List<Object> present(final @Nullable Fact fact, final RecordSet set) {
        final List<Object> objects = new ArrayList<>();
        if (fact != null) {
            objects.add(fact);
        }
        if (!setBefore.equals(setAfter)) {
            objects.add(set);
        }
        return objects;
    }

    /** The dossier with the change made. */
    Dossier in(final Dossier dossier) {
        final List<Fact> facts = new ArrayList<>(dossier.facts());
        facts.removeIf(fact -> fact == before);
        if (after != null) {
            facts.add(after);
        }
        final List<RecordSet> sets = dossier.recordSets().stream()
                .map(set -> set.equals(setBefore) ? setAfter : set)
                .toList();
        return new Dossier(dossier.name(), facts, sets, dossier.context(), dossier.inputs(), dossier.ignored());
    }

    /** Where it is made; null if the row is added. */
    public @Nullable Source place() {
        return before == null ? null : before.origin().source();
    }

    /** {@code accounts a1: disabled-at 2026-03-02 instead of 2026-03-09}. */
    public String words() {
        if (before == null) {
            return after == null ? "" : "one more row: " + after.ref() + becomes;
        }
        if (after == null) {
            return before.ref() + ": without this row";
        }
        return before.ref() + ": " + attribute + " " + becomes + " instead of " + was;
    }
}
