package org.assize.finding;

import org.assize.fact.PrivacyFact.EuRepresentative;
import org.assize.fact.Ref;
import org.assize.fact.Tri;

/**
 * Whether the organisation is represented in the Union.
 *
 * @param mandated one is appointed, in writing
 */
public record RepresentativeState(Ref subject, DataDuty mandated) {

    public static RepresentativeState observe(final EuRepresentative representative) {
        final Check.Conditions always = Check.when(Tri.YES, "eu-representative");
        return new RepresentativeState(
                representative.ref(),
                DataDuty.any(
                        DataDuty.of(
                                        always,
                                        representative.appointed().negated(),
                                        "eu-representative.appointed",
                                        FailureMode.ABSENT)
                                .saying("no representative is appointed"),
                        DataDuty.of(
                                        Check.when(representative.appointed(), "eu-representative.appointed"),
                                        representative.mandateWritten().negated(),
                                        "eu-representative.mandate-written",
                                        FailureMode.DOC_GAP)
                                .saying("the mandate is not written")));
    }
}
