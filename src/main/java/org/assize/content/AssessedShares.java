package org.assize.content;

import java.math.BigDecimal;
import java.util.Collection;
import org.assize.finding.AssessedShare;
import org.assize.finding.Judged;
import org.assize.finding.Result;

/** Counts how much of a framework was assessed. Pure. */
public final class AssessedShares {

    private AssessedShares() {}

    /**
     * @param most share that may be not assessed, percent 0–100, inclusive
     */
    public static AssessedShare of(
            final Content content, final String framework, final Collection<Judged> judged, final BigDecimal most) {
        int relevant = 0;
        int notAssessed = 0;
        for (final Judged each : judged) {
            if (each.result() != Result.NOT_APPLICABLE
                    && !content.touched(framework, each.obligation()).isEmpty()) {
                relevant++;
                notAssessed += each.result() == Result.NOT_ASSESSED ? 1 : 0;
            }
        }
        final boolean few = BigDecimal.valueOf(notAssessed)
                        .scaleByPowerOfTen(2)
                        .compareTo(most.multiply(BigDecimal.valueOf(relevant)))
                <= 0;
        return new AssessedShare(framework, relevant, notAssessed, relevant > 0 && few);
    }
}
