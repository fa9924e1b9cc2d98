package org.assize.finding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assize.fact.AssessmentContext;
import org.assize.fact.AuditFact.CertificationCycle;
import org.assize.fact.AuditFact.CycleStart;
import org.assize.fact.AuditFact.CycleStatus;
import org.assize.fact.AuditFact.InternalAudit;
import org.assize.fact.AuditFact.Nonconformity;
import org.assize.fact.AuditFact.Surveillance;
import org.assize.fact.DueDate;
import org.assize.fact.Event;
import org.assize.fact.RecordSet;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Follows the organisation's own certificate through its cycle. Pure. */
public final class CertificationCycles {

    private static final String DECISION = "certification-cycle.decision-date";
    private static final String SURVEILLANCE = "certification-cycle.surveillance";
    private static final String EXPIRY = "certification-cycle.expiry-date";
    private static final int CYCLE_YEARS = 3;

    private CertificationCycles() {}

    /**
     * What the rules of certification give.
     *
     * @param firstMonths months until the first surveillance audit
     * @param warningDays days before the end in which the renewal is urgent
     * @param restoreMonths months after the end in which a certificate can be restored
     * @param edition the edition that was withdrawn
     * @param editionUntil last day of certificates to it
     */
    public record CycleTerms(
            int firstMonths, int warningDays, int restoreMonths, String edition, LocalDate editionUntil) {

        public static CycleTerms of(
                final int firstMonths,
                final int warningDays,
                final int restoreMonths,
                final String edition,
                final String editionUntil) {
            return new CycleTerms(firstMonths, warningDays, restoreMonths, edition, LocalDate.parse(editionUntil));
        }
    }

    public static CertificationState observe(
            final CertificationCycle cycle, final CycleTerms terms, final AssessmentContext context) {
        final Tri certified = AuditReadiness.certified(cycle, context);
        final LocalDate decided = Past.date(cycle.decisionDate(), context);
        final LocalDate limit = DueDate.monthsAfter(decided, terms.firstMonths());
        final Tri initial = cycle.cycleStart() == null ? Tri.UNKNOWN : Tri.of(cycle.cycleStart() == CycleStart.INITIAL);
        final List<Integer> years = decided == null ? List.of() : unvisited(cycle, decided, context);
        return new CertificationState(
                cycle.ref(),
                certified,
                initial != Tri.NO,
                limit,
                Check.when(certified, DECISION)
                        .and(initial, "certification-cycle.cycle-start")
                        .and(firstLate(cycle, limit, context), limit == null ? DECISION : SURVEILLANCE)
                        .check(),
                Check.when(certified, DECISION)
                        .and(skipped(cycle, decided, years), decided == null ? DECISION : SURVEILLANCE)
                        .check(),
                years.stream().map(String::valueOf).collect(Collectors.joining(", ")),
                Check.when(certified, DECISION)
                        .and(endsSoon(cycle, terms.warningDays(), context), EXPIRY)
                        .and(unrenewed(cycle, decided, context), "certification-cycle.recert-audit-on")
                        .check(),
                cycle.expiryDate(),
                Check.when(certified, DECISION)
                        .and(ended(cycle, context), EXPIRY)
                        .check(),
                DueDate.monthsAfter(cycle.expiryDate(), terms.restoreMonths()),
                Check.of(cycle.accredited().negated(), "certification-cycle.accredited"),
                Check.when(certified, DECISION)
                        .and(withdrawn(cycle, terms, context), "certification-cycle.standard-version")
                        .check());
    }

    private static Tri firstLate(
            final CertificationCycle cycle, final @Nullable LocalDate limit, final AssessmentContext context) {
        final LocalDate first =
                dates(cycle, context).stream().min(LocalDate::compareTo).orElse(null);
        if (first != null && limit != null) {
            return Tri.of(first.isAfter(limit));
        }
        return DueDate.isOverdue(limit, context.date()).and(isWhole(cycle) ? Tri.YES : Tri.UNKNOWN);
    }

