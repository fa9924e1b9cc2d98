package org.assize.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import org.assize.fact.AccessFact.AuthenticationPolicy;
import org.assize.fact.AccessFact.SystemAccess;
import org.assize.fact.AccessFact.SystemType;
import org.assize.fact.AssessmentContext;
import org.assize.fact.DueDate;
import org.assize.fact.Event;
import org.assize.fact.Moment;
import org.assize.fact.RecordSet;
import org.assize.fact.RiskFact.RiskEntry;
import org.assize.fact.RiskFact.RiskMethodology;
import org.assize.fact.RiskFact.RiskVulnerability;
import org.assize.fact.RiskFact.SignOff;
import org.assize.fact.RiskFact.Treatment;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Judges how systems are protected by a second factor. Pure. */
public final class Mfa {

    static final String VPN = "VPN";
    static final String EMAIL = "EMAIL";
    static final String CLOUD = "CLOUD";
    static final String APPLICATION = "APPLICATION";

    private static final String CONTROL = "A.8.5";

    private Mfa() {}

    /**
     * @param policies the client's rules for authentication
     * @param risks the client's risk register
     * @param rate share of users without a second factor from which on a duty counts as broken, percent 0–100
     * @param least from how many users on the share says something
     */
    public static SystemLogin observe(
            final SystemAccess system,
            final Collection<?> policies,
            final Collection<?> risks,
            final BigDecimal rate,
            final int least,
            final AssessmentContext context) {
        final Integer needed = needed(system);
        final Integer without = without(system);
        return new SystemLogin(
                system.ref(),
                family(system.type()),
                system.critical(),
                needed == null || needed > 0,
                enforced(system).negated(),
                without == null || needed == null ? Tri.UNKNOWN : Tri.of(without >= needed),
                without == null || needed == null
                        ? Tri.UNKNOWN
                        : Tri.of(new RateTest(true, rate, least).fails(without, needed)),
                policies.stream().anyMatch(policy -> demands((AuthenticationPolicy) policy, system.type()))
                        || risks.stream().anyMatch(risk -> promised((RiskEntry) risk, context)),
                risks.stream().anyMatch(risk -> accepted((RiskEntry) risk, system, context)),
                standsIn(system) && risks.stream().anyMatch(risk -> accepted((RiskEntry) risk, system, context)),
                missing(system));
    }

    /** Whether all users that are not exempt must use a second factor, without rounding. */
    public static Tri enforced(final SystemAccess system) {
        final Integer without = without(system);
        return without == null ? Tri.UNKNOWN : Tri.of(without <= 0);
    }

    private static @Nullable Integer needed(final SystemAccess system) {
        return system.activeUsers() == null || system.exemptUsers() == null
                ? null
                : Integer.valueOf(system.activeUsers() - system.exemptUsers());
    }

    private static @Nullable Integer without(final SystemAccess system) {
        final Integer needed = needed(system);
        return needed == null || system.mfaEnforcedUsers() == null
                ? null
                : Integer.valueOf(needed - system.mfaEnforcedUsers());
    }

    private static String missing(final SystemAccess system) {
        if (system.activeUsers() == null) {
            return "systems.active-users";
        }
        return system.exemptUsers() == null ? "systems.exempt-users" : "systems.mfa-enforced-users";
    }

    private static String family(final @Nullable SystemType type) {
        if (type == null) {
            return "";
        }
        return switch (type) {
            case VPN -> VPN;
            case EMAIL -> EMAIL;
            case CLOUD_STORAGE, CLOUD_CONSOLE -> CLOUD;
            case BUSINESS_APP -> APPLICATION;
            case DIRECTORY, OTHER -> "";
        };
    }

    private static boolean demands(final AuthenticationPolicy policy, final @Nullable SystemType type) {
        final Set<SystemType> scope = policy.mfaScope();
        return scope != null && type != null && scope.contains(type);
    }

    /** Whether a treatment that should have given a second factor is done or overdue. */
    private static boolean promised(final RiskEntry risk, final AssessmentContext context) {
        return risk.vulnerability() == RiskVulnerability.NO_MFA
                && risk.treatment() == Treatment.MITIGATE
                && names(risk)
                && (happened(risk.actionDoneOn(), context)
                        || DueDate.isOverdue(risk.actionDue(), context.date()) == Tri.YES);
    }

    private static boolean names(final RiskEntry risk) {
        return risk.controls() != null && risk.controls().contains(CONTROL);
    }

    private static boolean happened(final Event event, final AssessmentContext context) {
        final Moment at = event.at();
        return event.happened() == Tri.YES
                && (at == null || !at.earliest(context.zone()).isAfter(context.instant()));
    }

    private static boolean standsIn(final SystemAccess system) {
        final String control = system.compensatingControl();
        return control != null && !control.isBlank();
    }

    private static boolean accepted(final RiskEntry risk, final SystemAccess system, final AssessmentContext context) {
        final SignOff signOff = risk.signOff();
        if (signOff == null || !Objects.equals(risk.id(), system.riskAcceptanceId())) {
            return false;
        }
        final LocalDate expires = signOff.expires();
        return happened(signOff.on(), context)
                && (expires == null || !context.date().isAfter(expires));
    }

    /**
     * Whether nowhere among the critical systems a user must use a second factor; only a complete list shows it.
     *
     * @param logins critical ways in and places of data
     */
    public static Tri nowhere(final Collection<?> logins, final RecordSet set) {
        return logins.stream().map(login -> ((SystemLogin) login).none()).reduce(set.complete(), Tri::and);
    }

    /**
     * How serious the lack of any second factor is: the control is absent where a duty of the organisation's own demands
     * one, a high risk names it, or risks were never assessed, so that nobody can have accepted it; otherwise incomplete.
     *
     * @param score inherent score from which on a risk is high
     */
    public static FailureMode shortfall(
            final Collection<?> logins,
            final Collection<?> risks,
            final Collection<?> methods,
            final RecordSet set,
            final int score,
            final AssessmentContext context) {
        final boolean due = logins.stream().anyMatch(login -> ((SystemLogin) login).obliged())
                || risks.stream().anyMatch(risk -> isHigh((RiskEntry) risk, score))
                || set.provided()
                        && set.complete() == Tri.YES
                        && risks.isEmpty()
                        && methods.stream().noneMatch(method -> assessed((RiskMethodology) method, context));
        return due ? FailureMode.ABSENT : FailureMode.PARTIAL;
    }

    private static boolean assessed(final RiskMethodology method, final AssessmentContext context) {
        return method.lastFullAssessmentOn().happened() == Tri.UNKNOWN
                || happened(method.lastFullAssessmentOn(), context);
    }

    private static boolean isHigh(final RiskEntry risk, final int score) {
        if (!names(risk)) {
            return false;
        }
        if (risk.score() != null) {
            return risk.score() >= score;
        }
        return risk.likelihood() != null && risk.impact() != null && risk.likelihood() * risk.impact() >= score;
    }
}
