package org.assize.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.assize.assessment.Report.SoaRow;
import org.assize.assessment.Report.StageRow;
import org.junit.jupiter.api.Test;

class RegisterWordsTest {

    private static final SoaRow FAILING = Registers.controls().get(0);
    private static final SoaRow EXCLUDED = Registers.controls().get(1);
    private static final SoaRow OPEN = Registers.controls().get(2);
    private static final StageRow STAGE = Registers.stages().get(0);

    @Test
    void a_statement_without_an_approval_says_so() {
        assertThat(RegisterWords.statement(Registers.statements().get(0)))
                .containsExactly(
                        "The client's statement, version 3, of 2026-05-01.",
                        "Not approved: it counts only once somebody has approved it, with a date.",
                        "3 controls, 1 excluded; the status of 1 is to be confirmed, because too little was seen.");
    }

    @Test
    void what_was_not_seen_never_reads_as_implemented() {
        assertThat(RegisterWords.status(OPEN)).isEqualTo("to be confirmed");
    }

    @Test
    void a_stated_status_is_shown_where_it_differs() {
        assertThat(RegisterWords.claimed(FAILING)).isEqualTo("stated: implemented");
        assertThat(RegisterWords.claimed(EXCLUDED)).isEmpty();
    }

    @Test
    void the_reason_of_an_inclusion_comes_before_its_justification() {
        assertThat(RegisterWords.why(OPEN)).isEqualTo("Law. Asked for by a law.");
        assertThat(RegisterWords.why(EXCLUDED)).isEqualTo("There are no premises.");
    }

    @Test
    void a_proposed_treatment_is_called_a_suggestion() {
        assertThat(RegisterWords.treatment(Registers.risks().get(0))).isEqualTo("mitigate");
        assertThat(RegisterWords.treatment(Registers.risks().get(1))).isEqualTo("suggested: accept");
    }

    @Test
    void a_stage_counts_what_was_not_assessed_apart() {
        assertThat(RegisterWords.readiness(STAGE))
                .isEqualTo("33 percent of 3 checks are in order; 1 missing or failing, 1 not assessed.");
        assertThat(RegisterWords.date(STAGE)).endsWith("It is planned for 2026-08-01. That is too early.");
    }
}
