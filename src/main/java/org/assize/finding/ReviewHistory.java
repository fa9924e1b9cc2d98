package org.assize.finding;

import java.time.LocalDate;
import org.assize.fact.Ref;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/**
 * How regularly a recurring review was performed.
 *
 * @param subject the latest review, or what the dossier holds of reviews if there is none
 * @param latest day of the latest review; null if there is none with a date
 * @param never nobody has ever reviewed
 * @param reviewed there was a review
 * @param lapse a review is or was overdue by more than is tolerated
 * @param weakness a review is or was overdue
 */
public record ReviewHistory(
        Ref subject, @Nullable LocalDate latest, Tri never, boolean reviewed, Tri lapse, Tri weakness) {}
