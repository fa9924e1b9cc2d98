package org.assize.finding;

import java.util.Collection;
import java.util.List;
import org.assize.fact.AssessmentContext;
import org.assize.fact.GovernanceFact.Kpi;
import org.assize.fact.RecordSet;
import org.assize.fact.Ref;
import org.assize.fact.Tri;

/**
 * Whether performance is measured, and what was measured is analysed.
 *
 * @param subject what the dossier holds of metrics
 * @param missing nothing is measured, or nobody has ever analysed it
 * @param mode how it fails if it is missing
 * @param attribute the attribute that would tell
 */
public record Monitoring(Ref subject, Tri missing, FailureMode mode, String attribute) {

    /**
     * Whether performance is measured and analysed.
     *
     * @param metrics all metrics of the dossier
     * @param set what the dossier holds of them; only a complete one shows that something is not there
     */
    public static Monitoring observe(
            final Collection<?> metrics, final RecordSet set, final AssessmentContext context) {
        final List<Kpi> all = metrics.stream().map(Kpi.class::cast).toList();
        final Tri analysed = Past.any(all.stream().map(kpi -> Past.happened(kpi.analysedOn(), context)));
        final Tri missing = analysed == Tri.NO && !Past.whole(set) ? Tri.UNKNOWN : analysed.negated();
        return new Monitoring(
                set.ref(), missing, all.isEmpty() ? FailureMode.ABSENT : FailureMode.PARTIAL, "kpis.analysed-on");
    }
}
