package org.assize.finding;

import org.assize.fact.OperationsFact.DevelopmentPractice;
import org.assize.fact.Tri;

/** Judges how software is developed. Pure. */
public final class Development {

    private Development() {}

    /** Whether development, test and production are mixed. */
    public static TechnicalCheck mixed(final DevelopmentPractice practice) {
        return TechnicalCheck.of(
                practice.ref(),
                practice.separatedEnvironments().negated(),
                "development-practice.separated-environments",
                FailureMode.PARTIAL,
                "environments are not separated");
    }

    /** Whether nobody wrote down how to develop securely; it is practised where code is reviewed or analysed. */
    public static TechnicalCheck unruled(final DevelopmentPractice practice) {
        final boolean practised = practice.codeReview().or(practice.sast()) == Tri.YES;
        return TechnicalCheck.of(
                practice.ref(),
                practice.secureSdlcDocumented().negated(),
                "development-practice.secure-sdlc-documented",
                practised ? FailureMode.PARTIAL : FailureMode.ABSENT,
                practised ? "rules are not written" : "no rules");
    }

    /** Whether others develop without an agreement on security. */
    public static TechnicalCheck unagreed(final DevelopmentPractice practice) {
        if (practice.outsourced() == Tri.NO) {
            return TechnicalCheck.none(practice.ref());
        }
        final Check check = Check.when(
                        practice.contractualSecurity().negated(), "development-practice.contractual-security")
                .and(practice.outsourced(), "development-practice.outsourced")
                .check();
        return TechnicalCheck.of(practice.ref(), check, FailureMode.PARTIAL, "security is not agreed");
    }

    /** Whether tests use real data as they are. */
    public static TechnicalCheck real(final DevelopmentPractice practice) {
        final Check check = Check.when(practice.prodDataInTest(), "development-practice.prod-data-in-test")
                .and(practice.masked().negated(), "development-practice.masked")
                .check();
        return TechnicalCheck.of(practice.ref(), check, FailureMode.PARTIAL, "real data, not masked");
    }
}
