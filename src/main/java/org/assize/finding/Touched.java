package org.assize.finding;

/**
 * A requirement that a finding concerns, in a framework that is in scope and binds the organisation.
 *
 * @param kind kind of the requirement in its catalogue
 */
public record Touched(String obligation, String framework, String requirement, String kind) {

    /** As registers of the client name the requirement, {@code framework:id}. */
    public String ref() {
        return framework + ":" + requirement;
    }
}
