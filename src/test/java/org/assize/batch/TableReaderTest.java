package org.assize.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.assize.fact.AnswerFact.Answer;
import org.assize.fact.AnswerValue;
import org.assize.fact.Fact;
import org.assize.fact.OrganisationFact.Organisation;
import org.assize.fact.SupplierFact.Supplier;
import org.assize.fact.Tri;
import org.assize.intake.Dossier;
import org.assize.intake.Vocabulary;
import org.assize.source.FactModel;
import org.assize.source.InputException;
import org.junit.jupiter.api.Test;

/** Organisations in tables: a row each, or a row an answer. */
class TableReaderTest {

    private final Batches batches = Bench.batches(Bench.quick());
    private final BatchSettings settings = Bench.settings(java.nio.file.Path.of("t.csv"), "rules", "Europe/Ljubljana");

    private static List<Member> members(final String csv) {
        return members(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Member> members(final byte[] csv) {
        final List<Member> members = new ArrayList<>();
        new TableReader(new TableVocabulary(
                        FactModel.standard(), Vocabulary.of(Bench.checkout().content()), true))
                .read("t.csv", new ByteArrayInputStream(csv), members::add);
        return members;
    }

    private Dossier dossier(final Member member) {
        return batches.evaluator(settings, List.of()).dossier(member);
    }

    private <T extends Fact> List<T> facts(final Member member, final Class<T> type) {
        return dossier(member).facts().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    @Test
    void a_row_is_an_organisation_with_its_answers_and_facts() {
        final List<Member> members = members("""
                organisation,organisation.country,suppliers.critical,Q-AC-01,Q-AC-01.comment,Q-AC-03
                Acme,SI,yes,partial,"half, so far",
                Bolt,AT,,yes,,no
                """);
        assertThat(members).hasSize(2);
        assertThat(members.get(1).place()).isEqualTo("t.csv:3");
        assertThat(facts(members.get(0), Organisation.class)).singleElement().satisfies(organisation -> {
            assertThat(organisation.name()).isEqualTo("Acme");
            assertThat(organisation.country()).isEqualTo("SI");
        });
        assertThat(facts(members.get(0), Supplier.class)).singleElement().satisfies(supplier -> {
            assertThat(supplier.id()).isEqualTo("Acme");
            assertThat(supplier.critical()).isEqualTo(Tri.YES);
        });
        assertThat(facts(members.get(0), Answer.class)).singleElement().satisfies(answer -> {
            assertThat(answer.value()).isEqualTo(AnswerValue.PARTIAL);
            assertThat(answer.comment()).isEqualTo("half, so far");
            assertThat(answer.origin().source().toString()).isEqualTo("t.csv:2");
        });
        assertThat(facts(members.get(1), Answer.class)).hasSize(2);
    }

    @Test
    void rows_that_stand_together_are_the_answers_of_one_organisation() {
        final List<Member> members = members("""
                organisation,question,answer,evidence,comment
                Acme,Q-AC-01,yes,Annex 1,
                Acme,Q-AC-03,no,,soon
                Acme,organisation.country,SI,,
                Bolt,Q-AC-01,unknown,,
                """);
        assertThat(members).hasSize(2);
        assertThat(facts(members.get(0), Answer.class)).hasSize(2);
        assertThat(facts(members.get(0), Organisation.class).get(0).country()).isEqualTo("SI");
        assertThat(members.get(1).line()).isEqualTo(5);
    }

    @Test
    void an_unknown_column_refuses_the_table_with_the_nearest_one() {
        assertThatThrownBy(() -> members("organisation,Q-AC-0l,organisation.contry\nAcme,yes,SI\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("t.csv:1:14: The column \"Q-AC-0l\" is unknown.")
                .hasMessageContaining("t.csv:1:22: The column \"organisation.contry\" is unknown.")
                .hasMessageContaining("organisation.country");
    }

    @Test
    void the_first_column_names_the_organisation() {
        assertThatThrownBy(() -> members("Q-AC-01,organisation\nyes,Acme\n"))
                .hasMessageContaining("The first column must be organisation");
    }

    @Test
    void a_row_that_is_too_long_is_refused_and_the_others_are_read() {
        final List<Member> members = members("organisation,Q-AC-01\nAcme,yes\nBolt,yes,no\nCorp,no\n");
        assertThat(members).hasSize(3);
        assertThat(members.stream().filter(Member.Table.class::isInstance)).hasSize(2);
        assertThat(members.stream().filter(Member.Unreadable.class::isInstance))
                .singleElement()
                .satisfies(each -> assertThat(((Member.Unreadable) each).reason())
                        .contains("t.csv:3: has 3 cells, but the header has 2."));
    }

    @Test
    void a_wrong_row_refuses_the_whole_organisation_whose_answers_it_may_be() {
        final List<Member> members = members(
                "organisation,question,answer\nAcme,Q-AC-01,yes\nAcme,Q-AC-03\nAcme,Q-AC-04,no\nBolt,Q-AC-01,no\n");
        assertThat(members).hasSize(2);
        assertThat(members.get(0)).isInstanceOf(Member.Unreadable.class);
        assertThat(members.get(1)).isInstanceOf(Member.Table.class);
    }

    @Test
    void a_table_that_is_no_text_from_some_point_on_says_so_once() {
        final byte[] good = "organisation,Q-AC-01\nAcme,yes\nBolt,".getBytes(StandardCharsets.UTF_8);
        final byte[] bytes = java.util.Arrays.copyOf(good, good.length + 2);
        bytes[good.length] = (byte) 0xE9;
        bytes[good.length + 1] = '\n';
        assertThat(members(bytes))
                .last()
                .satisfies(
                        each -> assertThat(((Member.Unreadable) each).reason()).contains("is not UTF-8"));
    }

    @Test
    void an_answer_that_is_none_is_refused_with_its_cell() {
        final Member member = members("organisation,Q-AC-01\nAcme,perhaps\n").get(0);
        assertThatThrownBy(() -> dossier(member))
                .hasMessageContaining("t.csv:2:6")
                .hasMessageContaining("perhaps");
    }
}
