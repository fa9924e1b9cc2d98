package org.assize.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.assize.fact.AssessmentContext;
import org.assize.fact.AuditFact.AuditProgramme;
import org.assize.fact.AuditFact.InternalAudit;
import org.assize.fact.DueDate;
import org.assize.fact.RiskFact.SoaEntry;
import org.assize.fact.Tri;

/** Judges internal audits and their programme. Pure. */
public final class InternalAudits {

    private static final int FIRST_CLAUSE = 4;
    private static final int LAST_CLAUSE = 10;
    private static final int NAMED = 8;

    private InternalAudits() {}

    /** Whether the audit was performed, as far as is known. */
    public static boolean counts(final InternalAudit audit, final AssessmentContext context) {
        return Past.happened(audit.performedOn(), context) != Tri.NO;
    }

    /** Whether somebody audited own work. */
    public static Check ownWork(final InternalAudit audit, final AssessmentContext context) {
        return performed(audit, context)
                .and(audit.auditorIndependent().negated(), "internal-audits.auditor-independent")
                .check();
    }

    /** Whether management was not told the results. */
    public static Check unreported(final InternalAudit audit, final AssessmentContext context) {
        return performed(audit, context)
                .and(audit.reportedToManagement().negated(), "internal-audits.reported-to-management")
                .check();
    }

    /** Whether there is no report, or nothing says what was audited. */
    public static Check undocumented(final InternalAudit audit, final AssessmentContext context) {
        final Tri noScope = audit.scopeRefs() == null
                ? Tri.UNKNOWN
                : Tri.of(audit.scopeRefs().isEmpty());
        return performed(audit, context)
                .and(
                        audit.reportIssued().negated().or(noScope),
                        audit.reportIssued() == Tri.UNKNOWN
                                ? "internal-audits.report-issued"
                                : "internal-audits.scope-refs")
                .check();
    }

    /** Whether the competence of the auditor is not shown. */
    public static Check incompetent(final InternalAudit audit, final AssessmentContext context) {
        return performed(audit, context)
                .and(audit.auditorCompetent().negated(), "internal-audits.auditor-competent")
                .check();
    }

    private static Check.Conditions performed(final InternalAudit audit, final AssessmentContext context) {
        return Check.when(Past.happened(audit.performedOn(), context), "internal-audits.performed-on");
    }

    /**
     * What the audits of the cycle leave out: clauses 4 to 10, and controls that apply.
     *
     * @param entries the Statement of Applicability
     */
    public static ProgrammeCoverage coverage(
            final AuditProgramme programme, final Collection<?> entries, final AssessmentContext context) {
        final boolean ended = DueDate.isOverdue(programme.cycleTo(), context.date()) == Tri.YES;
        final Set<String> coverage = programme.coverage();
        if (coverage == null) {
            return new ProgrammeCoverage(programme.ref(), Tri.UNKNOWN, "", ended);
        }
        final List<String> missing = new ArrayList<>();
        IntStream.rangeClosed(FIRST_CLAUSE, LAST_CLAUSE)
                .mapToObj(Integer::toString)
                .filter(clause -> coverage.stream().noneMatch(ref -> isWithin(plain(ref), clause)))
                .forEach(clause -> missing.add("clause " + clause));
        entries.stream()
                .map(SoaEntry.class::cast)
                .filter(entry -> entry.applicable() == Tri.YES)
                .map(SoaEntry::control)
                .sorted()
                .filter(control -> coverage.stream().noneMatch(ref -> isWithin(control, plain(ref))))
                .forEach(missing::add);
        return new ProgrammeCoverage(programme.ref(), Tri.of(!missing.isEmpty()), listed(missing), ended);
    }

    private static boolean isWithin(final String part, final String whole) {
        return part.equals(whole) || part.startsWith(whole + ".");
    }

    private static String plain(final String ref) {
        return ref.substring(ref.indexOf(':') + 1);
    }

    private static String listed(final List<String> missing) {
        return missing.size() <= NAMED
                ? String.join(", ", missing)
                : String.join(", ", missing.subList(0, NAMED)) + " and " + (missing.size() - NAMED) + " more";
    }
}
