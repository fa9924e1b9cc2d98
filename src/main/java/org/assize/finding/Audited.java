package org.assize.finding;

/**
 * What an existing audit says of a requirement.
 *
 * @param result {@link Result#NOT_ASSESSED} if the audit did not judge it
 */
public record Audited(String framework, String requirement, Result result) {

    /** Whether the audit judged it. */
    public boolean says() {
        return result != Result.NOT_ASSESSED;
    }

    public boolean gap() {
        return result == Result.GAP;
    }

    /** What the posture of the requirement rests on. */
    public Support support() {
        return result == Result.MET ? Support.AUDITED : Support.NONE;
    }
}
