package org.assize.finding;

import java.util.List;

/**
 * How a control of a statement stands.
 *
 * @param major whether one of its gaps has the most severe grade
 * @param gaps obligations whose gaps count against it, sorted
 */
public record ControlState(
        String framework, String control, ControlStanding standing, boolean major, List<String> gaps) {

    public ControlState {
        gaps = gaps.stream().sorted().toList();
    }

    /** Whether it is not there, or fails in part. */
    public boolean fails() {
        return standing == ControlStanding.FLAWED || standing == ControlStanding.ABSENT;
    }

    public boolean works() {
        return standing == ControlStanding.WORKS;
    }

    public boolean absent() {
        return standing == ControlStanding.ABSENT;
    }
}
