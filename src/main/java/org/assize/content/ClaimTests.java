package org.assize.content;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.assize.fact.AnswerFact.Answer;
import org.assize.fact.AnswerValue;
import org.assize.fact.AssessmentContext;
import org.assize.fact.Moment;
import org.assize.fact.Tri;
import org.assize.finding.AnswerCheck;
import org.assize.finding.Claim;
import org.assize.finding.ClaimTest;
import org.assize.finding.FailureMode;
import org.assize.finding.Tally;
import org.assize.finding.Violation;
import org.jspecify.annotations.Nullable;

/** Holds answers against records and against each other. Pure. */
public final class ClaimTests {

    private ClaimTests() {}

    /** Holds a claim against the records that violate the same obligation; a weakness breaks nothing that was claimed. */
    public static ClaimTest against(
            final Answer answer, final Claim claim, final Tally tally, final AssessmentContext context) {
        final List<Violation> against = Stream.concat(tally.violations().stream(), tally.covered().stream())
                .filter(violation -> breaks(answer, violation.mode()))
                .toList();
        final boolean contradicted = against.stream()
                .anyMatch(violation -> !isAfter(violation.began(), answer.answeredAt(), context.zone()));
        return new ClaimTest(
                claim.obligation(), answer.ref(), Tri.of(contradicted), Tri.of(!contradicted && !against.isEmpty()));
    }

    private static boolean breaks(final Answer answer, final FailureMode mode) {
        return switch (Claims.effective(answer)) {
            case YES -> mode != FailureMode.WEAKNESS;
            case PARTIAL -> mode == FailureMode.ABSENT;
            case NO, NOT_APPLICABLE, UNKNOWN -> false;
        };
    }

    private static boolean isAfter(final @Nullable Moment began, final @Nullable Moment answered, final ZoneId zone) {
        return began != null && answered != null && began.earliest(zone).isAfter(answered.latest(zone));
    }

    /**
     * @param age months for which dated evidence counts, inclusive
     */
    public static AnswerCheck check(final Answer answer, final AssessmentContext context, final int age) {
        final AnswerValue value = Claims.effective(answer);
        final boolean shown = !answer.evidenceRefs().isEmpty();
        return new AnswerCheck(
                answer.ref(),
                Tri.of(value == AnswerValue.YES && !shown),
                Tri.of(value == AnswerValue.YES && shown && !isFresh(answer.evidenceDate(), context.date(), age)),
                Tri.of(value == AnswerValue.UNKNOWN),
                Tri.of(Claims.disagrees(answer)));
    }

    private static boolean isFresh(final @Nullable LocalDate evidence, final LocalDate asOf, final int age) {
        return evidence != null
                && !evidence.isAfter(asOf)
                && !evidence.plusMonths(age).isBefore(asOf);
    }
}
