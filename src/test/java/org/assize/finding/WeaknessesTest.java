package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.assize.fact.ContinuityFact.Vulnerability;
import org.assize.fact.GovernanceFact.PolicyDocument;
import org.assize.fact.Tri;
import org.assize.finding.Weaknesses.PatchTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeaknessesTest {

    private static final PatchTerms TERMS = new PatchTerms(7, 14, 30, 90);
    private static final int WINDOW = 12;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "CRITICAL, yes, 2026-06-10, NO",
        "CRITICAL, yes, 2026-06-09, YES",
        "CRITICAL, no, 2026-06-03, NO",
        "CRITICAL, no, 2026-06-02, YES",
        "CRITICAL, unknown, 2026-06-09, UNKNOWN",
        "CRITICAL, unknown, 2026-06-02, YES",
        "HIGH, yes, 2026-05-18, NO",
        "HIGH, yes, 2026-05-17, YES",
        "MEDIUM, no, 2026-03-19, NO",
        "MEDIUM, no, 2026-03-18, YES",
        "LOW, yes, 2020-01-01, NO"
    })
    void the_severity_sets_the_last_day(
            final String severity, final String exploited, final String detected, final Tri open) {
        final SmallDossier dossier = dossier(severity, exploited, detected);
        assertThat(open(dossier).fails()).isEqualTo(open);
    }

    @Test
    void an_own_policy_replaces_the_days() {
        final SmallDossier dossier = SmallDossier.of(
                folder,
                "2026-06-17",
                "policies: [{id: p, status: APPROVED, in-use: yes, stated-cadences: {PATCH_HIGH: P45D}}]",
                row("HIGH", "no", "2026-05-03"));
        assertThat(open(dossier).fails()).isEqualTo(Tri.NO);
    }

    private SmallDossier dossier(final String severity, final String exploited, final String detected) {
        return SmallDossier.of(folder, "2026-06-17", row(severity, exploited, detected));
    }

    private static String row(final String severity, final String exploited, final String detected) {
        return "vulnerabilities: [{id: v, system-id: web, fixed-on: null, severity: " + severity
                + ", exploited-in-wild: " + exploited + ", detected-on: \"" + detected + "\"}]";
    }

    private static TechnicalCheck open(final SmallDossier dossier) {
        return Weaknesses.open(
                dossier.first(Vulnerability.class),
                List.of(),
                dossier.all(PolicyDocument.class),
                TERMS,
                WINDOW,
                dossier.context());
    }
}
