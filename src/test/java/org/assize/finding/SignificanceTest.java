package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.assize.fact.OrganisationFact.EntityType;
import org.assize.fact.Tri;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SignificanceTest {

    private static final SignificanceThresholds THRESHOLDS = new SignificanceThresholds(
            new BigDecimal("500000"),
            new BigDecimal("5"),
            30,
            60,
            60,
            1_000_000,
            new BigDecimal("5"),
            1_000,
            new BigDecimal("1"),
            20,
            60,
            200_000,
            new BigDecimal("1"),
            100,
            new BigDecimal("0.1"));
    private static final BigDecimal TURNOVER = new BigDecimal("80000000");

    /** Every criterion of every type of entity is known and unmet. */
    private static final String HARMLESS = "lossEur=0;lossPotentialEur=0;tradeSecretExfiltrated=NO;death=NO;"
            + "healthDamage=NO;maliciousUnauthorisedAccess=NO;capableOf=none;serviceUnavailableMin=0;serviceLimitedMin=0;"
            + "weeklyUnavailableMin=0;slowResponseMin=0;usersAffected=0;usersTotalEu=1000;dataCompromised=NO;"
            + "suspectedMalicious=NO;domainsAffected=0;domainsManaged=100000;misconfiguration=NO;"
            + "physicalAccessCompromised=NO;plannedMaintenance=NO;";

    @ParameterizedTest
    @EnumSource(EntityType.class)
    void an_incident_without_harm_is_not_significant_for_anybody(final EntityType type) {
        assertThat(of(type, "").met()).isEqualTo(Tri.NO);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lossEur=500000                                       | NO
            lossEur=500000.01                                    | YES
            lossPotentialEur=500000.01                           | YES
            capableOf=LOSS                                       | YES
            lossEur=?                                            | UNKNOWN
            tradeSecretExfiltrated=YES                           | YES
            capableOf=SECRETS                                    | YES
            death=YES                                            | YES
            capableOf=DEATH                                      | YES
            healthDamage=YES                                     | YES
            capableOf=HEALTH                                     | YES
            maliciousUnauthorisedAccess=YES                      | NO
            capableOf=DISRUPTION                                 | NO
            maliciousUnauthorisedAccess=YES;capableOf=DISRUPTION | YES
            maliciousUnauthorisedAccess=?;capableOf=DISRUPTION   | UNKNOWN
            death=?                                              | UNKNOWN
            death=?;healthDamage=YES                             | YES
            capableOf=?                                          | UNKNOWN
            """)
    void the_general_criteria_hold_for_every_type_with_thresholds(final String facts, final Tri met) {
        assertThat(of(EntityType.CLOUD, facts).met()).isEqualTo(met);
        assertThat(of(EntityType.TSP, facts).met()).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"400000, NO", "400000.01, YES"})
    void the_share_of_the_turnover_counts_where_it_is_lower(final String loss, final Tri met) {
        assertThat(Significance.isLoss(new BigDecimal(loss), new BigDecimal("8000000"), THRESHOLDS))
                .isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"500000.01, YES", "500000, UNKNOWN", "0, NO"})
    void a_loss_above_the_amount_needs_no_turnover(final String loss, final Tri met) {
        assertThat(Significance.isLoss(new BigDecimal(loss), null, THRESHOLDS)).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            serviceUnavailableMin=30                               | NO
            serviceUnavailableMin=30.02                            | YES
            serviceUnavailableMin=?                                | UNKNOWN
            serviceLimitedMin=61;usersAffected=50                  | NO
            serviceLimitedMin=61;usersAffected=51                  | YES
            serviceLimitedMin=60;usersAffected=51                  | NO
            serviceLimitedMin=61;usersAffected=51;usersTotalEu=?   | UNKNOWN
            serviceLimitedMin=61;usersAffected=1000001;usersTotalEu=100000000 | YES
            serviceLimitedMin=61;usersAffected=1000000;usersTotalEu=100000000 | NO
            serviceLimitedMin=61;usersAffected=1000001;usersTotalEu=? | YES
            serviceLimitedMin=61;usersAffected=?                   | UNKNOWN
            dataCompromised=YES                                    | NO
            dataCompromised=YES;suspectedMalicious=YES             | YES
            dataCompromised=YES;usersAffected=50                   | NO
            dataCompromised=YES;usersAffected=51                   | YES
            dataCompromised=?;suspectedMalicious=YES               | UNKNOWN
            physicalAccessCompromised=YES                          | NO
            slowResponseMin=600                                    | NO
            """)
    void a_cloud_service_may_be_down_for_half_an_hour(final String facts, final Tri met) {
        for (final EntityType type : List.of(EntityType.CLOUD, EntityType.CDN, EntityType.MSP, EntityType.MSSP)) {
            assertThat(of(type, facts).met()).as(type.name()).isEqualTo(met);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            serviceUnavailableMin=30                                                        | NO
            serviceUnavailableMin=30.02                                                     | YES
            slowResponseMin=60                                                              | NO
            slowResponseMin=60.5                                                            | YES
            dataCompromised=YES                                                             | YES
            dataCompromised=YES;misconfiguration=YES;domainsAffected=999;domainsManaged=99900  | NO
            dataCompromised=YES;misconfiguration=YES;domainsAffected=999;domainsManaged=99899  | YES
            dataCompromised=YES;misconfiguration=YES;domainsAffected=1000;domainsManaged=999999 | YES
            dataCompromised=YES;misconfiguration=NO;domainsAffected=1;domainsManaged=99900  | YES
            dataCompromised=YES;misconfiguration=?;domainsAffected=1;domainsManaged=99900   | UNKNOWN
            dataCompromised=YES;misconfiguration=YES;domainsAffected=?                      | UNKNOWN
            dataCompromised=YES;misconfiguration=YES;domainsAffected=1000;domainsManaged=?  | YES
            """)
    void wrong_data_of_few_domain_names_are_excused_by_misconfiguration(final String facts, final Tri met) {
        assertThat(of(EntityType.DNS_PROVIDER, facts).met()).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            serviceUnavailableMin=0.01                         | YES
            slowResponseMin=60                                 | NO
            slowResponseMin=61                                 | YES
            dataCompromised=YES                                | YES
            serviceLimitedMin=600                              | NO
            """)
    void a_registry_may_never_be_down(final String facts, final Tri met) {
        assertThat(of(EntityType.TLD_REGISTRY, facts).met()).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            serviceUnavailableMin=0.01                         | YES
            serviceLimitedMin=60                               | NO
            serviceLimitedMin=61                               | YES
            dataCompromised=YES                                | NO
            dataCompromised=YES;suspectedMalicious=YES         | YES
            physicalAccessCompromised=YES                      | YES
            """)
    void a_data_centre_may_never_be_down_or_entered(final String facts, final Tri met) {
        assertThat(of(EntityType.DATA_CENTRE, facts).met()).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            serviceUnavailableMin=600;usersAffected=50         | NO
            serviceUnavailableMin=0.5;usersAffected=51         | YES
            serviceLimitedMin=0.5;usersAffected=51             | YES
            serviceUnavailableMin=?;usersAffected=51           | UNKNOWN
            dataCompromised=YES;suspectedMalicious=YES         | YES
            dataCompromised=YES;usersAffected=51               | YES
            dataCompromised=YES;usersAffected=50               | NO
            """)
    void a_platform_counts_users_and_not_minutes(final String facts, final Tri met) {
        for (final EntityType type :
                List.of(EntityType.ONLINE_MARKETPLACE, EntityType.SEARCH_ENGINE, EntityType.SOCIAL_NETWORK)) {
            assertThat(of(type, facts).met()).as(type.name()).isEqualTo(met);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            serviceUnavailableMin=20                           | NO
            serviceUnavailableMin=20.02                        | YES
            weeklyUnavailableMin=60                            | NO
            weeklyUnavailableMin=61                            | YES
            serviceLimitedMin=1;usersAffected=10               | NO
            serviceLimitedMin=1;usersAffected=11               | YES
            serviceLimitedMin=1;usersAffected=200001;usersTotalEu=100000000 | YES
            serviceLimitedMin=1;usersAffected=200000;usersTotalEu=100000000 | NO
            physicalAccessCompromised=YES                      | YES
            dataCompromised=YES;usersAffected=1                | NO
            dataCompromised=YES;usersAffected=2                | YES
            dataCompromised=YES;usersAffected=101;usersTotalEu=100000000 | YES
            dataCompromised=YES;usersAffected=100;usersTotalEu=100000000 | NO
            dataCompromised=YES;suspectedMalicious=YES         | NO
            """)
    void a_trust_service_has_thresholds_of_its_own(final String facts, final Tri met) {
        assertThat(of(EntityType.TSP, facts).met()).isEqualTo(met);
        assertThat(of(EntityType.QTSP, facts).met()).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            serviceUnavailableMin=6000                         | NO
            lossEur=600000                                     | NO
            capableOf=DISRUPTION                               | YES
            capableOf=LOSS                                     | YES
            death=YES                                          | YES
            capableOf=?                                        | UNKNOWN
            serviceUnavailableMin=?                            | NO
            """)
    void other_entities_are_judged_by_the_harm_that_was_possible(final String facts, final Tri met) {
        assertThat(of(EntityType.HEALTHCARE_PROVIDER, facts).met()).isEqualTo(met);
    }

    @Test
    void planned_maintenance_is_no_significant_incident() {
        assertThat(of(EntityType.TLD_REGISTRY, "serviceUnavailableMin=60;plannedMaintenance=YES")
                        .met())
                .isEqualTo(Tri.NO);
        assertThat(of(EntityType.TLD_REGISTRY, "serviceUnavailableMin=60;plannedMaintenance=?")
                        .met())
                .isEqualTo(Tri.YES);
    }

    @Test
    void one_of_several_types_suffices() {
        final Significance significance = Significance.of(
                TestIncidents.incident(HARMLESS + "serviceUnavailableMin=1"),
                List.of(EntityType.CLOUD, EntityType.DATA_CENTRE),
                TURNOVER,
                THRESHOLDS);

        assertThat(significance.met()).isEqualTo(Tri.YES);
        assertThat(significance.criteria()).containsExactly("unavailable");
    }

    @Test
    void an_unknown_type_of_entity_leaves_it_open() {
        final Significance significance = Significance.of(TestIncidents.incident(HARMLESS), null, TURNOVER, THRESHOLDS);

        assertThat(significance.met()).isEqualTo(Tri.UNKNOWN);
        assertThat(significance.missing()).containsExactly("organisation.sectors");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lossEur=?                                          | incidents.loss-eur
            serviceUnavailableMin=?                            | incidents.service-unavailable-min
            serviceLimitedMin=61;usersAffected=?               | incidents.users-affected
            serviceLimitedMin=61;usersAffected=9;usersTotalEu=? | incidents.users-total-eu
            dataCompromised=YES;suspectedMalicious=?           | incidents.suspected-malicious
            maliciousUnauthorisedAccess=?;capableOf=DISRUPTION | incidents.malicious-unauthorised-access
            """)
    void what_is_missing_is_named(final String facts, final String missing) {
        assertThat(of(EntityType.CLOUD, facts).missing()).containsExactly(missing);
    }

    @Test
    void a_loss_that_only_the_turnover_can_judge_asks_for_it() {
        final Significance significance = Significance.of(
                TestIncidents.incident(HARMLESS + "lossEur=1"), List.of(EntityType.CLOUD), null, THRESHOLDS);

        assertThat(significance.missing()).containsExactly("organisation.turnover-eur");
    }

    private static Significance of(final EntityType type, final String facts) {
        return Significance.of(TestIncidents.incident(HARMLESS + facts), List.of(type), TURNOVER, THRESHOLDS);
    }
}
