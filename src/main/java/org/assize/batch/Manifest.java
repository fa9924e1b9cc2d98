package org.assize.batch;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * {@code MANIFEST.json}: what a finished batch consists of. It is written last; without it a batch is not finished.
 *
 * @param journal SHA-256 of the journal, which names the shards
 * @param counts records, results and rejects; rejects by their code besides
 * @param files every file of the result, by path
 */
record Manifest(BatchSettings settings, String journal, SortedMap<String, Long> counts, List<HashedFile> files) {

    static final String RECORDS = "records";
    static final String RESULTS = "results";
    static final String REJECTS = "rejects";

    Manifest {
        counts = new TreeMap<>(counts);
        files = List.copyOf(files);
    }
}
