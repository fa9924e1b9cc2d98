package org.assize.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.assize.source.FactModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierSchemaTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DossierSchema.of(FactModel.standard()).toString(), InputFormat.JSON);

    @Test
    void a_dossier_in_one_file_follows_it() {
        final String dossier = """
                {"assessment": {"as-of": "2026-06-17T14:20+02:00", "zone": "Europe/Ljubljana", "mode": "STAGE2"},
                 "record-sets": {"accounts": {"complete": "no", "coverage": 80}},
                 "organisation": {"headcount-awu": 12.5, "soc2-categories": "none",
                                  "linked": [{"name": "Mother", "headcount": null}]},
                 "policies": [{"id": "p", "stated-cadences": {"LOG_REVIEW": "P1W"}}],
                 "accounts": [{"account-id": "a1", "disabled-at": "no", "mfa": true, "evidence-refs": ["T-1"]}]}
                """;
        assertThat(SCHEMA.validate(dossier, InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"accountz\": []}",
                "{\"accounts\": [{\"mfa\": \"yes\"}]}",
                "{\"accounts\": [{\"account-id\": \"a1\", \"mfa\": \"Yes\"}]}",
                "{\"accounts\": [{\"account-id\": \"a1\", \"maf\": \"yes\"}]}",
                "{\"accounts\": [{\"account-id\": \"a1\", \"kind\": \"named\"}]}",
                "{\"accounts\": [{\"account-id\": \"a1\", \"created-at\": \"17.6.2026\"}]}",
                "{\"accounts\": [{\"account-id\": 1}]}",
                "{\"organisation\": {\"turnover-eur\": -1}}",
                "{\"organisation\": {\"turnover-eur\": \"1\"}}",
                "{\"record-sets\": {\"accounts\": {\"coverage\": 101}}}"
            })
    void what_intake_refuses_does_not_follow_it(final String dossier) {
        assertThat(SCHEMA.validate(dossier, InputFormat.JSON)).isNotEmpty();
    }
}
