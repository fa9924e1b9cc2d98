package org.assize.finding;

import java.time.LocalDate;
import java.util.Collection;
import org.assize.fact.AssessmentContext;
import org.assize.fact.AuditFact.Nonconformity;
import org.assize.fact.GovernanceFact.ImprovementRecord;
import org.assize.fact.IncidentFact.Incident;
import org.assize.fact.IncidentFact.SubjectRisk;
import org.assize.fact.Severity;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Tells whether anything was learnt from an incident. Pure. */
public final class Lessons {

    private Lessons() {}

    /**
     * @param requirement the requirement that failed, as registers write it
     * @param significant whether it was held to be significant
     * @param nonconformities the complete register
     * @param improvements the complete register
     */
    public static Lesson observe(
            final String obligation,
            final String requirement,
            final Incident incident,
            final boolean significant,
            final Collection<Nonconformity> nonconformities,
            final Collection<ImprovementRecord> improvements,
            final AssessmentContext context) {
        final LocalDate asOf = context.date();
        final boolean raised = nonconformities.stream()
                .filter(each -> requirement.equals(each.requirement()))
                .anyMatch(each -> isBy(each.raisedOn(), asOf));
        final boolean improved = improvements.stream()
                .filter(each -> requirement.equals(each.requirement()))
                .anyMatch(each -> isBy(each.date(), asOf));
        return new Lesson(
                obligation, incident.ref(), Tri.of((significant || isSerious(incident)) && !raised && !improved));
    }

    private static boolean isBy(final @Nullable LocalDate date, final LocalDate asOf) {
        return date != null && !date.isAfter(asOf);
    }

    private static boolean isSerious(final Incident incident) {
        final Severity severity = incident.severity();
        final boolean notifiable = incident.personalDataBreach() == Tri.YES
                && (incident.riskToSubjects() == SubjectRisk.RISK
                        || incident.riskToSubjects() == SubjectRisk.HIGH_RISK);
        return severity != null && severity.isAtLeast(Severity.HIGH) || notifiable;
    }
}
