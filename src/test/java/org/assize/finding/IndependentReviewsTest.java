package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assize.fact.AuditFact.InternalAudit;
import org.assize.fact.Tri;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndependentReviewsTest {

    @TempDir
    Path folder;

    private static final int YEAR = 12;

    @Test
    void an_independent_audit_within_a_year_is_a_review() {
        assertThat(review("2025-06-18", "yes")).isEqualTo(Shortfall.NONE);
    }

    @Test
    void an_older_or_dependent_audit_tells_nothing() {
        assertThat(review("2025-06-17", "yes").fails()).isEqualTo(Tri.UNKNOWN);
        assertThat(review("2025-06-18", "no").fails()).isEqualTo(Tri.UNKNOWN);
    }

    private Shortfall review(final String performed, final String independent) {
        final SmallDossier dossier = SmallDossier.of(
                folder,
                "2026-06-17",
                "internal-audits: [{audit-id: a1, performed-on: '" + performed + "', auditor-independent: "
                        + independent + "}]");
        return IndependentReviews.review(dossier.all(InternalAudit.class), YEAR, dossier.context());
    }
}
