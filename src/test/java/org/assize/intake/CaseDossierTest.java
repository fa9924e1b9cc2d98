package org.assize.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.assize.fact.AccessFact.UserAccount;
import org.assize.fact.Event;
import org.assize.fact.Mode;
import org.assize.fact.Moment;
import org.assize.fact.Source;
import org.assize.source.FactModel;
import org.assize.source.InputException;
import org.assize.source.Limits;
import org.assize.source.MapNode;
import org.assize.source.Problems;
import org.assize.source.SourceText;
import org.assize.source.TreeReader;
import org.junit.jupiter.api.Test;

class CaseDossierTest {

    private static final ContextDefaults DEFAULTS = new ContextDefaults(
            Moment.parse("2026-06-17"), ZoneId.of("Europe/Ljubljana"), Mode.GAP_ANALYSIS, List.of("iso27001"));

    @Test
    void the_facts_of_a_case_are_those_of_a_small_dossier() {
        final Dossier dossier = read("given:\n  accounts: [{account-id: a1, disabled-at: }]\n");
        final UserAccount account = TestDossier.one(dossier, UserAccount.class);
        assertThat(account.disabledAt()).isEqualTo(Event.notYet());
        assertThat(account.origin().source()).isEqualTo(Source.ofPointer("x.gap.yml", 2, 0, "/given/accounts/0"));
        assertThat(dossier.context().frameworks()).containsExactly("iso27001");
    }

    @Test
    void a_case_may_say_more_of_its_assessment() {
        final Dossier dossier = read("given:\n  assessment: {mode: STAGE2}\n");
        assertThat(dossier.context().mode()).isEqualTo(Mode.STAGE2);
        assertThat(dossier.context().asOf()).isEqualTo(Moment.parse("2026-06-17"));
    }

    @Test
    void a_wrong_case_is_refused_at_its_place() {
        assertThatThrownBy(() -> read("given:\n  accounts: [{account-id: a1, mfa: maybe}]\n"))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("x.gap.yml:2:36: mfa must be yes, no or unknown");
    }

    private static Dossier read(final String text) {
        final MapNode root = (MapNode) Objects.requireNonNull(
                TreeReader.yaml(SourceText.of("x.gap.yml", text), Limits.standard(), new Problems()));
        final MapNode given = (MapNode) Objects.requireNonNull(root.get("given"));
        return Dossiers.caseDossier(given, DEFAULTS, FactModel.standard(), Vocabulary.any());
    }
}
