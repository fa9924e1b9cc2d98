package org.assize.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.assize.fact.Event;
import org.assize.fact.Moment;
import org.assize.fact.OrganisationFact.LinkedEnterprise;
import org.assize.fact.OrganisationFact.PartnerEnterprise;
import org.assize.fact.OrganisationFact.PriorYear;
import org.assize.fact.OrganisationFact.SizeClass;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeClassesTest {

    private static final SizeRules RULES = new SizeRules(
            ceiling(10, "2", "2"),
            ceiling(50, "10", "10"),
            ceiling(250, "50", "43"),
            new BigDecimal("25"),
            new BigDecimal("50"),
            24);

    private static SizeCeiling ceiling(final int people, final String turnover, final String balance) {
        return new SizeCeiling(
                people, new BigDecimal(turnover).movePointRight(6), new BigDecimal(balance).movePointRight(6));
    }

    private static org.assize.finding.SizeClass size(final Organisations organisation) {
        return SizeClasses.observe(organisation.build(), RULES, Organisations.CONTEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "49, 10.0, 30, SMALL",
        "49, 10.01, 10.01, MEDIUM",
        "50, 1, 1, MEDIUM",
        "9, 11, 12, MEDIUM",
        "249, 50.0, 60, MEDIUM",
        "249, 50.01, 43.0, MEDIUM",
        "249, 50.01, 43.01, LARGE",
        "250, 5, 5, LARGE",
        "9, 2, 3, MICRO",
        "9.99, 3, 2, MICRO",
        "10, 1, 1, SMALL"
    })
    void people_and_one_of_two_figures_decide(
            final String people, final String turnover, final String balance, final String expected) {
        assertThat(size(Organisations.of(people, turnover, balance)).label()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "250, , , LARGE, LARGE",
        ", 50.01, 43.01, LARGE, LARGE",
        "60, , , MEDIUM, LARGE",
        "30, 9, , SMALL, SMALL",
        "30, 11, , SMALL, MEDIUM",
        ", 1, 1, MICRO, LARGE",
        ", , , MICRO, LARGE"
    })
    void missing_figures_neither_satisfy_nor_fail_a_test(
            final @Nullable String people,
            final @Nullable String turnover,
            final @Nullable String balance,
            final SizeClass least,
            final SizeClass most) {
        final var size = size(Organisations.of(people, turnover, balance));
        assertThat(size.atLeast()).isEqualTo(least);
        assertThat(size.atMost()).isEqualTo(most);
    }

    @Test
    void the_missing_figure_is_named() {
        assertThat(size(Organisations.of("30", "11", null)).missing()).isEqualTo("organisation.balance-sheet-eur");
    }

    @Test
    void a_linked_enterprise_counts_in_full() {
        final Organisations organisation = Organisations.of("40", "1", "1");
        organisation.linked =
                List.of(new LinkedEnterprise("Parent", new BigDecimal("210"), BigDecimal.ONE, BigDecimal.ONE));
        assertThat(size(organisation).label()).isEqualTo("LARGE");
    }

    @ParameterizedTest
    @CsvSource({"24.99, SMALL", "25, MEDIUM", "50, MEDIUM", "50.01, LARGE", ", MEDIUM"})
    void a_partner_counts_by_its_share(final @Nullable BigDecimal share, final String expected) {
        final Organisations organisation = Organisations.of("40", "1", "1");
        organisation.partners = List.of(
                new PartnerEnterprise("Investor", share, new BigDecimal("400"), BigDecimal.ONE, BigDecimal.ONE));
        assertThat(size(organisation).label()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "60, 70, SMALL, MEDIUM",
        "60, 30, SMALL, SMALL",
        "60, 30, MEDIUM, MEDIUM",
        "30, 60, MEDIUM, MEDIUM",
        "60, 30, , SMALL",
        "60, , SMALL, MEDIUM"
    })
    void the_class_changes_after_two_periods(
            final String latest,
            final @Nullable BigDecimal prior,
            final @Nullable SizeClass before,
            final String expected) {
        assertThat(size(twoPeriods(latest, prior, before)).label()).isEqualTo(expected);
    }

    private static Organisations twoPeriods(
            final String latest, final @Nullable BigDecimal prior, final @Nullable SizeClass before) {
        final Organisations organisation = Organisations.of(latest, "5", "5");
        final BigDecimal money = Organisations.millions("5");
        organisation.priorYear = prior == null ? null : new PriorYear(prior, money, money);
        organisation.before = before;
        return organisation;
    }

    @ParameterizedTest
    @CsvSource({"2024-06-18, MEDIUM", "2024-06-17, SMALL", "2026-06-18, SMALL"})
    void joining_a_group_lately_counts_at_once(final String day, final String expected) {
        final Organisations organisation = twoPeriods("60", new BigDecimal("30"), SizeClass.SMALL);
        organisation.groupChange = Event.at(Moment.parse(day));
        assertThat(size(organisation).label()).isEqualTo(expected);
    }

    @Test
    void a_change_of_the_group_at_an_unknown_time_leaves_both_classes_open() {
        final Organisations organisation = twoPeriods("60", new BigDecimal("30"), SizeClass.SMALL);
        organisation.groupChange = new Event(Tri.YES, null);
        assertThat(size(organisation).label()).isEqualTo("UNKNOWN");
        assertThat(size(organisation).missing()).isEqualTo("organisation.group-change-on");
    }

    @Test
    void without_a_prior_year_the_class_is_marked() {
        assertThat(size(Organisations.of("60", "5", "5")).note())
                .isEqualTo("The status before the prior year is not known.");
    }

    @Test
    void a_change_that_the_next_period_has_to_confirm_is_told() {
        assertThat(size(twoPeriods("60", new BigDecimal("30"), SizeClass.SMALL)).note())
                .isEqualTo("The class changes if the next period confirms it.");
    }
}
