package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assize.fact.OperationsFact.CryptoUse;
import org.assize.fact.Tri;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CryptographyTest {

    private static final String BROKEN = "DES;RC4";
    private static final int BITS = 2048;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "protocol: TLS_1_1 | YES",
                "protocol: TLS_1_2 | NO",
                "alg: rc4 | YES",
                "alg: AES | NO",
                "alg: RSA, key-length: 2047 | YES",
                "alg: RSA, key-length: 2048 | NO",
                "alg: RSA | UNKNOWN",
                "protocol: TLS_1_0, alg: RSA | YES",
                "owner: ana | UNKNOWN"
            })
    void a_broken_method_is_known_by_protocol_algorithm_or_key(final String use, final Tri weak) {
        final SmallDossier dossier =
                SmallDossier.of(folder, "2026-06-17", "crypto-uses: [{id: u, exists: yes, " + use + "}]");
        assertThat(Cryptography.weak(dossier.first(CryptoUse.class), BROKEN, BITS)
                        .fails())
                .isEqualTo(weak);
    }
}
