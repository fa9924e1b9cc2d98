package org.assize.finding;

import java.util.Collection;
import java.util.List;
import org.assize.fact.Ref;

/** Compares what a finding names with what is compensated. Pure. */
public final class Compensations {

    private Compensations() {}

    public static Compensation observe(
            final String obligation, final List<Ref> subjects, final Collection<?> compensated) {
        return new Compensation(obligation, !subjects.isEmpty() && compensated.containsAll(subjects));
    }
}
