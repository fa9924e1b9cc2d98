package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assize.fact.OrganisationFact.Annex;
import org.assize.fact.OrganisationFact.EntityType;
import org.assize.fact.OrganisationFact.PublicAdministration;
import org.assize.fact.OrganisationFact.SectorEntry;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectorsTest {

    private static Activities of(final @Nullable PublicAdministration level, final SectorEntry... sectors) {
        final Organisations organisation = new Organisations();
        organisation.sectors = List.of(sectors);
        return Sectors.of(organisation.build(), level, List.of());
    }

    private static SectorEntry sector(
            final @Nullable Annex annex, final @Nullable String name, final @Nullable EntityType type) {
        return new SectorEntry(annex, name, null, type, Tri.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "CLOUD, II, YES, NO",
        "ONLINE_MARKETPLACE, I, NO, YES",
        "DOMAIN_NAME_REGISTRATION, I, NO, NO",
        "OTHER, II, NO, YES",
        ", I, YES, NO",
        ", , UNKNOWN, UNKNOWN"
    })
    void the_kind_of_entity_says_more_than_the_stated_annex(
            final @Nullable EntityType type, final @Nullable Annex annex, final Tri one, final Tri two) {
        final Activities activities = of(null, sector(annex, "a sector", type));
        assertThat(activities.annexOne()).isEqualTo(one);
        assertThat(activities.annexTwo()).isEqualTo(two);
    }

    @Test
    void a_kind_that_is_not_told_may_be_any_where_the_sector_has_several() {
        assertThat(of(null, sector(Annex.I, "Digital infrastructure", null)).is(EntityType.QTSP))
                .isEqualTo(Tri.UNKNOWN);
        assertThat(of(null, sector(Annex.I, "energy", null)).is(EntityType.QTSP))
                .isEqualTo(Tri.NO);
    }

    @Test
    void size_decides_nothing_for_administration_below_central_government() {
        final SectorEntry administration = sector(Annex.I, "Public administration", null);
        assertThat(of(PublicAdministration.LOCAL, administration).annexOne()).isEqualTo(Tri.NO);
        assertThat(of(PublicAdministration.CENTRAL, administration).annexOne()).isEqualTo(Tri.YES);
    }

    @ParameterizedTest
    @CsvSource({"banking, UNKNOWN", "Insurance, UNKNOWN", "energy, NO"})
    void only_the_financial_sector_has_to_say_which_law_it_follows(final String name, final Tri financial) {
        assertThat(of(null, sector(Annex.I, name, null)).financial()).isEqualTo(financial);
    }
}
