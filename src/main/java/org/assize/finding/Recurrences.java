package org.assize.finding;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assize.fact.AssessmentContext;
import org.assize.fact.AuditFact.InternalAudit;
import org.assize.fact.AuditFact.ManagementReview;
import org.assize.fact.DueDate;
import org.assize.fact.Event;
import org.assize.fact.Moment;
import org.assize.fact.RecordSet;
import org.assize.fact.Ref;
import org.assize.fact.RiskFact.ControlImplementation;
import org.assize.fact.Tri;

/** Judges how regularly audits, reviews and tests were performed. Pure. */
public final class Recurrences {

    private static final int TWICE = 2;

    private Recurrences() {}

    /**
     * What is tolerated of an activity that is overdue.
     *
     * @param grace days that are tolerated
     * @param graceFrom months of the shortest interval to which the grace applies
     * @param most months without one that are remarked, however long the own interval is
     * @param window months of the audit window
     */
    public record Tolerance(int grace, int graceFrom, int most, int window) {}

    /** One execution of an activity. */
    private record Execution(Ref ref, Event on) {}

    /** From one execution to the next; to the date of the assessment after the latest. */
    private record Step(LocalDate last, LocalDate due, LocalDate done, boolean open) {}

    public static Recurrence audits(
            final Collection<?> audits,
            final RecordSet set,
            final Limit interval,
            final Tolerance tolerance,
            final AssessmentContext context) {
        final List<Execution> all = audits.stream()
                .map(InternalAudit.class::cast)
                .map(audit -> new Execution(audit.ref(), audit.performedOn()))
                .toList();
        return observe(all, set, interval, tolerance, context);
    }

    public static Recurrence reviews(
            final Collection<?> reviews,
            final RecordSet set,
            final Limit interval,
            final Tolerance tolerance,
            final AssessmentContext context) {
        final List<Execution> all = reviews.stream()
                .map(ManagementReview.class::cast)
                .map(review -> new Execution(review.ref(), Event.at(Moment.of(review.heldOn()))))
                .toList();
        return observe(all, set, interval, tolerance, context);
    }

    /** The register tells of each control its latest test only, so that the history cannot be judged. */
    public static Recurrence tests(
            final Collection<?> controls,
            final RecordSet set,
            final Limit interval,
            final Tolerance tolerance,
            final AssessmentContext context) {
        final List<Execution> all = controls.stream()
                .map(ControlImplementation.class::cast)
                .map(control -> new Execution(control.ref(), control.testedOn()))
                .toList();
        final List<Execution> done = performed(all, context);
        final Tri shown = shown(all, set);
        if (done.isEmpty()) {
            return new Recurrence(set.ref(), null, null, shown, false, shown, mode(interval.own()), null);
        }
        final Execution last = done.get(done.size() - 1);
        final LocalDate latest = date(last, context);
        final LocalDate due = latest.plus(Intervals.period(interval));
        final boolean late = context.date().isAfter(due.plusDays(grace(interval, tolerance)));
        return new Recurrence(
                last.ref(),
                latest,
                due,
                Tri.NO,
                true,
                late ? shown : Tri.NO,
                mode(interval.own()),
                Moment.of(due.plusDays(1)));
    }

    private static FailureMode mode(final boolean own) {
        return own ? FailureMode.LAPSE : FailureMode.WEAKNESS;
    }

    private static Recurrence observe(
            final List<Execution> all,
            final RecordSet set,
            final Limit interval,
            final Tolerance tolerance,
            final AssessmentContext context) {
        final List<Execution> done = performed(all, context);
        final boolean told = all.stream().anyMatch(each -> isUndated(each, Tri.YES));
        final Tri shown = shown(all, set);
        final List<Step> steps = steps(done, interval, tolerance, context);
        final LocalDate latest = done.isEmpty() ? null : date(done.get(done.size() - 1), context);
        return new Recurrence(
                done.isEmpty() ? set.ref() : done.get(done.size() - 1).ref(),
                latest,
                DueDate.after(latest, Intervals.period(interval)),
                done.isEmpty() && !told ? shown : Tri.NO,
                !done.isEmpty() || told,
                steps.isEmpty() ? (done.isEmpty() && told ? Tri.UNKNOWN : Tri.NO) : shown,
                steps.stream()
                        .map(step -> mode(step, interval, tolerance))
                        .min(Comparator.naturalOrder())
                        .orElse(FailureMode.WEAKNESS),
                steps.isEmpty()
                        ? null
                        : Moment.of(remarkedFrom(steps.get(0), tolerance).plusDays(1)));
    }

    private static List<Execution> performed(final List<Execution> all, final AssessmentContext context) {
        return all.stream()
                .filter(each -> Past.date(each.on(), context) != null)
                .sorted(Comparator.comparing((Execution each) -> date(each, context))
                        .thenComparing(Execution::ref))
                .toList();
    }

    private static LocalDate date(final Execution execution, final AssessmentContext context) {
        return Objects.requireNonNull(Past.date(execution.on(), context), "an execution in the past has a date");
    }

    private static boolean isUndated(final Execution execution, final Tri happened) {
        return execution.on().at() == null && execution.on().happened() == happened;
    }

    private static Tri shown(final List<Execution> all, final RecordSet set) {
        final boolean doubtful = Stream.of(Tri.YES, Tri.UNKNOWN)
                .anyMatch(happened -> all.stream().anyMatch(each -> isUndated(each, happened)));
        return Past.whole(set) && !doubtful ? Tri.YES : Tri.UNKNOWN;
    }

    /** The late ones: between executions where the due date lies in the window, and since the latest. */
    private static List<Step> steps(
            final List<Execution> done,
            final Limit interval,
            final Tolerance tolerance,
            final AssessmentContext context) {
        final List<Step> steps = new ArrayList<>();
        for (int i = 0; i < done.size(); i++) {
            final boolean open = i + 1 == done.size();
            final LocalDate last = date(done.get(i), context);
            final LocalDate due = last.plus(Intervals.period(interval));
            final Step step = new Step(last, due, open ? context.date() : date(done.get(i + 1), context), open);
            final boolean late = step.done().isAfter(open ? remarkedFrom(step, tolerance) : due);
            if (late && (open || AuditWindow.holds(due, tolerance.window(), context) == Tri.YES)) {
                steps.add(step);
            }
        }
        return steps;
    }

    /** The last day on which nothing is remarked. */
    private static LocalDate remarkedFrom(final Step step, final Tolerance tolerance) {
        final LocalDate most = step.last().plusMonths(tolerance.most());
        return step.due().isAfter(most) ? most : step.due();
    }

    private static FailureMode mode(final Step step, final Limit interval, final Tolerance tolerance) {
        final Period period = Intervals.period(interval);
        final LocalDate most = step.last().plusMonths(tolerance.most());
        final LocalDate twice = step.last().plus(period.multipliedBy(TWICE));
        if (step.open() && step.done().isAfter(twice) && step.done().isAfter(most)) {
            return FailureMode.BREAKDOWN;
        }
        return step.done().isAfter(step.due().plusDays(grace(interval, tolerance)))
                ? FailureMode.LAPSE
                : FailureMode.WEAKNESS;
    }

    private static int grace(final Limit interval, final Tolerance tolerance) {
        final long shortest = Intervals.days(Period.ofMonths(tolerance.graceFrom()));
        return Intervals.days(Intervals.period(interval)) < shortest ? 0 : tolerance.grace();
    }
}
