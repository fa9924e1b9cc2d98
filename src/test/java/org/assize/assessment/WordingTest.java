package org.assize.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.assize.Checkout;
import org.assize.Samples;
import org.assize.fact.IncidentFact.IncidentProcess;
import org.assize.fact.Ref;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void a_fact_in_a_sentence_is_named_and_not_printed() {
        final IncidentProcess process =
                Samples.read(new Checkout(), Checkout.SAMPLES.resolve("brezovica-software")).facts().stream()
                        .filter(IncidentProcess.class::isInstance)
                        .map(IncidentProcess.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertThat(Wording.fill("{process}: none", Map.of("process", process))).isEqualTo("incident-process: none");
    }

    @Test
    void a_reference_is_named_by_its_id_and_what_is_not_known_is_unknown() {
        final Map<String, Object> variables = new TreeMap<>(Map.of("account", new Ref("accounts", "a1")));
        assertThat(Wording.fill("{account} of {person}", variables)).isEqualTo("a1 of unknown");
    }
}
