package org.assize.intake;

import java.time.ZoneId;
import java.util.List;
import org.assize.fact.Mode;
import org.assize.fact.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What holds if a dossier does not say it.
 *
 * @param asOf null: the dossier must say it
 * @param zone null: the dossier must say it
 * @param frameworks empty: the caller decides
 */
public record ContextDefaults(
        @Nullable Moment asOf, @Nullable ZoneId zone, Mode mode, List<String> frameworks) {

    public ContextDefaults {
        frameworks = List.copyOf(frameworks);
    }

    /** A gap analysis; as of when and in which zone the dossier must say. */
    public static ContextDefaults none() {
        return new ContextDefaults(null, null, Mode.GAP_ANALYSIS, List.of());
    }
}
