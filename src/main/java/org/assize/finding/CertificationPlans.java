package org.assize.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.assize.fact.AssessmentContext;
import org.assize.fact.AuditFact.CertificationCycle;
import org.assize.fact.AuditFact.CycleStart;
import org.assize.fact.AuditFact.CycleStatus;
import org.assize.fact.AuditFact.Surveillance;
import org.assize.fact.Event;
import org.assize.fact.Tri;
import org.assize.finding.CertificationPlan.State;
import org.assize.finding.CertificationPlan.Step;
import org.jspecify.annotations.Nullable;

/** Works out the dates of a certification cycle. Pure. */
public final class CertificationPlans {

    private static final int CYCLE_YEARS = 3;

    private CertificationPlans() {}

    /**
     * What the rules of certification give.
     *
     * @param firstMonths months until the first surveillance audit after an initial certification
     * @param soonDays days before a date in which it is near
     * @param restoreMonths months after the end in which a certificate can be restored
     * @param verifyMonths months after stage 2 in which its major nonconformities can be verified
     */
    public record PlanTerms(int firstMonths, int soonDays, int restoreMonths, int verifyMonths) {

        public static PlanTerms of(
                final int firstMonths, final int soonDays, final int restoreMonths, final int verifyMonths) {
            return new PlanTerms(firstMonths, soonDays, restoreMonths, verifyMonths);
        }
    }

    public static CertificationPlan of(
            final CertificationCycle cycle, final PlanTerms terms, final AssessmentContext context) {
        final LocalDate decided = Past.date(cycle.decisionDate(), context);
        final List<Step> steps = new ArrayList<>();
        if (decided == null) {
            candidate(cycle, terms, context, steps);
        } else {
            certified(cycle, decided, terms, context, steps);
        }
        return new CertificationPlan(cycle.ref(), steps);
    }

    private static void candidate(
            final CertificationCycle cycle,
            final PlanTerms terms,
            final AssessmentContext context,
            final List<Step> steps) {
        final LocalDate held = cycle.stage2LastDay();
        if (held != null && !held.isAfter(context.date())) {
            final LocalDate due = held.plusMonths(terms.verifyMonths());
            steps.add(new Step("stage-2-majors", due, null, open(due, terms, context)));
        }
        final Tri decided = Past.happened(cycle.decisionDate(), context);
        steps.add(new Step("certification", null, null, decided == Tri.NO ? State.AHEAD : State.UNKNOWN));
    }

    private static void certified(
            final CertificationCycle cycle,
            final LocalDate decided,
            final PlanTerms terms,
            final AssessmentContext context,
            final List<Step> steps) {
        steps.add(new Step("certification", null, decided, State.DONE));
        if (cycle.status() == CycleStatus.WITHDRAWN) {
            return;
        }
        final boolean renewed = cycle.cycleStart() == CycleStart.RECERTIFICATION;
        final LocalDate first = renewed ? endOfYear(decided, 1) : decided.plusMonths(terms.firstMonths());
        final LocalDate expiry = cycle.expiryDate() == null ? decided.plusYears(CYCLE_YEARS) : cycle.expiryDate();
        steps.add(surveillance("surveillance-1", 1, first, cycle, terms, context));
        steps.add(surveillance("surveillance-2", 2, endOfYear(decided, 2), cycle, terms, context));
        steps.add(recertification(cycle, decided, expiry, terms, context));
        if (context.date().isAfter(expiry)) {
            final LocalDate last = expiry.plusMonths(terms.restoreMonths());
            steps.add(new Step("restoration", last, null, open(last, terms, context)));
        }
    }

    private static LocalDate endOfYear(final LocalDate decided, final int years) {
        return LocalDate.of(decided.getYear() + years, 12, 31);
    }

    private static Step surveillance(
            final String id,
            final int number,
            final LocalDate due,
            final CertificationCycle cycle,
            final PlanTerms terms,
            final AssessmentContext context) {
        final LocalDate done = performed(cycle, number, context);
        if (done != null) {
            return new Step(id, due, done, done.isAfter(due) ? State.DONE_LATE : State.DONE);
        }
        final State open = open(due, terms, context);
        return new Step(id, due, null, open == State.OVERDUE && !isTold(cycle, number) ? State.UNKNOWN : open);
    }

    /** The numbered audit, or where none has a number the one at that place in time; null if there is none. */
    private static @Nullable LocalDate performed(
            final CertificationCycle cycle, final int number, final AssessmentContext context) {
        final List<Surveillance> audits = audits(cycle);
        if (audits.stream().anyMatch(audit -> audit.no() != null)) {
            return audits.stream()
                    .filter(audit -> audit.no() != null && audit.no() == number)
                    .map(audit -> Past.date(audit.performedOn(), context))
                    .filter(Objects::nonNull)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }
        return audits.stream()
                .map(audit -> Past.date(audit.performedOn(), context))
                .filter(Objects::nonNull)
                .sorted()
                .skip(number - 1L)
                .findFirst()
                .orElse(null);
    }

    /** Whether the audits are listed, and none of them is said to have been held at a time that is not told. */
    private static boolean isTold(final CertificationCycle cycle, final int number) {
        return cycle.surveillance() != null
                && audits(cycle).stream()
                        .filter(audit -> audit.no() == null || audit.no() == number)
                        .map(Surveillance::performedOn)
                        .noneMatch(CertificationPlans::isVague);
    }

    private static boolean isVague(final Event event) {
        return event.at() == null && event.happened() != Tri.NO;
    }

    private static List<Surveillance> audits(final CertificationCycle cycle) {
        return cycle.surveillance() == null ? List.of() : cycle.surveillance();
    }

    private static Step recertification(
            final CertificationCycle cycle,
            final LocalDate decided,
            final LocalDate expiry,
            final PlanTerms terms,
            final AssessmentContext context) {
        final LocalDate held = Past.date(cycle.recertAuditOn(), context);
        if (held != null && held.isAfter(decided)) {
            return new Step("recertification", expiry, held, held.isAfter(expiry) ? State.DONE_LATE : State.DONE);
        }
        return new Step("recertification", expiry, null, open(expiry, terms, context));
    }

    private static State open(final LocalDate due, final PlanTerms terms, final AssessmentContext context) {
        if (context.date().isAfter(due)) {
            return State.OVERDUE;
        }
        return context.date().plusDays(terms.soonDays()).isBefore(due) ? State.AHEAD : State.SOON;
    }
}
