package org.assize.batch;

import java.io.IOException;

/** What a batch assesses, read in order as a stream: however large it is, little of it is in memory. */
interface Input {

    /** Receives the records. */
    @FunctionalInterface
    interface Sink {

        /** Takes the next record; returns whether to go on. */
        boolean accept(Member member);
    }

    /**
     * Looks whether there is anything to read, before anything is written.
     *
     * @throws org.assize.source.InputException if there is no such input, or it is none
     */
    void check();

    /**
     * Hands over all records in order.
     *
     * @return whether it came to its end, and was not told to stop
     * @throws IOException if the input itself is gone; what is wrong with a part of it is a record
     */
    boolean read(Sink sink) throws IOException;

    /** Share of the input that was read, 0 to 1; may be asked by another thread. */
    double share();
}
