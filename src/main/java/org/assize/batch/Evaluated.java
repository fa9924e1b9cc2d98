package org.assize.batch;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What came of one dossier.
 *
 * @param result null if it was rejected
 * @param reject null if it has a result
 * @param reports files of its report by name; empty unless asked for
 */
public record Evaluated(
        @Nullable OrganisationResult result, @Nullable Reject reject, SortedMap<String, byte[]> reports) {

    public Evaluated {
        reports = Collections.unmodifiableSortedMap(new TreeMap<>(reports));
    }

    static Evaluated of(final OrganisationResult result, final Map<String, byte[]> reports) {
        return new Evaluated(result, null, new TreeMap<>(reports));
    }

    static Evaluated refused(final Reject reject) {
        return new Evaluated(null, reject, new TreeMap<>());
    }
}
