package org.assize.finding;

import java.time.LocalDate;
import java.util.Objects;
import org.assize.fact.AssessmentContext;
import org.assize.fact.DueDate;
import org.assize.fact.HourClock;
import org.assize.fact.Moment;
import org.assize.fact.OperationsFact.ChangeKind;
import org.assize.fact.OperationsFact.ChangeRecord;
import org.assize.fact.Precision;
import org.assize.fact.Tri;

/** Judges how technical changes are approved. Pure. */
public final class TechnicalChanges {

    private static final String IMPLEMENTED = "change-records.implemented-at";
    private static final String TYPE = "change-records.type";

    private TechnicalChanges() {}

    /** Whether a change was made before anybody approved it. */
    public static TechnicalCheck unapproved(
            final ChangeRecord change, final int window, final AssessmentContext context) {
        if (!concerned(change, ChangeKind.NORMAL, window, context)) {
            return TechnicalCheck.none(change.ref());
        }
        final Check check = made(change, window, context)
                .and(is(change, ChangeKind.NORMAL), TYPE)
                .and(approvedBefore(change, context).negated(), "change-records.approved-at")
                .check();
        return TechnicalCheck.of(
                change.ref(),
                check,
                FailureMode.LAPSE,
                "approved " + change.approvedAt() + ", implemented " + change.implementedAt());
    }

    /** Two days tell no order, so that an approval of the same day counts as early enough. */
    private static Tri approvedBefore(final ChangeRecord change, final AssessmentContext context) {
        final Moment approved = change.approvedAt().at();
        final Moment implemented = change.implementedAt().at();
        if (approved == null) {
            return change.approvedAt().happened() == Tri.NO ? Tri.NO : Tri.UNKNOWN;
        }
        if (implemented != null && (isDay(approved) || isDay(implemented))) {
            return Tri.of(!approved.date(context.zone()).isAfter(implemented.date(context.zone())));
        }
        return HourClock.within(implemented, approved, 0, context.zone());
    }

    private static boolean isDay(final Moment moment) {
        return moment.precision() == Precision.DAY;
    }

    /**
     * Whether nobody approved an emergency change in time, neither before nor afterwards.
     *
     * @param days working days within which it is approved afterwards
     */
    public static TechnicalCheck unreviewed(
            final ChangeRecord change, final int days, final int window, final AssessmentContext context) {
        if (!concerned(change, ChangeKind.EMERGENCY, window, context)) {
            return TechnicalCheck.none(change.ref());
        }
        final Check check = made(change, window, context)
                .and(is(change, ChangeKind.EMERGENCY), TYPE)
                .and(late(change, days, context), "change-records.retro-approved-at")
                .check();
        return TechnicalCheck.of(
                change.ref(),
                check,
                FailureMode.LAPSE,
                "implemented " + change.implementedAt() + ", approved afterwards " + change.retroApprovedAt());
    }

    private static Tri late(final ChangeRecord change, final int days, final AssessmentContext context) {
        final Moment implemented = change.implementedAt().at();
        final LocalDate due = DueDate.workingDaysAfter(
                implemented == null ? null : implemented.date(context.zone()), days, context.holidayCalendar());
        final LocalDate reviewed = Past.date(change.retroApprovedAt(), context);
        final Tri open = Past.happened(change.retroApprovedAt(), context).negated();
        final Tri afterwards =
                reviewed == null ? open.and(DueDate.isOverdue(due, context.date())) : DueDate.isOverdue(due, reviewed);
        return approvedBefore(change, context) == Tri.YES ? Tri.NO : afterwards;
    }

    /** Whether the same person approved a change and made it. */
    public static TechnicalCheck selfApproved(
            final ChangeRecord change, final int window, final AssessmentContext context) {
        if (!concerned(change, ChangeKind.NORMAL, window, context)) {
            return TechnicalCheck.none(change.ref());
        }
        final String approver = change.approvedBy();
        final String maker = change.implementedBy();
        final Tri same = approver == null || maker == null
                ? change.approvedAt().happened() == Tri.NO ? Tri.NO : Tri.UNKNOWN
                : Tri.of(Objects.equals(approver, maker));
        final Check check = made(change, window, context)
                .and(is(change, ChangeKind.NORMAL), TYPE)
                .and(same, approver == null ? "change-records.approved-by" : "change-records.implemented-by")
                .check();
        return TechnicalCheck.of(change.ref(), check, FailureMode.LAPSE, "approved and made by " + approver);
    }

    private static boolean concerned(
            final ChangeRecord change, final ChangeKind kind, final int window, final AssessmentContext context) {
        return is(change, kind) != Tri.NO && AuditWindow.holds(change.implementedAt(), window, context) != Tri.NO;
    }

    private static Check.Conditions made(final ChangeRecord change, final int window, final AssessmentContext context) {
        return Check.when(AuditWindow.holds(change.implementedAt(), window, context), IMPLEMENTED);
    }

    private static Tri is(final ChangeRecord change, final ChangeKind kind) {
        return change.type() == null ? Tri.UNKNOWN : Tri.of(change.type() == kind);
    }
}
