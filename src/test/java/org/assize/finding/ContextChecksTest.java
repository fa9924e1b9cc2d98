package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.assize.fact.ContextFact.ContextAnalysis;
import org.assize.fact.ContextFact.InterestedParty;
import org.assize.fact.ContextFact.LegalRequirement;
import org.assize.fact.GovernanceFact.ChangeEvent;
import org.assize.fact.Ref;
import org.assize.fact.Tri;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContextChecksTest {

    @TempDir
    Path folder;

    private static final int YEAR = 12;

    @Test
    void issues_on_one_side_are_enough() {
        assertThat(issues("{internal-issues: [], external-issues: [attacks]}")).isEqualTo(Shortfall.NONE);
        assertThat(issues("{internal-issues: [], external-issues: []}").mode()).isEqualTo(FailureMode.ABSENT);
        assertThat(issues("{internal-issues: []}").missing()).isEqualTo("context.external-issues");
    }

    @Test
    void climate_change_is_asked_for_since_the_amendment() {
        assertThat(climate("2024-02-22").fails()).isEqualTo(Tri.NO);
        assertThat(climate("2024-02-23").fails()).isEqualTo(Tri.YES);
    }

    @Test
    void parties_without_told_requirements_may_have_some() {
        assertThat(parties("[{name: customers}]").fails()).isEqualTo(Tri.UNKNOWN);
        assertThat(parties("[{name: customers, requirements: []}]").fails()).isEqualTo(Tri.YES);
        assertThat(parties("[]").fails()).isEqualTo(Tri.YES);
    }

    @Test
    void the_register_lacks_each_law_that_binds() {
        assertThat(register("[{id: a, law: SECTOR}]", Tri.YES, Tri.YES, true).what())
                .isEqualTo("contracts, GDPR, NIS2");
        assertThat(register("[{id: a, law: CONTRACT}]", Tri.NO, Tri.NO, true).mode())
                .isEqualTo(FailureMode.WEAKNESS);
        assertThat(register("[{id: a, law: CONTRACT}]", Tri.NO, Tri.NO, false)).isEqualTo(Shortfall.NONE);
    }

    @Test
    void what_decides_is_asked_for() {
        assertThat(register("[{id: a, law: CONTRACT}]", Tri.UNKNOWN, Tri.NO, false)
                        .missing())
                .isEqualTo("privacy-programme.processes-personal-data");
        assertThat(register("[{id: a, law: CONTRACT}]", Tri.NO, Tri.UNKNOWN, false)
                        .missing())
                .isEqualTo("organisation.sectors");
        assertThat(register("[{id: a}]", Tri.YES, Tri.NO, false).missing()).isEqualTo("legal-requirements.law");
    }

    @Test
    void an_entry_is_reviewed_within_a_year() {
        assertThat(entry("2025-06-17", "[]").fails()).isEqualTo(Tri.NO);
        assertThat(entry("2025-06-16", "[]")).isEqualTo(Shortfall.of(FailureMode.WEAKNESS, "review"));
    }

    @Test
    void a_change_of_law_after_the_review_is_a_lapse() {
        assertThat(entry("2026-01-10", "[{type: LEGAL_CHANGE, date: '2026-01-11'}]")
                        .mode())
                .isEqualTo(FailureMode.LAPSE);
        assertThat(entry("2026-01-10", "[{type: LEGAL_CHANGE, date: '2026-01-10'}]")
                        .fails())
                .isEqualTo(Tri.NO);
    }

    private Shortfall issues(final String text) {
        return ContextChecks.issues(
                SmallDossier.of(folder, "2026-06-17", "context: " + text).first(ContextAnalysis.class));
    }

    private Shortfall climate(final String asOf) {
        final SmallDossier dossier = SmallDossier.of(folder, asOf, "context: {climate-change-considered: no}");
        final Limit amendment = new Limit(
                "climate-change",
                "choice",
                "ASKED",
                new Ref(Limit.PARAMETER, "climate-change"),
                LocalDate.of(2024, 2, 23),
                null);
        return ContextChecks.climate(dossier.first(ContextAnalysis.class), amendment, dossier.context());
    }

    private Shortfall parties(final String rows) {
        final SmallDossier dossier = SmallDossier.of(folder, "2026-06-17", "interested-parties: " + rows);
        return ContextChecks.parties(dossier.all(InterestedParty.class), dossier.set("interested-parties"));
    }

    private Shortfall register(final String rows, final Tri personalData, final Tri nis2, final boolean monitored) {
        final SmallDossier dossier = SmallDossier.of(folder, "2026-06-17", "legal-requirements: " + rows);
        return ContextChecks.register(
                dossier.all(LegalRequirement.class), dossier.set("legal-requirements"), personalData, nis2, monitored);
    }

    private Shortfall entry(final String reviewed, final String events) {
        final SmallDossier dossier = SmallDossier.of(
                folder,
                "2026-06-17",
                "legal-requirements: [{id: a, applies: yes, owner: legal, compliance-status: ok, reviewed-on: '"
                        + reviewed + "'}]",
                "change-events: " + events);
        return ContextChecks.entry(
                dossier.first(LegalRequirement.class),
                dossier.set("legal-requirements"),
                dossier.all(ChangeEvent.class),
                YEAR,
                dossier.context());
    }
}
