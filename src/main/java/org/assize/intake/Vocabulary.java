package org.assize.intake;

import java.util.List;
import java.util.function.Predicate;

/**
 * The questions that answers may name.
 *
 * @param isKnown whether there is a question of that id
 * @param names the ids, sorted, for advice
 */
public record Questions(Predicate<String> isKnown, List<String> names) {

    public Questions {
        names = names.stream().sorted().toList();
    }

    /** Takes every id for a question. */
    public static Questions any() {
        return new Questions(id -> true, List.of());
    }
}
