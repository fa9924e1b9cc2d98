package org.assize.finding;

import java.util.List;
import org.assize.fact.Ref;
import org.assize.fact.Tri;

/**
 * Whether anything at all is in place for a requirement.
 *
 * @param applies whether any obligation that serves it applies
 * @param absent YES if everything that is known of it is absent; UNKNOWN if nothing is known
 * @param told whether one finding says that the whole requirement is absent
 * @param open obligations that serve it and were not assessed, sorted
 */
public record MeasureState(
        String framework, String requirement, boolean applies, Tri absent, boolean told, List<String> open) {

    public MeasureState {
        open = open.stream().sorted().distinct().toList();
    }

    public Ref ref() {
        return new Ref("requirement", framework + ":" + requirement);
    }

    /** Whether everything that serves it is known, and all of it is absent. */
    public boolean bare() {
        return absent == Tri.YES && open.isEmpty();
    }

    /** Whether what is not known could show that there is something, or nothing. */
    public boolean undecided() {
        return applies && absent != Tri.NO && !bare();
    }

    /** What a reflective obligation would have to know of it. */
    public ReflectionLack lack(final String obligation) {
        return new ReflectionLack(obligation, open);
    }
}
