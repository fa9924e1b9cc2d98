package org.assize.finding;

import org.assize.fact.Ref;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/**
 * A risk of the client's register, held against the client's own scale and rules.
 *
 * @param score the stated score, else likelihood times impact; null if neither is known
 * @param band the stated band, else that of the default scale if the register uses it; null if neither tells
 * @param offScale a value lies outside the scale
 * @param wrongScore the score is not likelihood times impact, as the method wants
 * @param untreated it lies above acceptance and no treatment was chosen
 * @param unsigned it is accepted and nobody signed
 * @param expired its acceptance has expired
 * @param reopened the organisation has changed since it was reviewed, and risks were not assessed again
 */
public record RatedRisk(
        Ref subject,
        @Nullable Integer score,
        @Nullable String band,
        Tri offScale,
        Tri wrongScore,
        Tri untreated,
        Tri unsigned,
        Tri expired,
        Tri reopened) {}
