package org.assize.batch;

import java.util.List;
import org.assize.assessment.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * Everything besides the input that makes the results of a batch; two runs with equal settings and input give equal bytes.
 *
 * @param input name of the input, without its folder
 * @param asOf null: as each dossier says
 * @param zone null: as each dossier says
 * @param frameworks empty: as each dossier says
 * @param formats of reports for each organisation; empty for none
 * @param shardMembers records of a shard
 */
public record BatchSettings(
        Provenance assize,
        String input,
        String profile,
        @Nullable String asOf,
        @Nullable String zone,
        List<String> frameworks,
        List<String> formats,
        int shardMembers) {

    public BatchSettings {
        frameworks = List.copyOf(frameworks);
        formats = List.copyOf(formats);
    }

    /** What differs, for a person; null if nothing does. */
    @Nullable
    String differenceTo(final BatchSettings earlier) {
        final String made = made(earlier);
        if (made != null) {
            return made;
        }
        if (!input.equals(earlier.input)) {
            return differs("input", earlier.input, input);
        }
        if (!profile.equals(earlier.profile)) {
            return differs("profile", earlier.profile, profile);
        }
        if (!String.valueOf(asOf).equals(String.valueOf(earlier.asOf))) {
            return differs("date (--as-of)", String.valueOf(earlier.asOf), String.valueOf(asOf));
        }
        return rest(earlier);
    }

    private @Nullable String rest(final BatchSettings earlier) {
        if (!String.valueOf(zone).equals(String.valueOf(earlier.zone))) {
            return differs("zone", String.valueOf(earlier.zone), String.valueOf(zone));
        }
        if (!frameworks.equals(earlier.frameworks)) {
            return differs("frameworks", earlier.frameworks.toString(), frameworks.toString());
        }
        if (!formats.equals(earlier.formats)) {
            return differs("formats", earlier.formats.toString(), formats.toString());
        }
        return equals(earlier) ? null : "something else";
    }

    private @Nullable String made(final BatchSettings earlier) {
        final Provenance old = earlier.assize;
        if (!assize.version().equals(old.version())) {
            return differs("version of Assize", old.version(), assize.version());
        }
        if (!assize.parameters().equals(old.parameters())) {
            return differs("parameters", old.parameters(), assize.parameters());
        }
        if (!assize.rules().equals(old.rules())) {
            return differs("rules", old.rules(), assize.rules());
        }
        return assize.mappings().equals(old.mappings()) ? null : differs("mappings", old.mappings(), assize.mappings());
    }

    /** Whether what differs is content and not an option of the command. */
    boolean hasOtherContent(final BatchSettings earlier) {
        return made(earlier) != null;
    }

    private static String differs(final String what, final String before, final String after) {
        return "the " + what + " (" + cut(before) + " then, " + cut(after) + " now)";
    }

    private static String cut(final String value) {
        return value.length() == 64 ? value.substring(0, 12) + "…" : value;
    }
}
