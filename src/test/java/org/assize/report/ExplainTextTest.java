package org.assize.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExplainTextTest {

    @Test
    void a_derivation_is_a_tree_whose_leaves_have_places() {
        assertThat(ExplainText.of(Reports.sample(), "AC-07"))
                .hasValueSatisfying(text -> assertThat(text).endsWith("""
                        AC-07 is a gap  [Violations make a gap]
                        ├─ LeaverAccess a1 is late  [AC observes each account of a leaver]
                        │  ├─ LeaverEvent p1: ended 2026-03-01  records/leavers.csv:7
                        │  └─ UserAccount a1: disabled 2026-03-04  records/accounts.xlsx:People!12
                        └─ and also because
                           └─ Scope: everything  dossier.yml:4 /scope/statement
                        """));
    }

    @Test
    void it_says_how_the_required_state_is_missed_and_graded() {
        assertThat(ExplainText.of(Reports.sample(), "GV-02"))
                .hasValueSatisfying(text -> assertThat(text).startsWith("""
                        GV-02  Objectives are measured
                        Not fulfilled: weakness that breaks no requirement.
                        Aspects: privileged.
                        Would-be grade in Standard One: Opportunity for improvement, by line 11 of the grading table: An isolated failure of a control. lowered from MINOR by acceptance RA-1.
                        """));
    }

    @Test
    void instances_stand_with_their_facts() {
        assertThat(ExplainText.of(Reports.sample(), "AC-07"))
                .hasValueSatisfying(
                        text -> assertThat(text)
                                .contains(
                                        "  a.novak: ended 2026-03-01, disabled 2026-03-04, limit 2026-03-01\n    LeaverEvent p1  records/leavers.csv:7\n"));
    }

    @Test
    void nothing_is_explained_that_was_not_found() {
        assertThat(ExplainText.of(Reports.sample(), "AC-99")).isEmpty();
    }

    @Test
    void a_client_cannot_write_to_the_terminal() {
        final String id = "AC-07" + Reports.HOSTILE;
        assertThat(ExplainText.of(Reports.hostile(), id))
                .hasValueSatisfying(text -> assertThat(text).doesNotContain("\u202E", "\u0007"));
    }
}
