package org.assize.finding;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assize.fact.Activity;
import org.assize.fact.AssessmentContext;
import org.assize.fact.AssetFact.Asset;
import org.assize.fact.ContinuityFact.ScanScope;
import org.assize.fact.ContinuityFact.ScanType;
import org.assize.fact.ContinuityFact.Vulnerability;
import org.assize.fact.ContinuityFact.VulnerabilityScan;
import org.assize.fact.DueDate;
import org.assize.fact.GovernanceFact.PolicyDocument;
import org.assize.fact.GovernanceFact.PolicyType;
import org.assize.fact.Moment;
import org.assize.fact.OperationsFact.ReviewCadence;
import org.assize.fact.RecordSet;
import org.assize.fact.RiskFact.RiskEntry;
import org.assize.fact.Severity;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Judges whether technical weaknesses are looked for and closed. Pure. */
public final class Weaknesses {

    private static final String SCANNED = "vulnerability-scans.performed-on";
    private static final Set<ScanScope> OUTSIDE = Set.of(ScanScope.INTERNET_FACING, ScanScope.BOTH);
    private static final Set<ScanScope> INSIDE = Set.of(ScanScope.INTERNAL, ScanScope.BOTH);

    private Weaknesses() {}

    /**
     * How often is scanned.
     *
     * @param own the organisation's own interval; null if it set none
     * @param outside days between scans of what is reachable from the internet, where it set none
     * @param inside days between scans of the rest
     * @param window months of the audit window
     */
    public record Rhythm(@Nullable Period own, int outside, int inside, Grace grace, int window) {}

    /** Whether scans are overdue, and whether that breaks a requirement. */
    private record Delay(Tri overdue, boolean tolerated) {}

    public static Rhythm rhythm(
            final Collection<ReviewCadence> cadences,
            final Collection<PolicyDocument> policies,
            final int outside,
            final int inside,
            final Grace grace,
            final int window,
            final AssessmentContext context) {
        return new Rhythm(
                PolicyTerms.cadence(cadences, policies, Activity.VULN_SCAN, context), outside, inside, grace, window);
    }

    /** Whether systems were not scanned for too long, those reachable from the internet or the others. */
    public static TechnicalCheck unscanned(
            final Collection<VulnerabilityScan> scans,
            final RecordSet set,
            final Collection<Asset> assets,
            final RecordSet inventory,
            final Rhythm rhythm,
            final AssessmentContext context) {
        final Tri shown = shown(scans, set);
        final List<LocalDate> outside = days(scans, OUTSIDE, context);
        final List<LocalDate> inside = days(scans, INSIDE, context);
        final Delay exposed = delay(outside, rhythm, rhythm.outside(), shown, context);
        final Delay internal = delay(inside, rhythm, rhythm.inside(), shown, context);
        final Tri facing = Measures.exposed(assets, inventory).and(exposed.overdue());
        final boolean tolerated =
                (facing != Tri.YES || exposed.tolerated()) && (internal.overdue() != Tri.YES || internal.tolerated());
        return TechnicalCheck.of(
                set.ref(),
                facing.or(internal.overdue()),
                shown == Tri.YES ? "assets.internet-facing" : SCANNED,
                tolerated ? FailureMode.WEAKNESS : FailureMode.LAPSE,
                "last scan from outside " + when(latest(outside)) + ", inside " + when(latest(inside)));
    }

    private static String when(final @Nullable LocalDate date) {
        return date == null ? "never" : date.toString();
    }

    private static Delay delay(
            final List<LocalDate> days,
            final Rhythm rhythm,
            final int most,
            final Tri shown,
            final AssessmentContext context) {
        if (days.isEmpty()) {
            return new Delay(shown, false);
        }
        final Period interval = Objects.requireNonNullElse(rhythm.own(), Period.ofDays(most));
        final Periodic periodic =
                Periodic.judge(days, interval, rhythm.own() != null, rhythm.grace(), rhythm.window(), context);
        return new Delay(Tri.of(periodic.overdue()).and(shown), periodic.tolerated());
    }

    private static Tri shown(final Collection<VulnerabilityScan> scans, final RecordSet set) {
        final boolean undated = scans.stream()
                .anyMatch(scan ->
                        scan.performedOn().at() == null && scan.performedOn().happened() != Tri.NO);
        return Past.whole(set) && !undated ? Tri.YES : Tri.UNKNOWN;
    }

