package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.assize.fact.AuditFact.ReviewInput;
import org.assize.fact.Tri;
import org.junit.jupiter.api.Test;

class ManagementReviewsTest {

    @Test
    void results_of_audits_are_not_missed_where_there_were_none_yet() {
        final LatestReview before = observe("2026-04-01");
        assertThat(before.beforeAudits()).isEqualTo(Tri.YES);
        assertThat(before.incomplete().fails()).isEqualTo(Tri.NO);
    }

    @Test
    void results_of_audits_are_missed_from_the_day_of_the_first_audit_on() {
        final LatestReview after = observe("2026-05-01");
        assertThat(after.beforeAudits()).isEqualTo(Tri.NO);
        assertThat(after.missingInputs()).isEqualTo("audit results");
    }

    private static LatestReview observe(final String held) {
        return ManagementReviews.observe(
                AuditFacts.review(held, EnumSet.complementOf(EnumSet.of(ReviewInput.AUDIT_RESULTS))),
                List.of(AuditFacts.audit("a1", AuditFacts.on("2026-05-01"), null)),
                AuditFacts.set("internal-audits", Tri.YES),
                AuditFacts.context());
    }
}
