package org.assize.finding;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assize.fact.AssessmentContext;
import org.assize.fact.AuditFact.InternalAudit;
import org.assize.fact.ContextFact.IsmsProject;
import org.assize.fact.GovernanceFact.RoleAssignment;
import org.assize.fact.PrivacyFact.Dpo;
import org.assize.fact.RecordSet;
import org.assize.fact.Role;
import org.assize.fact.Tri;

/** Judges resources, roles and their conflicts. Pure. */
public final class LeadershipChecks {

    private static final Set<Role> LEADS = Set.of(Role.ISMS_MANAGER, Role.CISO);
    private static final Set<Role> SECURITY = Set.of(
            Role.ISMS_MANAGER, Role.CISO, Role.RISK_OWNER, Role.ASSET_OWNER, Role.INTERNAL_AUDITOR, Role.INCIDENT_LEAD);
    private static final String ROLE = "role-assignments.role";

    private LeadershipChecks() {}

    /** Whether budget or people are missing. */
    public static Shortfall resources(final IsmsProject project) {
        final Tri budget = project.budgetApproved();
        final Tri people = project.resourcesAssigned();
        if (people == Tri.NO) {
            return budget == Tri.NO
                    ? Shortfall.of(FailureMode.ABSENT, "neither budget nor people")
                    : Shortfall.of(FailureMode.PARTIAL, "no people assigned");
        }
        if (people == Tri.UNKNOWN) {
            return Shortfall.unknown("project.resources-assigned");
        }
        return switch (budget) {
            case YES -> Shortfall.NONE;
            case NO -> Shortfall.of(FailureMode.WEAKNESS, "budget not approved");
            case UNKNOWN -> Shortfall.unknown("project.budget-approved");
        };
    }

    /** Whether nobody leads the management system; only a complete list of roles shows it. */
    public static Shortfall lead(
            final Collection<?> assignments,
            final Collection<?> projects,
            final RecordSet set,
            final AssessmentContext context) {
        final boolean led =
                projects.stream().map(project -> ((IsmsProject) project).lead()).anyMatch(Objects::nonNull);
        return led ? Shortfall.NONE : held(LEADS, "no lead of the management system", assignments, set, context);
    }

    /** Whether nobody has a role in information security. */
    public static Shortfall roles(
            final Collection<?> assignments, final RecordSet set, final AssessmentContext context) {
        return held(SECURITY, "no role in information security", assignments, set, context);
    }

    private static Shortfall held(
            final Set<Role> roles,
            final String lacking,
            final Collection<?> assignments,
            final RecordSet set,
            final AssessmentContext context) {
        final boolean held = assignments.stream()
                .map(RoleAssignment.class::cast)
                .anyMatch(each -> roles.contains(each.role()) && !isFuture(each, context));
        if (held) {
            return Shortfall.NONE;
        }
        return Past.whole(set) ? Shortfall.of(FailureMode.ABSENT, lacking) : Shortfall.unknown(ROLE);
    }

    private static boolean isFuture(final RoleAssignment assignment, final AssessmentContext context) {
        return assignment.assignedOn().at() != null && Past.date(assignment.assignedOn(), context) == null;
    }

    /** Whether it is a role in information security. */
    public static boolean ofSecurity(final RoleAssignment assignment) {
        return SECURITY.contains(assignment.role());
    }

    /** Whether a role in information security was not made known. */
    public static Shortfall known(final RoleAssignment assignment) {
        if (!ofSecurity(assignment)) {
            return Shortfall.NONE;
        }
        return switch (assignment.communicated()) {
            case YES -> Shortfall.NONE;
            case NO -> Shortfall.of(FailureMode.LAPSE, "role not communicated");
            case UNKNOWN -> Shortfall.unknown("role-assignments.communicated");
        };
    }

    /** Whether the auditor also manages what is audited. */
    public static boolean manages(final InternalAudit audit, final Collection<?> assignments) {
        return audit.auditor() != null
                && holds(audit.auditor(), Role.ISMS_MANAGER, assignments)
                && holds(audit.auditor(), Role.INTERNAL_AUDITOR, assignments);
    }

    /** Whether the manager audited own work. */
    public static Shortfall ownWork(final InternalAudit audit, final Collection<?> assignments) {
        if (!manages(audit, assignments)) {
            return Shortfall.NONE;
        }
        return switch (audit.auditorIndependent()) {
            case YES -> Shortfall.NONE;
            case NO -> Shortfall.of(FailureMode.WEAKNESS, "audited own work");
            case UNKNOWN -> Shortfall.unknown("internal-audits.auditor-independent");
        };
    }

    /**
     * Whether the data protection officer also runs security; one of whom the register of officers tells it is told there.
     *
     * @param officers the data protection officers
     */
    public static Shortfall officer(
            final RoleAssignment assignment,
            final Collection<?> assignments,
            final RecordSet set,
            final Collection<?> officers) {
        final List<Role> conflicts = assignment.conflicts();
        final boolean both = holds(assignment.person(), Role.CISO, assignments)
                || conflicts != null && conflicts.contains(Role.CISO);
        if (both) {
            return officers.stream().anyMatch(dpo -> toldOf((Dpo) dpo))
                    ? Shortfall.NONE
                    : Shortfall.of(FailureMode.WEAKNESS, "the data protection officer also runs security");
        }
        return conflicts != null || Past.whole(set) ? Shortfall.NONE : Shortfall.unknown("role-assignments.conflicts");
    }

    private static boolean toldOf(final Dpo dpo) {
        return dpo.conflictRoles() != null && dpo.conflictRoles().contains(Role.CISO);
    }

    private static boolean holds(final String person, final Role role, final Collection<?> assignments) {
        return assignments.stream()
                .map(RoleAssignment.class::cast)
                .anyMatch(each -> each.role() == role && each.person().equals(person));
    }
}
