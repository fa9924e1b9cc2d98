package org.assize.finding;

/**
 * The scale of risks by which scores are put into bands: three levels of likelihood times three of impact.
 *
 * @param medium least score of a medium risk
 * @param high least score of a high risk
 * @param top highest score
 */
public record RiskScale(int medium, int high, int top) {

    public static RiskScale of(final int medium, final int high, final int top) {
        return new RiskScale(medium, high, top);
    }

    public RiskBand band(final int score) {
        return score >= high ? RiskBand.HIGH : score >= medium ? RiskBand.MEDIUM : RiskBand.LOW;
    }
}
