package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assize.fact.ContextFact.IsmsScope;
import org.assize.fact.Tri;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScopeChecksTest {

    @TempDir
    Path folder;

    @Test
    void a_scope_lacks_every_boundary_that_it_does_not_describe() {
        final Shortfall shortfall = ScopeChecks.boundaries(
                scope("{interfaces-and-dependencies: no, processes: [], org-units: [IT], technologies: [cloud]}"));
        assertThat(shortfall).isEqualTo(Shortfall.of(FailureMode.PARTIAL, "interfaces-and-dependencies, processes"));
    }

    @Test
    void what_the_scope_does_not_tell_is_asked_for() {
        assertThat(ScopeChecks.boundaries(scope("{processes: [hosting]}")).missing())
                .isEqualTo("scope.interfaces-and-dependencies");
        assertThat(ScopeChecks.exclusions(scope("{documented: yes}")).missing()).isEqualTo("scope.excluded-clauses");
    }

    @Test
    void an_excluded_clause_is_named() {
        assertThat(ScopeChecks.exclusions(scope("{excluded-clauses: ['7.2']}")).what())
                .isEqualTo("7.2");
    }

    @Test
    void a_change_of_tomorrow_has_not_happened() {
        final SmallDossier dossier = dossier("{changes: [{date: '2026-06-18', approved-via-change-control: no}]}");
        final IsmsScope scope = dossier.first(IsmsScope.class);
        assertThat(ScopeChecks.changed(scope, dossier.context())).isFalse();
        assertThat(ScopeChecks.changes(scope, dossier.context())).isEqualTo(Shortfall.NONE);
    }

    @Test
    void a_change_without_approval_is_a_lapse() {
        final SmallDossier dossier = dossier("{changes: [{date: '2026-06-17', approved-via-change-control: no}]}");
        assertThat(ScopeChecks.changes(dossier.first(IsmsScope.class), dossier.context()))
                .isEqualTo(Shortfall.of(FailureMode.LAPSE, "2026-06-17"));
    }

    @Test
    void changes_that_are_not_told_are_unknown() {
        final SmallDossier dossier = dossier("{documented: yes}");
        assertThat(ScopeChecks.changes(dossier.first(IsmsScope.class), dossier.context())
                        .fails())
                .isEqualTo(Tri.UNKNOWN);
    }

    private IsmsScope scope(final String text) {
        return dossier(text).first(IsmsScope.class);
    }

    private SmallDossier dossier(final String text) {
        return SmallDossier.of(folder, "2026-06-17", "scope: " + text);
    }
}
