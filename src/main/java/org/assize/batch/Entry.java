package org.assize.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one record of the input: a line of a shard.
 *
 * @param index of the record in the input, from 0
 * @param sha256 of what was read
 * @param result null if it was rejected
 * @param reject null if it has a result
 * @param reports the files of its report, if reports were asked for
 */
record Entry(
        long index,
        String sha256,
        @Nullable OrganisationResult result,
        @Nullable Reject reject,
        List<HashedFile> reports) {

    Entry {
        reports = List.copyOf(reports);
    }

    Entry withIndex(final long other) {
        return new Entry(other, sha256, result, reject, reports);
    }
}
