package org.assize.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assize.Checkout;
import org.assize.fact.RecordSet;
import org.assize.intake.Dossier;
import org.assize.source.FactModel;
import org.junit.jupiter.api.Test;

/** The single-fact edits of a dossier. */
class FactEditsTest {

    private final Dossier dossier = new CaseReader(new Checkout().content())
            .read(Checkout.RULES, new CaseFilter("controls/leavers/cases/ac-08-day-after.gap.yml"))
            .get(0)
            .dossier();
    private final FactEdits edits = new FactEdits(dossier, FactModel.standard());

    private List<FactEdit> ofAccount() {
        return edits.of(edits.facts("accounts").get(0));
    }

    @Test
    void each_edit_of_a_fact_changes_one_attribute_or_takes_the_row_away() {
        assertThat(ofAccount())
                .extracting(FactEdit::words)
                .contains("accounts a1: privileged yes instead of no", "accounts a1: without this row");
        assertThat(ofAccount())
                .filteredOn(edit -> edit.after() != null)
                .allSatisfy(edit -> assertThat(edit.attribute()).isNotEmpty())
                .noneSatisfy(edit -> assertThat(edit.attribute()).isEqualTo("account-id"));
    }

    @Test
    void a_row_less_is_counted_and_leaves_the_rest_as_it_was() {
        final FactEdit removal = ofAccount().stream()
                .filter(edit -> edit.after() == null)
                .findFirst()
                .orElseThrow();
        final Dossier edited = removal.in(dossier);
        assertThat(edited.facts()).hasSize(dossier.facts().size() - 1);
        assertThat(edited.recordSets())
                .filteredOn(set -> set.entity().equals("accounts"))
                .singleElement()
                .extracting(RecordSet::populationCount)
                .isEqualTo(0);
    }

    @Test
    void a_row_more_is_like_another_or_says_little() {
        assertThat(edits.added("accounts", List.of()))
                .isNotEmpty()
                .allSatisfy(edit -> assertThat(edit.in(dossier).facts())
                        .hasSize(dossier.facts().size() + 1))
                .anySatisfy(edit -> assertThat(edit.words()).contains("person-id p1"));
    }

    @Test
    void the_nearest_value_that_does_is_found() {
        final FactEdit far = ofAccount().stream()
                .filter(edit -> edit.attribute().equals("disabled-at"))
                .filter(edit -> edit.becomes().startsWith("2026-07"))
                .findFirst()
                .orElseThrow();
        assertThat(edits.nearest(far, edit -> edit.becomes().compareTo("2026-06-10") >= 0)
                        .becomes())
                .isEqualTo("2026-06-10");
    }
}
