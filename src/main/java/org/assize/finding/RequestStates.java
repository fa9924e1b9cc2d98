package org.assize.finding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.assize.fact.AssessmentContext;
import org.assize.fact.Event;
import org.assize.fact.EvidenceKind;
import org.assize.fact.PrivacyFact.DataSubjectRequest;
import org.assize.fact.PrivacyFact.RecipientsInformed;
import org.assize.fact.PrivacyFact.RequestType;
import org.assize.fact.RecordSet;
import org.assize.fact.Tri;

/** Tells how requests of people about their data were handled. Pure. */
public final class RequestStates {

    private static final String ENTITY = "data-subject-requests.";
    private static final Set<RequestType> CHANGING =
            Set.of(RequestType.ERASE, RequestType.RECTIFY, RequestType.RESTRICT);

    private RequestStates() {}

    /**
     * @param registers whole registers that tell the reasons of refusals
     */
    public static RequestState observe(
            final DataSubjectRequest request,
            final RequestTerms terms,
            final Collection<RecordSet> registers,
            final AssessmentContext context) {
        final Optional<RequestClock> clock = Optional.ofNullable(request.receivedOn())
                .map(received -> new RequestClock(request, received, terms, context));
        final Check.Conditions ours = Check.when(ActivityDuties.controller(request.role()), ENTITY + "role");
        return new RequestState(
                request.ref(),
                request.id(),
                clock.map(RequestClock::words).orElse("not known"),
                answered(ours, request, clock, terms, context),
                extended(ours, request, clock),
                passed(ours, request, context),
                refused(ours, request, clock, registers),
                DataDuty.of(
                        ours.and(Past.happened(request.respondedOn(), context), ENTITY + "responded-on")
                                .and(Tri.of(request.refused() != Tri.YES), ENTITY + "refused"),
                        request.responseComplete().negated(),
                        ENTITY + "response-complete",
                        FailureMode.LAPSE),
                marketing(ours, request, clock, context));
    }

    private static Check.Conditions timed(final Optional<Check> late) {
        final Check check = late.orElse(Check.of(Tri.UNKNOWN, ENTITY + "received-on"));
        return Check.when(check.fails(), check.missing());
    }

    private static DataDuty answered(
            final Check.Conditions ours,
            final DataSubjectRequest request,
            final Optional<RequestClock> clock,
            final RequestTerms terms,
            final AssessmentContext context) {
        final Event answer = answer(request);
        final LocalDate on = Past.date(answer, context);
        final LocalDate day = on == null ? context.date() : on;
        final boolean dated = on != null || Past.happened(answer, context) == Tri.NO;
        final Check.Conditions late =
                timed(clock.map(each -> each.after(day))).and(dated ? Tri.YES : Tri.UNKNOWN, ENTITY + "responded-on");
        final boolean tolerated = clock.map(RequestClock::last)
                .filter(last -> ChronoUnit.DAYS.between(last, day) <= terms.tolerated())
                .isPresent();
        return DataDuty.of(ours, late, tolerated ? FailureMode.DOC_GAP : FailureMode.LAPSE)
                .saying(on == null ? "not answered" : "answered " + on);
    }

    /** A refusal that was told is an answer too. */
    private static Event answer(final DataSubjectRequest request) {
        final boolean byRefusal =
                request.refused() == Tri.YES && request.respondedOn().at() == null;
        return byRefusal ? request.refusalNotifiedOn() : request.respondedOn();
    }

    private static DataDuty extended(
            final Check.Conditions ours, final DataSubjectRequest request, final Optional<RequestClock> clock) {
        final Check.Conditions binds = ours.and(request.extended(), ENTITY + "extended");
        final String notified = ENTITY + "extension-notified-on";
        return DataDuty.any(
                DataDuty.of(
                                binds,
                                timed(clock.map(each -> each.late(request.extensionNotifiedOn(), notified))),
                                FailureMode.LAPSE)
                        .saying("the extension was not told in time"),
                DataDuty.of(
                                binds,
                                request.extensionReasons().negated(),
                                ENTITY + "extension-reasons",
                                FailureMode.LAPSE)
                        .saying("no reasons for the extension were given"));
    }

    private static DataDuty passed(
            final Check.Conditions ours, final DataSubjectRequest request, final AssessmentContext context) {
        final RecipientsInformed informed = request.recipientsInformed();
        return DataDuty.of(
                ours.and(ActivityDuties.among(request.type(), CHANGING), ENTITY + "type")
                        .and(Past.happened(request.carriedOutOn(), context), ENTITY + "carried-out-on"),
                informed == null || informed == RecipientsInformed.UNKNOWN
                        ? Tri.UNKNOWN
                        : Tri.of(informed == RecipientsInformed.NO),
                ENTITY + "recipients-informed",
                FailureMode.LAPSE);
    }

    private static DataDuty refused(
            final Check.Conditions ours,
            final DataSubjectRequest request,
            final Optional<RequestClock> clock,
            final Collection<RecordSet> registers) {
        final Check.Conditions binds = ours.and(request.refused(), ENTITY + "refused");
        final String notified = ENTITY + "refusal-notified-on";
        return DataDuty.any(
                DataDuty.of(
                                binds,
                                timed(clock.map(each -> each.late(request.refusalNotifiedOn(), notified))),
                                FailureMode.LAPSE)
                        .saying("the refusal was not told in time"),
                DataDuty.of(binds, unexplained(request, registers), ENTITY + "refusal-reason", FailureMode.LAPSE)
                        .saying("no reason was given"),
                DataDuty.of(binds, request.remediesStated().negated(), ENTITY + "remedies-stated", FailureMode.LAPSE)
                        .saying("complaint and court remedy were not stated"));
    }

    /** An empty cell says that there is no reason only in the whole register, and only where it has the column. */
    private static Tri unexplained(final DataSubjectRequest request, final Collection<RecordSet> registers) {
        final String reason = request.refusalReason();
        if (reason != null) {
            return Tri.of(reason.isBlank());
        }
        final boolean shown = registers.stream()
                .map(RecordSet::evidenceKind)
                .anyMatch(kind -> kind == EvidenceKind.RECORD || kind == EvidenceKind.TOOL_EXPORT);
        return shown ? Tri.YES : Tri.UNKNOWN;
    }

    private static DataDuty marketing(
            final Check.Conditions ours,
            final DataSubjectRequest request,
            final Optional<RequestClock> clock,
            final AssessmentContext context) {
        final Check.Conditions binds =
                ours.and(ActivityDuties.among(request.type(), RequestType.OBJECT_MARKETING), ENTITY + "type");
        return DataDuty.any(
                DataDuty.of(binds, request.refused(), ENTITY + "refused", FailureMode.LAPSE)
                        .saying("refused"),
                DataDuty.of(
                                binds.and(Tri.of(request.refused() != Tri.YES), ENTITY + "refused"),
                                timed(clock.map(each -> each.after(context.date())))
                                        .and(
                                                Past.happened(request.carriedOutOn(), context)
                                                        .negated(),
                                                ENTITY + "carried-out-on"),
                                FailureMode.LAPSE)
                        .saying("not carried out"));
    }
}
