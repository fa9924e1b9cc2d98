package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assize.fact.AuditFact.AuditProgramme;
import org.assize.fact.Tri;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InternalAuditsTest {

    @Test
    void a_part_of_a_clause_covers_it_and_a_like_number_does_not() {
        final ProgrammeCoverage coverage = coverage("2026-12-31", "iso27001:4.1", "5", "6", "7", "8", "9.2.1");
        assertThat(coverage.incomplete()).isEqualTo(Tri.YES);
        assertThat(coverage.missing()).isEqualTo("clause 10");
    }

    @Test
    void what_is_left_out_is_named_up_to_eight() {
        assertThat(coverage("2026-12-31").missing())
                .startsWith("clause 4, clause 5")
                .doesNotContain("more");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-16, true", "2026-06-17, false"})
    void a_programme_ends_after_its_last_day(final String to, final boolean ended) {
        assertThat(coverage(to).ended()).isEqualTo(ended);
    }

    private static ProgrammeCoverage coverage(final String to, final String... refs) {
        return InternalAudits.coverage(
                new AuditProgramme(
                        null,
                        LocalDate.parse(to),
                        Set.of(refs),
                        AuditFacts.origin("audit-programme", "audit-programme")),
                List.of(),
                AuditFacts.context());
    }
}
