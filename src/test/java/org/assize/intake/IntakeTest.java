package org.assize.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.assize.fact.AccessFact.LeaverEvent;
import org.assize.fact.AccessFact.UserAccount;
import org.assize.fact.AnswerFact.Answer;
import org.assize.fact.AnswerValue;
import org.assize.fact.AssessmentContext;
import org.assize.fact.Event;
import org.assize.fact.EvidenceKind;
import org.assize.fact.GovernanceFact.PolicyDocument;
import org.assize.fact.Mode;
import org.assize.fact.Moment;
import org.assize.fact.OrganisationFact.Organisation;
import org.assize.fact.Origin;
import org.assize.fact.RecordSet;
import org.assize.fact.Ref;
import org.assize.fact.Source;
import org.assize.fact.Tri;
import org.assize.source.FactModel;
import org.assize.source.SourceText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {

    @TempDir
    private Path folder;

    private TestDossier dossier;

    @BeforeEach
    void start() {
        dossier = TestDossier.in(folder);
    }

    @Test
    void a_row_becomes_a_fact_that_knows_its_line() {
        dossier.file("records/leavers.csv", "person-id,termination-at\np1,2026-03-01T17:00+01:00\n");
        final LeaverEvent leaver = dossier.one(LeaverEvent.class);
        assertThat(leaver.terminationAt()).isEqualTo(Moment.parse("2026-03-01T17:00+01:00"));
        assertThat(leaver.origin())
                .isEqualTo(new Origin(
                        new Ref("leavers", "p1/2026-03-01T17:00+01:00"),
                        Source.ofLine("records/leavers.csv", 2, 0),
                        EvidenceKind.RECORD,
                        null,
                        List.of()));
    }

    @Test
    void a_yaml_row_knows_its_line_and_pointer() {
        dossier.file("records/accounts.yml", "- account-id: a0\n- account-id: a1\n  mfa: yes\n");
        final UserAccount second = (UserAccount) dossier.read().facts().get(1);
        assertThat(second.mfa()).isEqualTo(Tri.YES);
        assertThat(second.origin().source()).isEqualTo(Source.ofPointer("records/accounts.yml", 2, 0, "/1"));
    }

    @Test
    void facts_stand_by_entity_and_id_whatever_the_order_of_rows_and_files() {
        dossier.file("records/systems.csv", "system-id\ns2\ns1\n").file("records/accounts.csv", "account-id\nz\na\n");
        assertThat(dossier.read().facts())
                .extracting(fact -> fact.ref().toString())
                .containsExactly("accounts a", "accounts z", "systems s1", "systems s2");
    }

    @Test
    void a_fact_of_which_there_is_one_stands_in_the_main_file_and_is_a_document() {
        dossier.main("organisation: {name: Ada d.o.o., turnover-eur: 1200000.50, has-premises: no}\n");
        final Organisation organisation = dossier.one(Organisation.class);
        assertThat(organisation.turnoverEur()).isEqualTo(new BigDecimal("1200000.50"));
        assertThat(organisation.hasPremises()).isEqualTo(Tri.NO);
        assertThat(organisation.ref()).isEqualTo(new Ref("organisation", "organisation"));
        assertThat(organisation.origin().evidenceKind()).isEqualTo(EvidenceKind.DOCUMENT);
    }

    @Test
    void answers_are_a_questionnaire_with_evidence_of_their_own() {
        dossier.file("answers.csv", "question-id,value,evidence-refs\nQ1,not-applicable,DOC-1; DOC-2\n");
        final Answer answer = dossier.one(Answer.class);
        assertThat(answer.value()).isEqualTo(AnswerValue.NOT_APPLICABLE);
        assertThat(answer.evidenceRefs()).containsExactly("DOC-1", "DOC-2");
        assertThat(answer.origin().evidenceKind()).isEqualTo(EvidenceKind.QUESTIONNAIRE);
    }

    @Test
    void evidence_dated_after_the_assessment_is_left_out_and_listed() {
        dossier.file(
                "answers.csv",
                "question-id,value,evidence-date,evidence-refs\nQ1,yes,2026-06-18,D1\nQ2,yes,2026-06-17,D2\n");
        final Dossier read = dossier.read();
        assertThat(read.ignored()).containsExactly(new Ref("answers", "Q1"));
        final Answer first = (Answer) read.facts().get(0);
        assertThat(first.evidenceDate()).isNull();
        assertThat(first.evidenceRefs()).isEmpty();
        assertThat(first.value()).isEqualTo(AnswerValue.YES);
    }

    @Test
    void what_is_said_of_the_file_holds_for_its_rows_unless_they_say_otherwise() {
        dossier.file("records/accounts.csv", "account-id,evidence-kind,collected-at\na1,,\na2,INTERVIEW,2026-06-02\n")
                .main("record-sets: {accounts: {evidence-kind: TOOL_EXPORT, collected-at: 2026-06-01}}\n");
        assertThat(dossier.read().facts())
                .extracting(fact ->
                        fact.origin().evidenceKind() + " " + fact.origin().collectedAt())
                .containsExactly("TOOL_EXPORT 2026-06-01", "INTERVIEW 2026-06-02");
    }

    @Test
    void dotted_columns_are_nested_records_and_cells_hold_lists_and_maps() {
        dossier.file(
                "records/policies.csv",
                "id,commitments,stated-cadences\np1,LEGAL_COMPLIANCE; OBJECTIVES_FRAMEWORK,LOG_REVIEW=P1W; METRICS=P3M\n");
        final PolicyDocument policy = dossier.one(PolicyDocument.class);
        assertThat(policy.commitments()).hasSize(2);
        assertThat(policy.statedCadences())
                .isEqualTo(Map.of("LOG_REVIEW", Period.ofWeeks(1), "METRICS", Period.ofMonths(3)));
    }

    @Test
    void there_is_a_record_set_for_each_entity_of_the_model() {
        assertThat(dossier.read().recordSets())
                .extracting(RecordSet::entity)
                .containsExactlyElementsOf(FactModel.standard().entities().keySet());
    }

    @Test
    void a_missing_file_is_not_provided() {
        final RecordSet leavers = dossier.recordSet("leavers");
        assertThat(leavers.provided()).isFalse();
        assertThat(leavers.complete()).isEqualTo(Tri.UNKNOWN);
    }

    @Test
    void a_file_with_a_header_and_no_rows_says_that_there_are_none() {
        dossier.file("records/leavers.csv", "person-id,termination-at\n");
        final RecordSet leavers = dossier.recordSet("leavers");
        assertThat(leavers.provided()).isTrue();
        assertThat(leavers.complete()).isEqualTo(Tri.YES);
        assertThat(leavers.populationCount()).isZero();
        assertThat(leavers.columns()).containsExactly("person-id", "termination-at");
    }

    @Test
    void the_record_set_says_what_the_main_file_says_of_it() {
        dossier.file("records/risks.csv", "id,sign-off.on,evidence-kind\nr1,,\n")
                .main("record-sets: {risks: {coverage: 62.5, from: 2026-01-01, to: 2026-05-31}}\n");
        final RecordSet risks = dossier.recordSet("risks");
        assertThat(risks.complete()).isEqualTo(Tri.NO);
        assertThat(risks.coverage()).isEqualTo(new BigDecimal("62.5"));
        assertThat(risks.from()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(risks.columns()).containsExactly("id", "sign-off", "sign-off.on");
        assertThat(risks.populationCount()).isEqualTo(1);
    }

    @Test
    void the_context_has_its_defaults() {
        final AssessmentContext context = dossier.read().context();
        assertThat(context.mode()).isEqualTo(Mode.GAP_ANALYSIS);
        assertThat(context.frameworks()).isEmpty();
        assertThat(context.zone()).isEqualTo(ZoneId.of("Europe/Ljubljana"));
        assertThat(context.date()).isEqualTo(LocalDate.of(2026, 6, 17));
    }

    @Test
    void what_the_caller_wants_wins_over_the_dossier() {
        final Intake.Options options = new Intake.Options(Moment.parse("2027-01-31"), List.of("gdpr"));
        final AssessmentContext context = new Intake(FactModel.standard(), Vocabulary.any())
                .read(folder, options)
                .context();
        assertThat(context.date()).isEqualTo(LocalDate.of(2027, 1, 31));
        assertThat(context.frameworks()).containsExactly("gdpr");
    }

    @Test
    void the_inputs_are_listed_with_their_hashes_and_files_for_people_are_not() {
        dossier.file("records/accounts.csv", "account-id\n")
                .file("README.md", "For people.")
                .file("records/notes.md", "For people.");
        assertThat(dossier.read().inputs())
                .extracting(Dossier.InputFile::path)
                .containsExactly("dossier.yml", "records/accounts.csv");
        assertThat(dossier.read().inputs().get(1).sha256())
                .isEqualTo(SourceText.of("x", "account-id\n").sha256());
    }

    @Test
    void one_json_file_holds_the_same_as_a_folder(@TempDir final Path other) {
        final String json = """
                {"assessment": {"as-of": "2026-06-17", "zone": "Europe/Ljubljana"},
                 "record-sets": {"accounts": {"complete": false}},
                 "answers": [{"question-id": "Q1", "value": "yes"}],
                 "organisation": {"has-premises": true, "sectors": []},
                 "accounts": [{"account-id": "a1", "disabled-at": null, "users": ["p1", "p2"], "mfa": false}]}
                """;
        final Path file = other.resolve("client.json");
        final Dossier read = TestDossier.in(other).file("client.json", json).read(file);
        final UserAccount account = TestDossier.one(read, UserAccount.class);
        assertThat(read.name()).isEqualTo("client.json");
        assertThat(account.mfa()).isEqualTo(Tri.NO);
        assertThat(account.disabledAt()).isEqualTo(Event.unknown());
        assertThat(account.users()).containsExactlyInAnyOrder("p1", "p2");
        assertThat(account.origin().evidenceKind()).isEqualTo(EvidenceKind.RECORD);
        assertThat(TestDossier.one(read, Organisation.class).hasPremises()).isEqualTo(Tri.YES);
        assertThat(TestDossier.one(read, Answer.class).origin().evidenceKind()).isEqualTo(EvidenceKind.QUESTIONNAIRE);
    }
}