    private static List<LocalDate> days(
            final Collection<VulnerabilityScan> scans, final Set<ScanScope> scopes, final AssessmentContext context) {
        return scans.stream()
                .filter(scan -> scan.scope() == null || scopes.contains(scan.scope()))
                .map(scan -> Past.date(scan.performedOn(), context))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable LocalDate latest(final Collection<LocalDate> days) {
        return days.stream().max(Comparator.naturalOrder()).orElse(null);
    }

    /**
     * Days within which a weakness is closed, by its severity.
     *
     * @param exploited for a critical one that is known to be exploited
     */
    public record PatchTerms(int exploited, int critical, int high, int medium) {}

    /** The days of a severity, and the name under which a policy states others. */
    private record Term(int days, String name) {

        LocalDate due(
                final LocalDate detected, final Collection<PolicyDocument> policies, final AssessmentContext context) {
            final Period own = PolicyTerms.stated(policies, name, context);
            return own == null ? detected.plusDays(days) : detected.plus(own);
        }
    }

    /** Whether a weakness that nobody accepted is open for too long. */
    public static TechnicalCheck open(
            final Vulnerability weakness,
            final Collection<RiskEntry> risks,
            final Collection<PolicyDocument> policies,
            final PatchTerms terms,
            final int window,
            final AssessmentContext context) {
        final Tri fixed = Past.happened(weakness.fixedOn(), context);
        if (fixed == Tri.YES && AuditWindow.holds(weakness.fixedOn(), window, context) == Tri.NO) {
            return TechnicalCheck.none(weakness.ref());
        }
        final Check check = Check.when(fixed.negated(), "vulnerabilities.fixed-on")
                .and(excepted(weakness, risks, context).negated(), "vulnerabilities.exception")
                .and(overdue(weakness, policies, terms, context), missing(weakness))
                .check();
        return TechnicalCheck.of(
                weakness.ref(),
                check,
                FailureMode.LAPSE,
                weakness.severity() + " on " + weakness.systemId() + ", open since " + weakness.detectedOn());
    }

    /**
     * The last day for closing it; null if that is not known, and where somebody accepted for a time that it stays open.
     */
    public static @Nullable Moment limit(
            final Vulnerability weakness,
            final Collection<PolicyDocument> policies,
            final PatchTerms terms,
            final AssessmentContext context) {
        final LocalDate detected = weakness.detectedOn();
        final Term term = weakness.severity() == null ? null : term(weakness, weakness.severity(), terms);
        return detected == null || term == null || weakness.exception() != null
                ? null
                : Moment.of(term.due(detected, policies, context));
    }

    private static @Nullable Term term(final Vulnerability weakness, final Severity severity, final PatchTerms terms) {
        return switch (severity) {
            case CRITICAL ->
                weakness.exploitedInWild() == Tri.YES
                        ? new Term(terms.exploited(), "PATCH_EXPLOITED")
                        : new Term(terms.critical(), "PATCH_CRITICAL");
            case HIGH -> new Term(terms.high(), "PATCH_HIGH");
            case MEDIUM -> new Term(terms.medium(), "PATCH_MEDIUM");
            case LOW -> null;
        };
    }

    private static String missing(final Vulnerability weakness) {
        if (weakness.severity() == null) {
            return "vulnerabilities.severity";
        }
        return weakness.detectedOn() == null ? "vulnerabilities.detected-on" : "vulnerabilities.exploited-in-wild";
    }

    private static Tri overdue(
            final Vulnerability weakness,
            final Collection<PolicyDocument> policies,
            final PatchTerms terms,
            final AssessmentContext context) {
        final Severity severity = weakness.severity();
        if (severity == null || weakness.detectedOn() == null) {
            return severity == Severity.LOW ? Tri.NO : Tri.UNKNOWN;
        }
        return switch (severity) {
            case CRITICAL ->
                late(weakness, new Term(terms.critical(), "PATCH_CRITICAL"), policies, context)
                        .or(weakness.exploitedInWild()
                                .and(late(
                                        weakness, new Term(terms.exploited(), "PATCH_EXPLOITED"), policies, context)));
            case HIGH -> late(weakness, new Term(terms.high(), "PATCH_HIGH"), policies, context);
            case MEDIUM -> late(weakness, new Term(terms.medium(), "PATCH_MEDIUM"), policies, context);
            case LOW -> Tri.NO;
        };
    }

    private static Tri late(
            final Vulnerability weakness,
            final Term term,
            final Collection<PolicyDocument> policies,
            final AssessmentContext context) {
        final LocalDate detected = weakness.detectedOn();
        return detected == null
                ? Tri.UNKNOWN
                : DueDate.isOverdue(term.due(detected, policies, context), context.date());
    }

    /** Whether a risk was accepted for it; one that is not in the register that was given counts as accepted. */
    private static Tri excepted(
            final Vulnerability weakness, final Collection<RiskEntry> risks, final AssessmentContext context) {
        final String exception = weakness.exception();
        if (exception == null || exception.isBlank()) {
            return Tri.NO;
        }
        return risks.stream()
                .filter(risk -> risk.id().equals(exception))
                .map(risk -> Treatments.accepted(risk, context))
                .findFirst()
                .orElse(Tri.YES);
    }

    /** Whether an attacker can reach it and others already use it. */
    public static boolean urgent(final Vulnerability weakness) {
        return weakness.severity() == Severity.CRITICAL
                && weakness.internetFacing() == Tri.YES
                && weakness.exploitedInWild() == Tri.YES;
    }

    /**
     * Whether nobody has attacked the systems on order for too long that are reachable from the internet.
     *
     * @param months interval of penetration tests
     */
    public static TechnicalCheck unattacked(
            final Collection<VulnerabilityScan> scans,
            final RecordSet set,
            final Collection<Asset> assets,
            final RecordSet inventory,
            final int months,
            final AssessmentContext context) {
        final Tri exposed = Measures.exposed(assets, inventory);
        if (exposed == Tri.NO) {
            return TechnicalCheck.none(set.ref());
        }
        final List<VulnerabilityScan> tests =
                scans.stream().filter(scan -> scan.type() != ScanType.VULN).toList();
        final LocalDate last = latest(days(tests, OUTSIDE, context));
        final Tri shown = shown(tests, set);
        final Tri late = DueDate.isOverdue(DueDate.monthsAfter(last, months), context.date());
        final Check check = Check.when(last == null ? shown : late.and(shown), SCANNED)
                .and(exposed, "assets.internet-facing")
                .check();
        return TechnicalCheck.of(set.ref(), check, FailureMode.WEAKNESS, "last penetration test " + when(last));
    }

    /** Whether nothing approved tells how weaknesses are reported and disclosed. */
    public static TechnicalCheck undisclosed(
            final Collection<PolicyDocument> policies, final RecordSet set, final AssessmentContext context) {
        return TechnicalCheck.of(
                set.ref(),
                PolicyTerms.missing(policies, PolicyType.VULN_DISCLOSURE, set, context),
                "policies.type",
                FailureMode.PARTIAL,
                "no approved procedure for disclosure");
    }
}
