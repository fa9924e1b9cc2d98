package org.assize.finding;

import org.assize.fact.Ref;
import org.assize.fact.Tri;

/**
 * A processor that another processor engages.
 *
 * @param subject the sub-processor
 * @param name its name
 * @param parent who engages it
 * @param engaged it is engaged already
 * @param unauthorised engaged without an authorisation, or against a contract that forbids it
 * @param unannounced added under a general authorisation without notice before it was engaged
 * @param unbound no contract binds it to the same duties
 */
public record SubProcessing(
        Ref subject, String name, String parent, Tri engaged, Tri unauthorised, Tri unannounced, Tri unbound) {

    /** Whether any of the three fails. */
    public Tri failing() {
        return unauthorised.or(unannounced).or(unbound);
    }

    /** The attribute that would tell whether one fails. */
    public String missing() {
        if (unauthorised == Tri.UNKNOWN) {
            return "sub-processors.authorised";
        }
        return unbound == Tri.UNKNOWN ? "sub-processors.flow-down-contract" : "sub-processors.notified-on";
    }
}
