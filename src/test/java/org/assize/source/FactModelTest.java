package org.assize.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assize.fact.AssessmentContext;
import org.assize.fact.Entity;
import org.assize.fact.Event;
import org.assize.fact.EvidenceKind;
import org.assize.fact.Fact;
import org.assize.fact.Key;
import org.assize.fact.Meaning;
import org.assize.fact.Moment;
import org.assize.fact.Origin;
import org.assize.fact.Ref;
import org.assize.fact.Source;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactModelTest {

    @Test
    void all_areas_and_the_context_are_in_the_standard_model() {
        assertThat(FactModel.standard().entities()).containsKeys("accounts", "leavers", "assessment");
        assertThat(FactModel.AREAS)
                .allSatisfy(area -> assertThat(FactModel.standard().entities().values())
                        .anyMatch(entity -> area.isAssignableFrom(entity.type())));
    }

    @Test
    void an_entity_tells_its_keys_in_order() {
        final EntityShape leavers = entity("leavers");
        assertThat(leavers.keys()).extracting(Attribute::name).containsExactly("person-id", "termination-at");
        assertThat(leavers.isSingle()).isFalse();
        assertThat(entity("assessment").isSingle()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "terminationAt,termination-at",
        "balanceSheetEUR,balance-sheet-eur",
        "nis2Registered,nis2-registered",
        "employeesForArt30,employees-for-art30",
        "dpaListComplete,dpa-list-complete",
        "isPublicAuthorityGDPR,is-public-authority-gdpr",
        "failures30d,failures30d"
    })
    void names_are_kebab_case(final String java, final String file) {
        assertThat(FactModel.kebab(java)).isEqualTo(file);
    }

    @Test
    void values_are_shown_as_files_spell_them_and_the_unknown_is_left_out() {
        final Moment day = Moment.parse("2026-06-17");
        final Origin origin =
                new Origin(new Ref("samples", "a"), Source.ofFile("f"), EvidenceKind.RECORD, null, List.of());
        final Sample sample = new Sample("a", Tri.NO, Event.at(day), Event.unknown(), Set.of(), null, origin);
        assertThat(FactModel.of(Sample.class).values(sample))
                .containsExactly(
                        Map.entry("sample-id", "a"),
                        Map.entry("good", "no"),
                        Map.entry("done-on", "2026-06-17"),
                        Map.entry("tags", "none"));
    }

    @Test
    void a_closed_list_that_extends_yes_and_no_is_spelt_as_those_are() {
        assertThat(FactModel.of(Sample.class).entities().get("samples"))
                .extracting(sample -> sample.shape().attributes().get(5).type().expected())
                .isEqualTo("one of yes, no, not-possible");
    }

    @Test
    void a_type_without_origin_is_refused_by_its_name() {
        assertThatThrownBy(() -> FactModel.of(NoOrigin.class))
                .hasMessageContaining("NoOrigin")
                .hasMessageContaining("Origin origin");
    }

    @Test
    void a_component_of_a_type_that_files_cannot_hold_is_refused() {
        assertThatThrownBy(() -> FactModel.of(Primitive.class))
                .hasMessageContaining("count")
                .hasMessageContaining("int");
    }

    @Test
    void a_key_that_may_be_null_is_refused() {
        assertThatThrownBy(() -> FactModel.of(NullableKey.class)).hasMessageContaining("key id");
    }

    @Test
    void a_component_named_like_a_column_of_the_origin_is_refused() {
        assertThatThrownBy(() -> FactModel.of(OwnEvidence.class)).hasMessageContaining("evidence-refs");
    }

    @Test
    void two_types_of_one_name_are_refused() {
        assertThatThrownBy(() -> FactModel.of(AssessmentContext.class, AssessmentContext.class))
                .hasMessageContaining("assessment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999-12-31", "1601-01-01", "2026-02-30", "17.6.2026", "2026-06-17T14:20"})
    void an_impossible_date_is_refused(final String date) {
        assertThatThrownBy(() -> Scalar.EVENT.parse(date)).isInstanceOf(java.time.DateTimeException.class);
    }

    private static EntityShape entity(final String name) {
        final EntityShape entity = FactModel.standard().entity(name);
        assertThat(entity).isNotNull();
        return entity;
    }

    enum Fit {
        YES,
        NO,
        NOT_POSSIBLE
    }

    @Entity(name = "samples", meaning = "A sample")
    record Sample(
            @Key @Meaning("Id") String sampleId,
            @Meaning("Good") Tri good,
            @Meaning("Done") Event doneOn,
            @Meaning("Seen") Event seenOn,
            @Meaning("Tags") @Nullable Set<String> tags,
            @Meaning("Fit") @Nullable Fit fit,
            Origin origin)
            implements Fact {}

    @Entity(name = "no-origin", meaning = "Wrong")
    record NoOrigin(@Key @Meaning("Id") String id) implements Fact {
        @Override
        public Origin origin() {
            throw new IllegalStateException("never asked for");
        }
    }

    @Entity(name = "primitives", meaning = "Wrong")
    record Primitive(@Meaning("Count") int count, Origin origin) implements Fact {}

    @Entity(name = "nullable-keys", meaning = "Wrong")
    record NullableKey(@Key @Meaning("Id") @Nullable String id, Origin origin) implements Fact {}

    @Entity(name = "own-evidence", meaning = "Wrong")
    record OwnEvidence(@Meaning("Refs") @Nullable List<String> evidenceRefs, Origin origin) implements Fact {}
}