    private static List<LocalDate> dates(final CertificationCycle cycle, final AssessmentContext context) {
        return events(cycle).stream()
                .map(event -> Past.date(event, context))
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Event> events(final CertificationCycle cycle) {
        return cycle.surveillance() == null
                ? List.of()
                : cycle.surveillance().stream().map(Surveillance::performedOn).toList();
    }

    /** Whether the surveillance audits are listed, each with its date or as not performed. */
    private static boolean isWhole(final CertificationCycle cycle) {
        return cycle.surveillance() != null
                && events(cycle).stream().allMatch(event -> event.at() != null || event.happened() == Tri.NO);
    }

    /** The years of the cycle that have ended, the one of the first surveillance and of the renewal apart, without a visit. */
    private static List<Integer> unvisited(
            final CertificationCycle cycle, final LocalDate decided, final AssessmentContext context) {
        final LocalDate expiry = cycle.expiryDate() == null ? decided.plusYears(CYCLE_YEARS) : cycle.expiryDate();
        final int first = decided.getYear() + (cycle.cycleStart() == CycleStart.RECERTIFICATION ? 1 : 2);
        final int last = Math.min(context.date().getYear(), expiry.getYear());
        return IntStream.range(first, Math.max(first, last))
                .filter(year -> dates(cycle, context).stream().noneMatch(date -> date.getYear() == year))
                .boxed()
                .toList();
    }

    private static Tri skipped(
            final CertificationCycle cycle, final @Nullable LocalDate decided, final List<Integer> years) {
        if (decided == null) {
            return Tri.UNKNOWN;
        }
        return years.isEmpty() ? Tri.NO : isWhole(cycle) ? Tri.YES : Tri.UNKNOWN;
    }

    private static Tri endsSoon(final CertificationCycle cycle, final int days, final AssessmentContext context) {
        final Integer left = DueDate.daysLeft(cycle.expiryDate(), context.date());
        return left == null ? Tri.UNKNOWN : Tri.of(left >= 0 && left <= days);
    }

    /** An audit that led to this cycle renews nothing. */
    private static Tri unrenewed(
            final CertificationCycle cycle, final @Nullable LocalDate decided, final AssessmentContext context) {
        final LocalDate audited = Past.date(cycle.recertAuditOn(), context);
        return audited == null
                ? Past.happened(cycle.recertAuditOn(), context).negated()
                : Tri.of(decided != null && !audited.isAfter(decided));
    }

    private static Tri ended(final CertificationCycle cycle, final AssessmentContext context) {
        final boolean taken = cycle.status() != null && cycle.status() != CycleStatus.ACTIVE;
        return taken ? Tri.YES : DueDate.isOverdue(cycle.expiryDate(), context.date());
    }

    private static Tri withdrawn(
            final CertificationCycle cycle, final CycleTerms terms, final AssessmentContext context) {
        if (!context.date().isAfter(terms.editionUntil())) {
            return Tri.NO;
        }
        final String edition = cycle.standardVersion();
        return edition == null
                ? Tri.UNKNOWN
                : Tri.of(Pattern.compile("\\b" + Pattern.quote(terms.edition()) + "\\b")
                        .matcher(edition)
                        .find());
    }

    /** Last day on which a major nonconformity of stage 2 can be verified; null if there was no stage 2. */
    public static @Nullable LocalDate verifiable(final CertificationCycle cycle, final int months) {
        return DueDate.monthsAfter(cycle.stage2LastDay(), months);
    }

    /** Whether certification is not decided, so that what stage 2 found still stands in its way. */
    public static boolean pending(final CertificationCycle cycle, final AssessmentContext context) {
        return AuditReadiness.certified(cycle, context) != Tri.YES;
    }

    /** Whether a major nonconformity was not closed in the time after which stage 2 has to be repeated. */
    public static Check unverified(
            final Nonconformity nonconformity,
            final CertificationCycle cycle,
            final int months,
            final AssessmentContext context) {
        final LocalDate limit = verifiable(cycle, months);
        final LocalDate closed = Past.date(nonconformity.closedOn(), context);
        final Tri open = closed == null || limit == null
                ? Past.happened(nonconformity.closedOn(), context).negated()
                : Tri.of(closed.isAfter(limit));
        return Check.when(DueDate.isOverdue(limit, context.date()), "certification-cycle.stage2-last-day")
                .and(open, "nonconformities.closed-on")
                .check();
    }

    /**
     * Whether there is a certificate and no audit is planned for the next months.
     *
     * @param set what the dossier holds of internal audits
     */
    public static Check unplanned(
            final Tri certified,
            final Collection<?> audits,
            final RecordSet set,
            final int months,
            final AssessmentContext context) {
        final boolean planned = audits.stream()
                .map(InternalAudit.class::cast)
                .map(InternalAudit::plannedOn)
                .filter(Objects::nonNull)
                .anyMatch(day -> day.isAfter(context.date())
                        && !day.isAfter(context.date().plusMonths(months)));
        return Check.when(certified, DECISION)
                .and(planned ? Tri.NO : Past.whole(set) ? Tri.YES : Tri.UNKNOWN, "internal-audits.planned-on")
                .check();
    }
}
