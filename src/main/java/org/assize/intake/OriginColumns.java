package org.assize.intake;

import java.util.List;
import org.assize.fact.EvidenceKind;
import org.assize.fact.Meaning;
import org.assize.fact.Moment;
import org.assize.source.FactModel;
import org.assize.source.RecordShape;
import org.jspecify.annotations.Nullable;

/** What a row may say of itself besides its own attributes; it wins over what is said of the whole file. */
record OriginColumns(
        @Meaning("How the fact became known") @Nullable EvidenceKind evidenceKind,
        @Meaning("When it was collected") @Nullable Moment collectedAt,

        @Meaning("Documents or tickets that show it") @Nullable
        List<String> evidenceRefs) {

    static final RecordShape SHAPE = FactModel.shapeOf(OriginColumns.class);

    static final OriginColumns NONE = new OriginColumns(null, null, null);
}
