package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assize.fact.Tri;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {

    @ParameterizedTest
    @CsvSource({"SI, YES", "NO, YES", "IS, YES", "LI, YES", "CH, NO", "GB, NO", ", UNKNOWN"})
    void the_eea_is_the_union_with_iceland_liechtenstein_and_norway(final String country, final Tri expected) {
        assertThat(Countries.inEea(country)).isEqualTo(expected);
    }

    @Test
    void one_country_outside_is_enough() {
        assertThat(Countries.anyOutsideEea(List.of("DE", "US"))).isEqualTo(Tri.YES);
        assertThat(Countries.anyOutsideEea(List.of("DE", "NO"))).isEqualTo(Tri.NO);
        assertThat(Countries.anyOutsideEea(List.of())).isEqualTo(Tri.NO);
        assertThat(Countries.anyOutsideEea(null)).isEqualTo(Tri.UNKNOWN);
    }
}
