package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assize.fact.AccessFact.SystemAccess;
import org.assize.fact.AccessFact.SystemType;
import org.assize.fact.EvidenceKind;
import org.assize.fact.Origin;
import org.assize.fact.RecordSet;
import org.assize.fact.Ref;
import org.assize.fact.Source;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MfaTest {

    private static final Source FILE = Source.ofFile("systems.csv");

    @ParameterizedTest
    @CsvSource({
        "10,   10,   0, YES",
        "10,   8,    2, YES",
        "3000, 2999, 0, NO",
        ",     10,   0, UNKNOWN",
        "10,   ,     0, UNKNOWN",
        "10,   10,   ,  UNKNOWN"
    })
    void enforced_means_everybody_who_is_not_exempt(
            final @Nullable Integer active,
            final @Nullable Integer enforced,
            final @Nullable Integer exempt,
            final Tri all) {
        assertThat(Mfa.enforced(system(active, enforced, exempt))).isEqualTo(all);
    }

    @Test
    void nowhere_needs_a_complete_list() {
        assertThat(Mfa.nowhere(List.of(login(Tri.YES)), set(Tri.YES))).isEqualTo(Tri.YES);
        assertThat(Mfa.nowhere(List.of(login(Tri.YES)), set(Tri.NO))).isEqualTo(Tri.NO);
        assertThat(Mfa.nowhere(List.of(login(Tri.YES)), set(Tri.UNKNOWN))).isEqualTo(Tri.UNKNOWN);
    }

    @Test
    void one_login_with_a_second_factor_is_somewhere() {
        assertThat(Mfa.nowhere(List.of(login(Tri.YES), login(Tri.NO)), set(Tri.YES)))
                .isEqualTo(Tri.NO);
    }

    private static SystemLogin login(final Tri none) {
        return new SystemLogin(
                new Ref("systems", "s1"), Mfa.VPN, Tri.YES, true, Tri.YES, none, Tri.YES, false, false, false, "");
    }

    private static SystemAccess system(
            final @Nullable Integer active, final @Nullable Integer enforced, final @Nullable Integer exempt) {
        return new SystemAccess(
                "s1",
                SystemType.VPN,
                Tri.YES,
                Tri.YES,
                active,
                enforced,
                exempt,
                null,
                null,
                null,
                new Origin(new Ref("systems", "s1"), FILE, EvidenceKind.RECORD, null, List.of()));
    }

    private static RecordSet set(final Tri complete) {
        return new RecordSet("systems", true, complete, null, List.of(), 1, null, null, EvidenceKind.RECORD, FILE);
    }
}
