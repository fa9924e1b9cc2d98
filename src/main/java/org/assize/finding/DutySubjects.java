package org.assize.finding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assize.fact.AccessFact.LeaverEvent;
import org.assize.fact.Activity;
import org.assize.fact.AssessmentContext;
import org.assize.fact.AssetFact.Asset;
import org.assize.fact.AuditFact.CertificationCycle;
import org.assize.fact.AuditFact.Surveillance;
import org.assize.fact.ContinuityFact.BcpPlan;
import org.assize.fact.ContinuityFact.DrTest;
import org.assize.fact.ContinuityFact.RestoreTest;
import org.assize.fact.DueDate;
import org.assize.fact.Event;
import org.assize.fact.GovernanceFact.Kpi;
import org.assize.fact.GovernanceFact.PolicyDocument;
import org.assize.fact.Moment;
import org.assize.fact.OperationsFact.ReviewCadence;
import org.assize.fact.PeopleFact.JoinerEvent;
import org.assize.fact.PeopleFact.Person;
import org.assize.fact.PeopleFact.TrainingRecord;
import org.assize.fact.RecordSet;
import org.assize.fact.Tri;
import org.assize.finding.Duties.Rhythm;
import org.assize.finding.Duties.Turn;
import org.jspecify.annotations.Nullable;

/** Says of recurring duties that concern several subjects, or have rules of their own, when they are due. Pure. */
public final class DutySubjects {

    private DutySubjects() {}

    /** The interval that the organisation's own documents demand, else the one given. */
    public static Rhythm demanded(
            final Activity activity,
            final Rhythm otherwise,
            final Collection<ReviewCadence> cadences,
            final Collection<PolicyDocument> policies,
            final AssessmentContext context) {
        return otherwise.unless(PolicyTerms.cadence(cadences, policies, activity, context));
    }

    /** The interval, and where a law binds no longer one than the law allows. */
    public static Rhythm lawful(final Limit interval, final int lawMonths, final Tri bound, final int soon) {
        final Rhythm rhythm = Rhythm.of(interval, soon);
        final boolean longer = rhythm.interval().toTotalMonths() > lawMonths;
        return bound == Tri.YES && longer ? new Rhythm(java.time.Period.ofMonths(lawMonths), false, soon) : rhythm;
    }

    /** The reviews of all suppliers. */
    public static DutyState suppliers(
            final String duty,
            final Collection<SupplierReview> reviews,
            final int soon,
            final AssessmentContext context) {
        final List<Turn> turns = reviews.stream()
                .map(review ->
                        new Turn(review.last(), review.due(), review.overdue() == Tri.UNKNOWN ? Tri.UNKNOWN : Tri.YES))
                .toList();
        return Duties.all(duty, turns, "", false, soon, context);
    }

    /** The training of everybody who works here. */
    public static DutyState people(
            final String duty,
            final Collection<Person> persons,
            final Collection<JoinerEvent> joiners,
            final Collection<LeaverEvent> leavers,
            final Collection<TrainingRecord> trainings,
            final RecordSet set,
            final Rhythm rhythm,
            final AssessmentContext context) {
        final List<Turn> turns = persons.stream()
                .map(person -> training(person, joiners, leavers, trainings, set, rhythm, context))
                .filter(Objects::nonNull)
                .toList();
        return Duties.all(duty, turns, rhythm.words(), rhythm.own(), rhythm.soon(), context);
    }

    private static @Nullable Turn training(
            final Person person,
            final Collection<JoinerEvent> joiners,
            final Collection<LeaverEvent> leavers,
            final Collection<TrainingRecord> trainings,
            final RecordSet set,
            final Rhythm rhythm,
            final AssessmentContext context) {
        final String id = person.personId();
        final Employment employment = Employment.of(
                person,
                joiners.stream().filter(each -> each.personId().equals(id)).toList(),
                leavers.stream().filter(each -> each.personId().equals(id)).toList(),
                context);
        if (!employment.active()) {
            return null;
        }
        final Stream<Event> own = Executions.events(
                trainings.stream().filter(each -> each.personId().equals(id)).toList());
        final Stream<Event> first = employment.trainings().stream().map(day -> Event.at(Moment.of(day)));
        return Duties.turn(Stream.concat(own, first), Tri.of(Past.whole(set)), rhythm, context);
    }

    /** The tests of restoring critical systems. */
    public static DutyState systems(
            final String duty,
            final Collection<Asset> assets,
            final Collection<RestoreTest> tests,
            final RecordSet set,
            final Rhythm rhythm,
            final AssessmentContext context) {
        final List<Turn> turns = assets.stream()
                .filter(asset -> Measures.isCritical(asset, context))
                .map(asset -> Duties.turn(
                        Executions.events(tests.stream()
                                .filter(test -> test.systemId().equals(asset.id()))
                                .toList()),
                        Tri.of(Past.whole(set)),
                        rhythm,
                        context))
                .toList();
        return Duties.all(duty, turns, rhythm.words(), rhythm.own(), rhythm.soon(), context);
    }

    /** The tests of plans for continuity; a plan says by itself that it was never tested. */
    public static DutyState plans(
            final String duty,
            final Collection<BcpPlan> plans,
            final Collection<DrTest> tests,
            final Rhythm rhythm,
            final AssessmentContext context) {
        final List<Turn> turns = plans.stream()
                .filter(plan -> plan.planExists() != Tri.NO)
                .map(plan -> Duties.turn(
                        Stream.concat(
                                Stream.of(plan.lastTestedOn()),
                                tests.stream()
                                        .filter(test -> test.planId().equals(plan.planId()))
                                        .map(test -> Event.at(Moment.of(test.performedOn())))),
                        Tri.YES,
                        rhythm,
                        context))
                .toList();
        return Duties.all(duty, turns, rhythm.words(), rhythm.own(), rhythm.soon(), context);
    }

    /** The measurements of all metrics, each with the frequency that is set for it. */
    public static DutyState metrics(
            final String duty, final Collection<Kpi> kpis, final Rhythm otherwise, final AssessmentContext context) {
        final List<Turn> turns = kpis.stream()
                .map(kpi -> Duties.turn(
                        Stream.of(kpi.lastMeasuredOn()), Tri.YES, otherwise.unless(kpi.frequency()), context))
                .toList();
        final boolean own = kpis.stream().anyMatch(kpi -> kpi.frequency() != null);
        return Duties.all(duty, turns, own ? "" : otherwise.words(), own || otherwise.own(), otherwise.soon(), context);
    }

    /**
     * The audits of the certification body: the first one so many months after the decision, then one in each calendar
     * year, and never later than the end of the certificate.
     *
     * @param first interval from the decision to the first audit
     */
    public static DutyState surveillance(
            final String duty, final CertificationCycle cycle, final Rhythm first, final AssessmentContext context) {
        final List<Event> audits = cycle.surveillance() == null
                ? List.of()
                : cycle.surveillance().stream().map(Surveillance::performedOn).toList();
        final LocalDate last = audits.stream()
                .map(event -> Past.date(event, context))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        final LocalDate decided = Past.date(cycle.decisionDate(), context);
        final LocalDate next =
                last == null ? DueDate.after(decided, first.interval()) : LocalDate.of(last.getYear() + 1, 12, 31);
        final LocalDate expiry = cycle.expiryDate();
        final LocalDate due = next != null && expiry != null && expiry.isBefore(next) ? expiry : next;
        final boolean told = cycle.surveillance() != null
                && audits.stream().allMatch(event -> event.at() != null || event.happened() == Tri.NO);
        return Duties.of(duty, last == null ? decided : last, due, Tri.of(told), first, context);
    }
}
