package org.assize.fact;

/** The most sensitive kind of personal data that something holds. */
public enum PersonalDataKind {
    NONE,
    ORDINARY,
    SPECIAL,
    CRIMINAL,
    UNKNOWN;

    /** Whether there are personal data at all. */
    public Tri isPersonal() {
        return this == UNKNOWN ? Tri.UNKNOWN : Tri.of(this != NONE);
    }
}
