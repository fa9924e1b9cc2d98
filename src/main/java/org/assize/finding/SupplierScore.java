package org.assize.finding;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the answers of a supplier are worth.
 *
 * @param worth percent of its weight that each answer counts, by question, for the questions that concern the supplier
 * @param earned weight of the positive answers, each as far as it counts
 * @param asked weight of the questions that concern the supplier
 * @param unanswered weight of those without an answer
 * @param lifted questions whose unverified answer a certificate stands behind, sorted
 * @param contradicted questions whose answer records contradict, sorted
 */
public record SupplierScore(
        Map<String, BigDecimal> worth,
        BigDecimal earned,
        int asked,
        int unanswered,
        List<String> lifted,
        List<String> contradicted) {

    public SupplierScore {
        worth = Collections.unmodifiableMap(new TreeMap<>(worth));
        lifted = lifted.stream().sorted().distinct().toList();
        contradicted = contradicted.stream().sorted().distinct().toList();
    }

    /** Number of answers that records contradict. */
    public int contradictions() {
        return contradicted.size();
    }

    /** Whether the score is at least so many percent, unrounded. */
    public boolean reaches(final BigDecimal percent) {
        return asked > 0 && earned.scaleByPowerOfTen(2).compareTo(percent.multiply(BigDecimal.valueOf(asked))) >= 0;
    }

    /** Whether enough was answered to say anything. */
    public boolean scorable(final BigDecimal mostUnanswered) {
        return asked > 0
                && BigDecimal.valueOf(unanswered)
                                .scaleByPowerOfTen(2)
                                .compareTo(mostUnanswered.multiply(BigDecimal.valueOf(asked)))
                        <= 0;
    }
}
