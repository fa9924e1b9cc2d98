package org.assize.batch;

/** Asks a batch to end before its time; may be used by any thread. */
public final class Stop {

    private volatile boolean draining;
    private volatile boolean halting;

    /** Finish and commit what was begun, and begin nothing more. */
    public void drain() {
        draining = true;
    }

    /** Leave what is not committed. */
    public void halt() {
        draining = true;
        halting = true;
    }

    public boolean isDraining() {
        return draining;
    }

    boolean isHalting() {
        return halting;
    }
}
