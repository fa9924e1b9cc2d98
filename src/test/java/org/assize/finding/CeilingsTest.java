package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.assize.fact.Ref;
import org.assize.fact.Tri;
import org.junit.jupiter.api.Test;

class CeilingsTest {

    private static final BigDecimal TEN_MILLION = new BigDecimal("10000000");

    @Test
    void the_share_counts_where_it_is_higher() {
        assertThat(Ceilings.of("x", "Art. 1", TEN_MILLION, new BigDecimal("1.4"), new BigDecimal("1000000000"), "")
                        .text())
                .endsWith("here EUR 14 000 000.");
    }

    @Test
    void nothing_is_computed_without_a_turnover() {
        assertThat(Ceilings.of("x", "Art. 1", TEN_MILLION, new BigDecimal("2"), null, "Remark.")
                        .text())
                .isEqualTo("Ceiling, not forecast (Art. 1): EUR 10 000 000 or 2 % of the worldwide turnover of the"
                        + " undertaking, whichever is higher; the turnover is not known. Remark.");
    }

    @Test
    void the_worst_holder_decides_the_risk() {
        final AffectedData harmless = data("one", Tri.NO, 5);
        final AffectedData grave = data("two", Tri.YES, 5);
        assertThat(AffectedDatas.risk(FailureMode.ABSENT, List.of(harmless, grave), 10_000, 100))
                .isEqualTo(PeopleRisk.HIGH);
        assertThat(AffectedDatas.risk(FailureMode.ABSENT, List.of(harmless), 10_000, 100))
                .isEqualTo(PeopleRisk.LOW);
    }

    private static AffectedData data(final String id, final Tri sensitive, final int people) {
        return new AffectedData("XX-01", new Ref("assets", id), Tri.YES, sensitive, people, Tri.NO, Tri.NO);
    }
}
