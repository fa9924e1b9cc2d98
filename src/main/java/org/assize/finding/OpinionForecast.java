package org.assize.finding;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * What a report on criteria may come to, counted.
 *
 * @param notMet criteria that are not met
 * @param series groups of criteria among them
 * @param unobtainable obligations claimed without the evidence that an auditor asks for
 * @param relevant obligations that serve the criteria and apply
 * @param open obligations that are not assessed
 * @param manyFailed enough criteria fail for the whole to be in doubt
 * @param muchUnobtainable evidence is missing for more than the parameter allows
 * @param keyUnobtainable evidence is missing for an obligation that carries a criterion
 * @param enough whether what was seen carries a forecast without a failure
 */
public record OpinionForecast(
        int notMet,
        int series,
        int unobtainable,
        int relevant,
        int open,
        boolean manyFailed,
        boolean muchUnobtainable,
        boolean keyUnobtainable,
        boolean enough) {

    /**
     * @param criteria ids, repeated ones counted once
     * @param groups ids of their groups
     * @param adverseCriteria number of failing criteria from which the whole is in doubt
     * @param adverseSeries number of groups that they must come from
     * @param most share of obligations without evidence that is still bearable, percent 0–100, inclusive
     */
    public static OpinionForecast of(
            final Collection<?> criteria,
            final Collection<?> groups,
            final Collection<Unobtainable> unobtainable,
            final AssessedShare share,
            final int adverseCriteria,
            final int adverseSeries,
            final BigDecimal most) {
        final int notMet = (int) criteria.stream().distinct().count();
        final int series = (int) groups.stream().distinct().count();
        final int missing = (int)
                unobtainable.stream().map(Unobtainable::obligation).distinct().count();
        return new OpinionForecast(
                notMet,
                series,
                missing,
                share.relevant(),
                share.notAssessed(),
                notMet >= adverseCriteria && series >= adverseSeries,
                !new RateTest(true, most, 0).within(missing, share.relevant()),
                unobtainable.stream().anyMatch(Unobtainable::carries),
                share.enough());
    }

    public boolean anyFailed() {
        return notMet > 0;
    }

    /** A verdict with the counts that it rests on. */
    public Verdict verdict(final String framework, final String verdict) {
        return new Verdict(
                framework,
                verdict,
                "Forecast: " + notMet + " criteria not met across " + series + " series; " + open + " of " + relevant
                        + " obligations not assessed, " + unobtainable
                        + " of them for want of evidence. What is open can still turn out met or not met.");
    }
}
