package org.assize.finding;

/**
 * The time in which requests of people are answered.
 *
 * @param months months from receipt
 * @param more further months where the period is extended
 * @param identityDays days from receipt within which doubts about the identity stop the clock
 * @param restarts whether the period begins anew once the identity is confirmed, instead of standing still meanwhile
 * @param workingDay whether a period that ends on no working day ends on the next
 * @param doubtDays days late that may be public holidays where none are told
 * @param tolerated days late up to which an answer is only somewhat late
 */
public record RequestTerms(
        int months, int more, int identityDays, boolean restarts, boolean workingDay, int doubtDays, int tolerated) {

    public static RequestTerms of(
            final int months,
            final int more,
            final int identityDays,
            final String identityRule,
            final String workingDay,
            final int doubtDays,
            final int tolerated) {
        return new RequestTerms(
                months,
                more,
                identityDays,
                identityRule.equals("RESTART"),
                workingDay.equals("on"),
                doubtDays,
                tolerated);
    }
}
