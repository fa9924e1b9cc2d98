package org.assize.finding;

import java.time.LocalDate;

/**
 * How long what a supplier shows counts.
 *
 * @param questionnaireMonths months after which a questionnaire is stale
 * @param reportMonths months after its period for which a report counts
 * @param bridgeMonths months more for which it counts with a bridge letter, and which such a letter can cover
 * @param edition edition of the standard that was withdrawn
 * @param editionUntil last day on which certificates to that edition were valid
 */
public record AssuranceTerms(
        int questionnaireMonths, int reportMonths, int bridgeMonths, String edition, LocalDate editionUntil) {

    public static AssuranceTerms of(
            final int questionnaireMonths,
            final int reportMonths,
            final int bridgeMonths,
            final String edition,
            final String editionUntil) {
        return new AssuranceTerms(
                questionnaireMonths, reportMonths, bridgeMonths, edition, LocalDate.parse(editionUntil));
    }
}
