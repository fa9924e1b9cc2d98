package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.assize.fact.Tri;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraceTest {

    private static final Grace GRACE = new Grace(14, 3, 12);
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-17");

    @ParameterizedTest
    @CsvSource({
        "2025-12-03, 2026-06-03, true,  YES",
        "2025-12-02, 2026-06-02, true,  NO",
        "2026-03-03, 2026-06-03, true,  YES",
        "2026-04-16, 2026-06-16, true,  NO",
        "2025-06-03, 2025-09-03, false, YES",
        "2025-06-02, 2025-09-02, false, NO"
    })
    void two_weeks_are_tolerated_and_a_year_where_only_a_default_was_missed(
            final LocalDate last, final LocalDate due, final boolean own, final Tri tolerated) {
        assertThat(GRACE.tolerates(last, due, own, AS_OF)).isEqualTo(tolerated);
    }

    @Test
    void nothing_is_known_of_what_was_never_done() {
        assertThat(GRACE.tolerates(null, null, true, AS_OF)).isEqualTo(Tri.UNKNOWN);
    }
}
