package org.assize.batch;

import org.assize.assessment.Detail;
import org.assize.assessment.Report;
import org.assize.intake.Dossier;

/** Assesses one dossier. Shared by threads. */
@FunctionalInterface
public interface Judge {

    /** @throws LimitException if the rules do not come to rest */
    Report judge(Dossier dossier, Detail detail);
}
