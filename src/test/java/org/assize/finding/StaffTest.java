package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assize.fact.AccessFact.UserAccount;
import org.assize.fact.GovernanceFact.PolicyDocument;
import org.assize.fact.GovernanceFact.PolicyType;
import org.assize.fact.GovernanceFact.RoleAssignment;
import org.assize.fact.PeopleFact.Person;
import org.assize.fact.Tri;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "'role-assignments: [{role: CISO, person: p1}]', YES",
        "'accounts: [{account-id: a1, person-id: p1, privileged: yes, disabled-at: null}]', YES",
        "'role-assignments: []', UNKNOWN",
        "'accounts: []', UNKNOWN"
    })
    void a_role_in_security_or_far_reaching_rights_call_for_a_check(final String lines, final Tri sensitive) {
        assertThat(sensitive(lines)).isEqualTo(sensitive);
    }

    @ParameterizedTest
    @CsvSource({"privileged: no, NO", "'privileged: yes, disabled-at: \"2026-01-01\"', NO", "kind: NAMED, UNKNOWN"})
    void a_complete_list_of_roles_and_accounts_shows_that_there_is_none(final String account, final Tri sensitive) {
        assertThat(sensitive("role-assignments: []", "accounts: [{account-id: a1, person-id: p1, " + account + "}]"))
                .isEqualTo(sensitive);
    }

    @ParameterizedTest
    @CsvSource({
        "'nda-signed: no', YES, YES",
        "'nda-signed: no', NO, NO",
        "'nda-signed: no', UNKNOWN, UNKNOWN",
        "'nda-signed: yes', YES, NO"
    })
    void who_has_access_signs(final String attributes, final Tri access, final Tri fails) {
        final Person person = SmallDossier.of(folder, "2026-06-17", "persons: [{person-id: p1, " + attributes + "}]")
                .first(Person.class);
        assertThat(Staff.unbound(person, access).fails()).isEqualTo(fails);
    }

    @ParameterizedTest
    @CsvSource({
        "'type: REMOTE_WORK, status: APPROVED', NO",
        "'type: REMOTE_WORK, status: APPROVED, approved-on: \"2026-06-18\"', YES",
        "'type: REMOTE_WORK, status: DRAFT', YES",
        "type: REMOTE_WORK, UNKNOWN",
        "'type: BACKUP, status: APPROVED', YES"
    })
    void rules_count_once_they_are_approved(final String attributes, final Tri missing) {
        final SmallDossier given = SmallDossier.of(folder, "2026-06-17", "policies: [{id: p1, " + attributes + "}]");
        assertThat(WrittenRules.missing(
                        given.all(PolicyDocument.class),
                        PolicyType.REMOTE_WORK,
                        given.set("policies"),
                        given.context()))
                .isEqualTo(missing);
    }

    @ParameterizedTest
    @CsvSource({
        "'type: INFOSEC_POLICY, approver-role: CEO', NO",
        "'type: RISK_TREATMENT_PLAN, approver-role: TOP_MGMT', NO",
        "'type: INFOSEC_POLICY, approver-role: CISO', YES",
        "'type: BACKUP, approver-role: CEO', YES",
        "type: INFOSEC_POLICY, UNKNOWN"
    })
    void top_management_approves_the_policy_or_the_plan(final String attributes, final Tri missing) {
        final SmallDossier given =
                SmallDossier.of(folder, "2026-06-17", "policies: [{id: p1, status: APPROVED, " + attributes + "}]");
        assertThat(WrittenRules.unapprovedByTop(
                        given.all(PolicyDocument.class), given.set("policies"), given.context()))
                .isEqualTo(missing);
    }

    private Tri sensitive(final String... lines) {
        final SmallDossier given = SmallDossier.of(folder, "2026-06-17", lines);
        return Staff.sensitive(
                given.all(RoleAssignment.class),
                given.all(UserAccount.class),
                given.set("role-assignments"),
                given.set("accounts"),
                given.context());
    }
}
