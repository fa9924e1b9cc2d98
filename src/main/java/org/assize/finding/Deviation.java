package org.assize.finding;

/**
 * The failures of a control within a period, against the number of times it had to work.
 *
 * @param failed subjects that failed
 */
public record Deviation(String obligation, int failed, int population, OperatingState state) {

    public boolean ineffective() {
        return state == OperatingState.INEFFECTIVE;
    }
}
