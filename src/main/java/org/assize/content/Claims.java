package org.assize.content;

import java.time.LocalDate;
import org.assize.fact.AnswerFact.Answer;
import org.assize.fact.AnswerValue;
import org.assize.fact.AssessmentContext;
import org.assize.fact.Tri;
import org.assize.finding.Claim;
import org.assize.finding.ClaimState;
import org.assize.finding.FailureMode;
import org.jspecify.annotations.Nullable;

/** What an answer claims of an obligation. Pure. */
public final class Claims {

    private static final int MATURITY_NO = 1;
    private static final int MATURITY_PARTIAL = 2;

    private Claims() {}

    /**
     * @param exists whether the subject of the question exists, for an answer that excludes it
     * @param age months for which dated evidence counts, inclusive
     */
    public static Claim of(
            final Answer answer,
            final Attestation attestation,
            final Tri exists,
            final AssessmentContext context,
            final int age) {
        final Question question = attestation.question();
        final AnswerValue value = effective(answer);
        final ClaimState state = switch (value) {
            case YES -> hasEvidence(answer, context, age) ? ClaimState.EVIDENCED : ClaimState.BARE;
            case PARTIAL, NO -> ClaimState.GAP;
            case NOT_APPLICABLE -> excluded(answer, question, exists);
            case UNKNOWN -> ClaimState.UNKNOWN;
        };
        return new Claim(
                attestation.obligation(),
                answer.ref(),
                state,
                mode(value, question),
                question.existence() && value == AnswerValue.NO,
                attestation.covered() && state == ClaimState.GAP,
                answer.answeredAt());
    }

    private static @Nullable FailureMode mode(final AnswerValue value, final Question question) {
        return switch (value) {
            case NO -> question.whole() ? FailureMode.ABSENT : FailureMode.PARTIAL;
            case PARTIAL -> FailureMode.PARTIAL;
            case YES, NOT_APPLICABLE, UNKNOWN -> null;
        };
    }

    /** The worse of the answer and its maturity: 0–1 as NO, 2 as PARTIAL, 3–5 as YES. */
    public static AnswerValue effective(final Answer answer) {
        final AnswerValue value = answer.value() == null ? AnswerValue.UNKNOWN : answer.value();
        final Integer maturity = answer.maturity();
        if (maturity == null || value == AnswerValue.NOT_APPLICABLE) {
            return value;
        }
        if (maturity <= MATURITY_NO) {
            return AnswerValue.NO;
        }
        if (maturity == MATURITY_PARTIAL) {
            return value == AnswerValue.NO ? AnswerValue.NO : AnswerValue.PARTIAL;
        }
        return value == AnswerValue.UNKNOWN ? AnswerValue.YES : value;
    }

    /** Whether value and maturity say different things. */
    public static boolean disagrees(final Answer answer) {
        return answer.value() != null && answer.maturity() != null && effective(answer) != answer.value();
    }

    private static boolean hasEvidence(final Answer answer, final AssessmentContext context, final int age) {
        final LocalDate date = answer.evidenceDate();
        return date != null
                && !answer.evidenceRefs().isEmpty()
                && !date.isAfter(context.date())
                && !date.plusMonths(age).isBefore(context.date());
    }

    private static ClaimState excluded(final Answer answer, final Question question, final Tri exists) {
        if (question.notApplicable().equals(Question.NEVER)) {
            return ClaimState.NOT_APPLICABLE_CONTRADICTED;
        }
        if (question.notApplicable().equals(Question.JUSTIFIED)) {
            return isJustified(answer) ? ClaimState.NOT_APPLICABLE : ClaimState.UNKNOWN;
        }
        return switch (exists) {
            case NO -> ClaimState.NOT_APPLICABLE;
            case YES -> ClaimState.NOT_APPLICABLE_CONTRADICTED;
            case UNKNOWN -> ClaimState.UNKNOWN;
        };
    }

    private static boolean isJustified(final Answer answer) {
        return answer.comment() != null && !answer.comment().isBlank();
    }
}
