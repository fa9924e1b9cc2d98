package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assize.fact.AssetFact.Asset;
import org.assize.fact.OperationsFact.WebFilter;
import org.assize.fact.Tri;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssetsTest {

    private static final int YEAR = 12;
    private static final int HIGH = 3;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"'\"2026-06-17\"', false", "'\"2026-06-18\"', true", "null, true", "unknown, true"})
    void an_asset_is_in_use_until_the_day_of_its_disposal(final String disposed, final boolean used) {
        final SmallDossier given = asset("disposed-on: " + disposed);
        assertThat(Assets.inUse(given.first(Asset.class), given.context())).isEqualTo(used);
    }

    @Test
    void an_asset_outside_the_inventory_is_not_listed() {
        final SmallDossier given = asset("in-inventory: no");
        assertThat(Assets.listed(given.first(Asset.class), given.context())).isFalse();
    }

    @Test
    void the_kinds_that_an_inventory_lacks_are_named() {
        final Inventory inventory = inventory(asset("category: SITE"));
        assertThat(inventory.lacks()).isEqualTo(Tri.YES);
        assertThat(inventory.kinds()).isEqualTo("hardware, information, software");
    }

    @Test
    void an_asset_of_unknown_kind_may_be_the_one_that_seems_to_lack() {
        assertThat(inventory(asset("owner: IT")).lacks()).isEqualTo(Tri.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"'\"2025-06-17\"', NO", "'\"2025-06-16\"', YES", "null, YES", "unknown, UNKNOWN"})
    void an_inventory_is_stale_after_a_year(final String reviewed, final Tri stale) {
        assertThat(inventory(asset("inventory-reviewed-on: " + reviewed)).stale())
                .isEqualTo(stale);
    }

    @ParameterizedTest
    @CsvSource({
        "'personal-data: ORDINARY, classification: null', YES, ''",
        "'personal-data: ORDINARY, classification: SECRET', NO, ''",
        "'personal-data: NONE, classification: null', NO, ''",
        "'subcategory: IP, classification: null', YES, ''",
        "'subcategory: CUSTOMER_DB, personal-data: null, classification: SECRET', YES, ''",
        "'classification: null', UNKNOWN, assets.personal-data",
        "'personal-data: ORDINARY', UNKNOWN, assets.classification"
    })
    void sensitive_assets_have_to_be_marked(final String attributes, final Tri fails, final String missing) {
        final SmallDossier given = asset(attributes);
        assertThat(Assets.unidentified(given.first(Asset.class), given.set("assets")))
                .isEqualTo(new Check(fails, missing));
    }

    @ParameterizedTest
    @CsvSource({"'{c: 3}', true", "'{c: 2}', false", "'{i: 3}', false"})
    void only_the_highest_need_makes_an_asset_confidential(final String cia, final boolean confidential) {
        final SmallDossier given = asset("cia: " + cia);
        assertThat(Assets.confidential(given.first(Asset.class), HIGH)).isEqualTo(confidential);
    }

    @ParameterizedTest
    @CsvSource({"classification: SECRET, DOC_GAP", "classification: null, ABSENT", "owner: IT, PARTIAL"})
    void classes_without_a_scheme_lack_only_a_document(final String attribute, final FailureMode mode) {
        final SmallDossier given = asset(attribute);
        assertThat(Assets.withoutScheme(given.all(Asset.class), given.set("assets")))
                .isEqualTo(mode);
    }

    @ParameterizedTest
    @CsvSource({
        "classification: CONFIDENTIAL, YES",
        "personal-data: SPECIAL, YES",
        "'classification: INTERNAL, personal-data: NONE', NO",
        "owner: IT, UNKNOWN"
    })
    void an_open_laptop_fails_if_it_holds_sensitive_data(final String attributes, final Tri fails) {
        final SmallDossier given = asset(attributes + ", encrypted-at-rest: no");
        assertThat(Assets.unencrypted(given.first(Asset.class)).fails()).isEqualTo(fails);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-17, NO", "2025-06-18, YES", "2026-06-17, YES", "2026-06-18, NO"})
    void disposals_of_the_window_need_a_certificate(final String disposed, final Tri fails) {
        final SmallDossier given =
                asset("category: HARDWARE, personal-data: ORDINARY, disposal-certificate: no, disposed-on: \""
                        + disposed + '"');
        assertThat(Assets.uncertified(given.first(Asset.class), YEAR, given.context())
                        .fails())
                .isEqualTo(fails);
    }

    @ParameterizedTest
    @CsvSource({
        "'end-of-support: \"2026-06-16\"', YES",
        "'end-of-support: \"2026-06-17\"', NO",
        "end-of-support: null, NO",
        "owner: IT, UNKNOWN"
    })
    void support_ends_after_its_last_day(final String support, final Tri fails) {
        final SmallDossier given = asset("category: SOFTWARE, critical: yes, " + support);
        assertThat(Assets.unsupported(given.first(Asset.class), given.set("assets"), given.context())
                        .fails())
                .isEqualTo(fails);
    }

    @Test
    void a_program_that_a_tool_found_shows_that_programs_are_noticed() {
        final SmallDossier given = SmallDossier.of(
                folder,
                "2026-06-17",
                "web-filter: {exists: no}",
                "assets: [{id: a1, sanctioned: no, discovered-by: SSO}]");
        assertThat(Assets.detected(given.first(WebFilter.class), given.all(Asset.class)))
                .isEqualTo(Tri.YES);
    }

    @Test
    void a_program_that_nobody_approved_makes_the_lack_of_a_detection_worse() {
        final SmallDossier given = asset("sanctioned: no");
        assertThat(Assets.undetected(given.all(Asset.class), given.context())).isEqualTo(FailureMode.PARTIAL);
    }

    private static Inventory inventory(final SmallDossier given) {
        return Assets.inventory(given.all(Asset.class), given.set("assets"), YEAR, given.context());
    }

    private SmallDossier asset(final String attributes) {
        return SmallDossier.of(folder, "2026-06-17", "assets: [{id: a1, " + attributes + "}]");
    }
}
