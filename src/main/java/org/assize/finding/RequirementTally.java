package org.assize.finding;

import java.util.List;
import org.assize.fact.Tri;

/**
 * The obligations that serve a requirement, with what came of them; all lists sorted.
 *
 * @param binds whether the requirement binds the organisation
 * @param breaking obligations whose gap breaks it
 * @param standing obligations that are met, or whose weakness leaves the requirement standing
 * @param notAssessed obligations that are not assessed
 * @param notApplicable obligations that do not apply
 * @param fullMet whether one that serves it fully, or a complete set of partial ones, is among the standing
 * @param support weakest support among the standing
 */
public record RequirementTally(
        String framework,
        String requirement,
        Tri binds,
        List<String> breaking,
        List<String> standing,
        List<String> notAssessed,
        List<String> notApplicable,
        boolean fullMet,
        Support support) {

    public boolean anyBreaking() {
        return !breaking.isEmpty();
    }

    public boolean anyNotAssessed() {
        return !notAssessed.isEmpty();
    }

    public boolean allNotApplicable() {
        return breaking.isEmpty() && standing.isEmpty() && notAssessed.isEmpty();
    }

    /** Whether anything is said of it: an obligation that serves it was judged, or it does not bind. */
    public boolean speaks() {
        return binds == Tri.NO || !breaking.isEmpty() || !standing.isEmpty() || notAssessed.isEmpty();
    }
}
