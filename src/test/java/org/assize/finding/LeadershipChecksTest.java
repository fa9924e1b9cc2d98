package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assize.fact.AuditFact.InternalAudit;
import org.assize.fact.ContextFact.IsmsProject;
import org.assize.fact.GovernanceFact.RoleAssignment;
import org.assize.fact.PrivacyFact.Dpo;
import org.assize.fact.Tri;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeadershipChecksTest {

    @TempDir
    Path folder;

    @Test
    void missing_people_weigh_more_than_a_missing_budget() {
        assertThat(resources("{budget-approved: no, resources-assigned: no}").mode())
                .isEqualTo(FailureMode.ABSENT);
        assertThat(resources("{resources-assigned: no}").mode()).isEqualTo(FailureMode.PARTIAL);
        assertThat(resources("{budget-approved: no, resources-assigned: yes}").mode())
                .isEqualTo(FailureMode.WEAKNESS);
    }

    @Test
    void a_missing_budget_says_nothing_while_people_are_not_known() {
        assertThat(resources("{budget-approved: no}").missing()).isEqualTo("project.resources-assigned");
    }

    @Test
    void the_security_officer_may_lead() {
        assertThat(lead("[{role: CISO, person: ana}]").fails()).isEqualTo(Tri.NO);
        assertThat(lead("[{role: DPO, person: ana}]").fails()).isEqualTo(Tri.YES);
    }

    @Test
    void a_lead_from_tomorrow_does_not_lead() {
        assertThat(lead("[{role: ISMS_MANAGER, person: ana, assigned-on: '2026-06-18'}]")
                        .fails())
                .isEqualTo(Tri.YES);
    }

    @Test
    void a_manager_who_audits_own_work_conflicts() {
        final SmallDossier dossier = SmallDossier.of(
                folder,
                "2026-06-17",
                "role-assignments: [{role: ISMS_MANAGER, person: ana}, {role: INTERNAL_AUDITOR, person: ana}]",
                "internal-audits: [{audit-id: a1, auditor: ana, auditor-independent: no}]");
        assertThat(LeadershipChecks.ownWork(dossier.first(InternalAudit.class), dossier.all(RoleAssignment.class))
                        .fails())
                .isEqualTo(Tri.YES);
    }

    @Test
    void an_officer_who_runs_security_conflicts_unless_told_elsewhere() {
        assertThat(officer("{appointed: yes}").fails()).isEqualTo(Tri.YES);
        assertThat(officer("{appointed: yes, conflict-roles: [CISO]}").fails()).isEqualTo(Tri.NO);
    }

    private Shortfall resources(final String text) {
        return LeadershipChecks.resources(
                SmallDossier.of(folder, "2026-06-17", "project: " + text).first(IsmsProject.class));
    }

    private Shortfall lead(final String rows) {
        final SmallDossier dossier = SmallDossier.of(folder, "2026-06-17", "role-assignments: " + rows);
        return LeadershipChecks.lead(
                dossier.all(RoleAssignment.class),
                dossier.all(IsmsProject.class),
                dossier.set("role-assignments"),
                dossier.context());
    }

    private Shortfall officer(final String dpo) {
        final SmallDossier dossier = SmallDossier.of(
                folder,
                "2026-06-17",
                "role-assignments: [{role: DPO, person: ana}, {role: CISO, person: ana}]",
                "dpo: " + dpo);
        return LeadershipChecks.officer(
                dossier.first(RoleAssignment.class),
                dossier.all(RoleAssignment.class),
                dossier.set("role-assignments"),
                dossier.all(Dpo.class));
    }
}
