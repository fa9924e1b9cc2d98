package org.assize.batch;

import org.assize.source.Limits;

/** What a batch holds in memory at once; fixed before anything is read. */
final class BatchLimits {

    private static final int MEGABYTE = 1 << 20;

    /** Records of a shard, the unit of work that a kill can undo. */
    static final int SHARD_MEMBERS = 50;

    /** Bytes of a shard, beyond which it closes early. */
    static final long SHARD_BYTES = 4L * MEGABYTE;

    /** Bytes of one dossier, of any form. */
    static final int DOSSIER_BYTES = 4 * MEGABYTE;

    private BatchLimits() {}

    /** Limits of one dossier of a batch: some hundred times a full questionnaire. */
    static Limits dossier() {
        return new Limits(DOSSIER_BYTES, 200, 50_000, 1_000, 64, 400_000, 200_000, 512, 100_000);
    }
}
