package org.assize.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assize.fact.AccessFact.UserAccount;
import org.assize.fact.ContextFact.ContextAnalysis;
import org.assize.fact.Event;
import org.assize.fact.RiskFact.RiskEntry;
import org.assize.fact.RiskFact.SignOff;
import org.assize.fact.Tri;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an empty cell, a null and an absent name say. */
class EmptyValueTest {

    private static final String EMPTY_DATE = "account-id,person-id,mfa,users,disabled-at\na1,,,,\n";

    @TempDir
    private Path folder;

    private TestDossier dossier;

    @BeforeEach
    void start() {
        dossier = TestDossier.in(folder);
    }

    @Test
    void an_empty_event_date_of_a_complete_register_has_not_happened() {
        dossier.file("records/accounts.csv", EMPTY_DATE);
        assertThat(account().disabledAt()).isEqualTo(Event.notYet());
    }

    @Test
    void an_empty_event_date_of_a_complete_export_has_not_happened() {
        dossier.file("records/accounts.csv", EMPTY_DATE).main(set("evidence-kind: TOOL_EXPORT"));
        assertThat(account().disabledAt()).isEqualTo(Event.notYet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"DOCUMENT", "INTERVIEW", "QUESTIONNAIRE"})
    void an_empty_event_date_of_any_other_kind_is_unknown(final String kind) {
        dossier.file("records/accounts.csv", EMPTY_DATE).main(set("evidence-kind: " + kind));
        assertThat(account().disabledAt()).isEqualTo(Event.unknown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete: no", "complete: unknown", "coverage: 80", "complete: no, coverage: 100"})
    void an_empty_event_date_of_a_partial_register_is_unknown(final String completeness) {
        dossier.file("records/accounts.csv", EMPTY_DATE).main(set(completeness));
        assertThat(account().disabledAt()).isEqualTo(Event.unknown());
    }

    @Test
    void an_event_without_a_column_is_unknown() {
        dossier.file("records/accounts.csv", "account-id\na1\n");
        assertThat(account().disabledAt()).isEqualTo(Event.unknown());
    }

    @Test
    void the_kind_of_the_row_wins_over_that_of_the_file() {
        dossier.file("records/accounts.csv", "account-id,disabled-at,evidence-kind\na1,,INTERVIEW\n");
        assertThat(account().disabledAt()).isEqualTo(Event.unknown());
    }

    @Test
    void a_null_in_yaml_is_an_empty_cell() {
        dossier.file("records/accounts.yml", "- {account-id: a1, disabled-at: null}\n");
        assertThat(account().disabledAt()).isEqualTo(Event.notYet());
    }

    @Test
    void a_name_that_a_yaml_row_leaves_out_is_unknown_even_if_other_rows_have_it() {
        dossier.file("records/accounts.yml", "- {account-id: a1}\n- {account-id: a2, disabled-at: null}\n");
        final UserAccount first = (UserAccount) dossier.read().facts().get(0);
        assertThat(first.disabledAt()).isEqualTo(Event.unknown());
    }

    @Test
    void a_null_in_yaml_of_a_partial_register_is_unknown() {
        dossier.file("records/accounts.yml", "- {account-id: a1, disabled-at: null}\n")
                .main(set("complete: no"));
        assertThat(account().disabledAt()).isEqualTo(Event.unknown());
    }

    @Test
    void an_empty_event_date_of_the_main_file_is_unknown_because_that_is_a_document() {
        dossier.main("context: {reviewed-on: null}\n");
        assertThat(dossier.one(ContextAnalysis.class).reviewedOn()).isEqualTo(Event.unknown());
    }

    @Test
    void a_document_may_say_that_something_has_not_happened() {
        dossier.main("context: {reviewed-on: no}\n");
        assertThat(dossier.one(ContextAnalysis.class).reviewedOn()).isEqualTo(Event.notYet());
    }

    @Test
    void an_empty_date_in_a_nested_record_of_a_complete_register_has_not_happened() {
        dossier.file("records/risks.csv", "id,sign-off.by,sign-off.on\nr1,,\n");
        final SignOff signOff = dossier.one(RiskEntry.class).signOff();
        assertThat(signOff).isNotNull();
        assertThat(signOff.on()).isEqualTo(Event.notYet());
    }

    @Test
    void a_null_nested_record_of_a_complete_register_says_that_its_events_have_not_happened() {
        dossier.file("records/risks.yml", "- {id: r1, sign-off: null}\n");
        final SignOff signOff = dossier.one(RiskEntry.class).signOff();
        assertThat(signOff).isNotNull();
        assertThat(signOff.on()).isEqualTo(Event.notYet());
    }

    @Test
    void a_nested_record_of_which_nothing_is_known_is_unknown() {
        dossier.file("records/risks.csv", "id,sign-off.by,sign-off.on\nr1,,\n")
                .main("record-sets: {risks: {complete: no}}\n");
        assertThat(dossier.one(RiskEntry.class).signOff()).isNull();
    }

    @Test
    void any_other_empty_cell_is_unknown() {
        dossier.file("records/accounts.csv", EMPTY_DATE);
        final UserAccount account = account();
        assertThat(account.mfa()).isEqualTo(Tri.UNKNOWN);
        assertThat(account.personId()).isNull();
        assertThat(account.users()).isNull();
    }

    @Test
    void none_is_the_empty_set() {
        dossier.file("records/accounts.csv", "account-id,users\na1,none\n");
        assertThat(account().users()).isEmpty();
    }

    private UserAccount account() {
        return dossier.one(UserAccount.class);
    }

    private static String set(final String settings) {
        return "record-sets: {accounts: {" + settings + "}}\n";
    }
}
