package org.assize.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assize.source.FactModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a dossier must not hold, and what people are told. */
class RefusalTest {

    @TempDir
    private Path folder;

    private TestDossier dossier;

    @BeforeEach
    void start() {
        dossier = TestDossier.in(folder);
    }

    @Test
    void everything_is_told_at_once_in_the_order_of_places() {
        dossier.file("records/accounts.csv", "account-id,mfa,kind\na1,Yes,NAMED\na2,yes,PERSONAL\n")
                .file("records/leaver.csv", "person-id\n")
                .main("organization: {}\n");
        assertThat(dossier.problems())
                .containsExactly(
                        "dossier.yml:4:1: \"organization\" is unknown here.\nMaybe \"organisation\"?",
                        "records/accounts.csv:2:4: mfa must be yes, no or unknown, not \"Yes\".\nMaybe \"yes\"?",
                        "records/accounts.csv:3:8: kind must be one of NAMED, SHARED, GENERIC, SERVICE, BREAK_GLASS, not"
                                + " \"PERSONAL\".",
                        "records/leaver.csv: does not belong to a dossier.\nMaybe \"records/leavers.csv\"?");
    }

    @Test
    void a_key_that_stands_twice_is_refused_with_both_places() {
        dossier.file("records/accounts.csv", "account-id\na1\na2\na1\n");
        assertThat(dossier.problems())
                .containsExactly(
                        "records/accounts.csv:4:1: accounts \"a1\" stands twice, first at records/accounts.csv:2:1.");
    }

    @Test
    void an_unknown_column_is_refused_once_with_the_nearest() {
        dossier.file("records/accounts.csv", "account-id,disabledAt\na1,2026-01-01\na2,2026-01-02\n");
        assertThat(dossier.problems())
                .containsExactly(
                        "records/accounts.csv:1:12: The column \"disabledAt\" is unknown.\nMaybe \"disabled-at\"?");
    }

    @Test
    void a_missing_key_column_is_refused_once() {
        dossier.file("records/accounts.csv", "mfa\nyes\nno\n");
        assertThat(dossier.problems()).containsExactly("records/accounts.csv:1: The column account-id is missing.");
    }

    @Test
    void an_empty_key_is_refused() {
        dossier.file("records/accounts.csv", "mfa,account-id\nyes,\nno,\n");
        assertThat(dossier.problems())
                .containsExactly(
                        "records/accounts.csv:2:5: account-id is missing.",
                        "records/accounts.csv:3:4: account-id is missing.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "accounts | account-id,created-at | a1,2026-02-30 | created-at must be a date",
                "accounts | account-id,created-at | a1,2026-02-03T10:00 | with its offset",
                "accounts | account-id,created-at | a1,9999-12-31 | created-at must be a date",
                "accounts | account-id,users | a1,p1;;p2 | users must be a text",
                "accounts | account-id,users | a1,p1; p1 | users must be a set",
                "accounts | account-id,owner | a1,p1\u00A0 | <U+00A0>",
                "suppliers | id,spend-eur | s1,\"12,5\" | Maybe 12.5?",
                "suppliers | id,spend-eur | s1,-3 | EUR, 0 or more",
                "suppliers | id,incident-notification-clause-hours | s1,72 h | Maybe 72?",
                "suppliers | id,incident-notification-clause-hours | s1,2.5 | a whole number",
                "systems | system-id,type | s1,vpn | Maybe \"VPN\"?",
                "sites | site-id,badge-review-on | s1,17.6.2026 | badge-review-on must be a date",
                "malware-protections | a | 1 | does not belong to a dossier",
                "organisation | name | x | it stands in dossier.yml",
                "certificates | id,soc2 | c1,x | the columns soc2.period-from",
                "organisation.linked | name | x | There is no organisation to which it could belong"
            })
    void a_wrong_table_is_refused(final String file, final String header, final String row, final String told) {
        dossier.file("records/" + file + ".csv", header + "\n" + row + "\n");
        assertThat(dossier.problems()).singleElement().asString().contains(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "organisation: {name: 12} | Maybe put it in quotation marks: \"12\".",
                "organisation: {turnover-eur: '12'} | Maybe 12, without quotation marks?",
                "organisation: {has-premises: true} | Maybe \"yes\"?",
                "organisation: {name: ''} | a text without blanks at its ends",
                "organisation: {gdpr-roles: CONTROLLER} | gdpr-roles must be a list",
                "organisation: {prior-year: {turnover-eurs: 1}} | \"turnover-eurs\" is unknown here",
                "organisation: [] | organisation must be a map",
                "accounts: {account-id: a1} | accounts must be a list of maps",
                "accounts: [a1] | accounts must be a list of maps",
                "accounts: [{account-id: a1, maf: yes}] | Maybe \"mfa\"?",
                "record-sets: {accounts: {complete: yes}} | There are no records of accounts",
                "accountz: [] | Maybe \"accounts\"?",
                "training-programme: {interval-months: 12.5} | a whole number"
            })
    void a_wrong_main_file_is_refused(final String more, final String told) {
        dossier.main(more + "\n");
        assertThat(dossier.problems()).singleElement().asString().contains(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "complete: yes, coverage: 80 | its coverage is 80",
                "coverage: 120 | percent between 0 and 100",
                "from: 2026-02-01, to: 2026-01-01 | before it begins",
                "completeness: yes | Maybe \"complete\"?"
            })
    void a_wrong_remark_on_a_record_set_is_refused(final String settings, final String told) {
        dossier.file("records/accounts.csv", "account-id\n").main("record-sets: {accounts: {" + settings + "}}\n");
        assertThat(dossier.problems()).singleElement().asString().contains(told);
    }

