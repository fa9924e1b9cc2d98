package org.assize.finding;

import java.time.LocalDate;
import java.util.Set;
import org.assize.fact.AssessmentContext;
import org.assize.fact.DueDate;
import org.assize.fact.PeopleFact.MoverEvent;
import org.assize.fact.Tri;

/** Judges changes of role. Pure. */
public final class Movers {

    private Movers() {}

    /** Whether the person still has rights of the old role so many days after the change. */
    public static Check retains(final MoverEvent mover, final int days, final AssessmentContext context) {
        final Set<String> retained = mover.retainedOldEntitlements();
        final LocalDate due = DueDate.daysAfter(mover.effectiveAt().date(context.zone()), days);
        return Check.of(
                DueDate.isOverdue(due, context.date())
                        .and(retained == null ? Tri.UNKNOWN : Tri.of(!retained.isEmpty())),
                "movers.retained-old-entitlements");
    }

    /** Whether the change belongs to the population: in the audit window, or rights of the old role may have stayed. */
    public static boolean relevant(
            final MoverEvent mover, final int days, final int window, final AssessmentContext context) {
        return AuditWindow.holds(mover.effectiveAt().date(context.zone()), window, context) == Tri.YES
                || retains(mover, days, context).fails() != Tri.NO;
    }
}
