package org.assize.batch;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files and folders that are made of what a client calls itself: safe on every system, and different. */
final class FileNames {

    private static final int LONGEST = 60;
    private static final int HASH = 12;

    private FileNames() {}

    /** A readable part of the id, and a hash of the id and the place of the record. */
    static String of(final String id, final String place) {
        final String plain = Normalizer.normalize(id, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        final String cut = plain.substring(0, Math.min(plain.length(), LONGEST));
        return (cut.isEmpty() ? "organisation" : cut) + "-"
                + Hashes.of(id + '\0' + place).substring(0, HASH);
    }
}
