package org.assize.finding;

import org.assize.fact.Ref;
import org.assize.fact.Tri;

/**
 * What records show of one technical or organisational measure on one subject.
 *
 * @param relevant whether the measure speaks about the subject
 * @param fails UNKNOWN if a fact that decides it is not known
 * @param mode how it fails, if it does
 * @param missing the attribute to ask for, {@code backup-jobs.frequency}; empty if it is decided
 * @param detail what was seen, for sentences
 */
public record TechnicalCheck(
        Ref subject, boolean relevant, Tri fails, FailureMode mode, String missing, String detail) {

    /** The measure does not speak about the subject. */
    static TechnicalCheck none(final Ref subject) {
        return new TechnicalCheck(subject, false, Tri.NO, FailureMode.WEAKNESS, "", "");
    }

    static TechnicalCheck of(final Ref subject, final Check check, final FailureMode mode, final String detail) {
        return new TechnicalCheck(subject, true, check.fails(), mode, check.missing(), detail);
    }

    static TechnicalCheck of(
            final Ref subject, final Tri fails, final String attribute, final FailureMode mode, final String detail) {
        return of(subject, Check.of(fails, attribute), mode, detail);
    }
}
