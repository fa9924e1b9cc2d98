package org.assize.finding;

/** How risky a gap is for the people whose data it affects, worst first. */
public enum PeopleRisk {
    HIGH,
    MEDIUM,
    /** Taken as medium, because a fact that would decide is not known. */
    PROVISIONAL,
    LOW;

    /** The aspect that grading tables name. */
    public String aspect() {
        return "PEOPLE_RISK_" + name();
    }
}