    @Test
    void a_missing_date_of_assessment_is_refused_with_the_option() {
        dossier.file("dossier.yml", "assessment: {zone: Europe/Ljubljana}\n");
        assertThat(dossier.problems())
                .singleElement()
                .asString()
                .startsWith("dossier.yml:1:13: ")
                .contains("as-of")
                .contains("Maybe --as-of");
    }

    @Test
    void a_wrong_zone_is_refused_with_the_nearest() {
        dossier.file("dossier.yml", "assessment: {as-of: 2026-06-17, zone: Europe/Lubljana}\n");
        assertThat(dossier.problems()).singleElement().asString().contains("Maybe \"Europe/Ljubljana\"?");
    }

    @Test
    void an_unknown_question_is_refused_with_the_nearest() {
        dossier.file("answers.csv", "question-id,value\nQ-01,yes\nQ-O2,yes\n");
        final Vocabulary questions =
                new Vocabulary(List.of("Q-01", "Q-02")::contains, List.of("Q-02", "Q-01"), RequirementIds.any());
        assertThatThrownBy(() -> new Intake(FactModel.standard(), questions).read(folder, Intake.Options.none()))
                .hasMessage("answers.csv:3:1: There is no question \"Q-O2\".\nMaybe \"Q-02\"?");
    }

    @Test
    void records_in_two_files_are_refused() {
        dossier.file("records/accounts.csv", "account-id\n").file("records/accounts.yml", "[]\n");
        assertThat(dossier.problems())
                .singleElement()
                .asString()
                .contains("accounts stands twice, first at records/accounts.csv");
    }

    @Test
    void a_folder_without_a_main_file_is_refused(@TempDir final Path empty) {
        assertThat(new TestDossier(empty, FactModel.standard()).problems())
                .containsExactly("dossier.yml: is missing in the dossier.");
    }

    @Test
    void of_an_unreadable_main_file_only_that_is_told() {
        dossier.file("dossier.yml", "assessment: [\n");
        assertThat(dossier.problems()).singleElement().asString().contains("cannot be read");
    }

    @Test
    void a_dossier_that_does_not_exist_is_refused() {
        assertThat(dossier.problems(folder.resolve("nowhere")))
                .containsExactly("nowhere: is no dossier: there is neither a folder nor a file of that name.");
    }

    @Test
    void a_link_out_of_the_dossier_is_refused(@TempDir final Path other) throws IOException {
        final Path secret = Files.writeString(other.resolve("secret"), "account-id\nroot\n");
        Files.createDirectories(folder.resolve("records"));
        Files.createSymbolicLink(folder.resolve("records/accounts.csv"), secret);
        assertThat(dossier.problems())
                .containsExactly("records/accounts.csv: is a link that leads out of the dossier.");
    }

    @Test
    void a_folder_in_place_of_a_file_is_refused() throws IOException {
        Files.createDirectories(folder.resolve("records/accounts.csv"));
        assertThat(dossier.problems())
                .containsExactly(
                        "records/accounts.csv: does not belong to a dossier.\nMaybe \"records/accounts.csv\"?");
    }

    @Test
    void a_value_is_cut_in_the_message_and_never_shown_twice() {
        dossier.file("records/accounts.csv", "account-id,kind\na1," + "X".repeat(500) + "\n");
        assertThat(dossier.problems()).singleElement().asString().hasSizeLessThan(300);
    }
}
