package org.assize.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every fact of the client carries besides its own attributes.
 *
 * @param ref the name of the fact
 * @param source where it was read
 * @param evidenceKind how it became known
 * @param collectedAt when it was collected; null if not told
 * @param evidenceRefs documents or tickets that show it, in the order given
 */
public record Origin(
        Ref ref,
        Source source,
        EvidenceKind evidenceKind,
        @Nullable Moment collectedAt,
        List<String> evidenceRefs) {

    public Origin {
        evidenceRefs = List.copyOf(evidenceRefs);
    }
}
