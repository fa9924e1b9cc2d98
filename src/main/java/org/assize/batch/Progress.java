package org.assize.batch;

/** Is told how a batch gets on, by several threads. */
public interface Progress {

    /**
     * Some records more are done.
     *
     * @param records number of them
     * @param rejected how many of them were rejected
     * @param assessed whether they were assessed now, and not found finished
     * @param share share of the input that is done, 0 to 1, as far as it can be known
     */
    void done(int records, int rejected, boolean assessed, double share);

    /** All records are done, and the final files are being written. */
    void finishing();
}
