package org.assize.assessment;

import org.assize.engine.Evaluation;
import org.assize.source.FactModel;

/** How one conclusion came about, for those who have an evaluation and no report. */
public final class Derivation {

    private Derivation() {}

    /** The whole tree below a conclusion of the evaluation. */
    public static Report.Step of(final Evaluation evaluation, final Object conclusion) {
        return new Derivations(evaluation, new Index(evaluation), new Wording(FactModel.standard()), Detail.WHOLE)
                .tree(conclusion);
    }
}
