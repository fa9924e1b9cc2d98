package org.assize.content;

/**
 * A question that attests an obligation.
 *
 * @param binding the circumstance in which the obligation binds
 * @param covered whether the question also attests an obligation whose finding says more
 */
public record Attestation(Question question, String obligation, String binding, boolean covered) {

    /** The circumstance without which the question does not apply; {@link Content#ALWAYS} if there is none. */
    public String circumstance() {
        final String rule = question.notApplicable();
        if (rule.equals(Question.BINDING)) {
            return binding;
        }
        return rule.equals(Question.NEVER) || rule.equals(Question.JUSTIFIED) ? Content.ALWAYS : rule;
    }
}
