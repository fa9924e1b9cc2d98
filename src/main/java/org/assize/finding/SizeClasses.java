package org.assize.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assize.fact.AssessmentContext;
import org.assize.fact.DueDate;
import org.assize.fact.Event;
import org.assize.fact.OrganisationFact.LinkedEnterprise;
import org.assize.fact.OrganisationFact.Organisation;
import org.assize.fact.OrganisationFact.PartnerEnterprise;
import org.assize.fact.OrganisationFact.PriorYear;
import org.assize.fact.OrganisationFact.SizeClass;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Puts an enterprise and its group into a size class (Recommendation 2003/361/EC). Pure. */
public final class SizeClasses {

    private static final String BEFORE_UNKNOWN = "The status before the prior year is not known.";
    private static final String CHANGES = "The class changes if the next period confirms it.";

    private SizeClasses() {}

    /** Headcount, turnover and balance sheet total of one period. */
    private record Figures(Amount headcount, Amount turnover, Amount balance) {

        Figures plus(final Figures other) {
            return new Figures(
                    headcount.plus(other.headcount), turnover.plus(other.turnover), balance.plus(other.balance));
        }

        Figures share(final BigDecimal least, final BigDecimal most) {
            return new Figures(headcount.share(least, most), turnover.share(least, most), balance.share(least, most));
        }

        Tri fits(final SizeCeiling ceiling) {
            return headcount
                    .below(BigDecimal.valueOf(ceiling.headcount()))
                    .and(turnover.atMost(ceiling.turnover()).or(balance.atMost(ceiling.balance())));
        }
    }

    /** The class at the date of the assessment. */
    public static org.assize.finding.SizeClass observe(
            final Organisation organisation, final SizeRules rules, final AssessmentContext context) {
        final Figures group = group(organisation, rules);
        final Figures own =
                figures(organisation.headcountAwu(), organisation.turnoverEur(), organisation.balanceSheetEur());
        final Set<SizeClass> latest = classes(own.plus(group), rules);
        final @Nullable Figures before = before(organisation.priorYear());
        final Tri groupChanged = recent(organisation.groupChangeOn(), rules.groupChangeMonths(), context);
        final TreeSet<SizeClass> possible = new TreeSet<>();
        final Set<String> notes = new TreeSet<>();
        if (before == null || groupChanged != Tri.NO) {
            possible.addAll(latest);
        }
        if (before == null) {
            notes.add(groupChanged == Tri.YES ? "" : BEFORE_UNKNOWN);
        } else if (groupChanged != Tri.YES) {
            addTwoPeriods(latest, classes(before.plus(group), rules), organisation.sizeClassBefore(), possible, notes);
        }
        final boolean settled = possible.size() == 1;
        return new org.assize.finding.SizeClass(
                organisation.ref(),
                possible.first(),
                possible.last(),
                String.join(" ", notes).strip(),
                settled ? "" : String.join(", ", missing(organisation)));
    }

    private static void addTwoPeriods(
            final Set<SizeClass> latest,
            final Set<SizeClass> prior,
            final @Nullable SizeClass before,
            final Set<SizeClass> possible,
            final Set<String> notes) {
        for (final SizeClass now : latest) {
            for (final SizeClass then : prior) {
                if (now == then) {
                    possible.add(now);
                } else {
                    possible.add(before == null ? then : before);
                    notes.add(CHANGES);
                    notes.add(before == null ? BEFORE_UNKNOWN : "");
                }
            }
        }
    }

    /** The classes into which the figures can fall. */
    private static Set<SizeClass> classes(final Figures figures, final SizeRules rules) {
        final Set<SizeClass> possible = new TreeSet<>();
        final List<SizeCeiling> ceilings = List.of(rules.micro(), rules.small(), rules.medium());
        for (int i = 0; i < ceilings.size(); i++) {
            final Tri fits = figures.fits(ceilings.get(i));
            if (fits != Tri.NO) {
                possible.add(SizeClass.values()[i]);
            }
            if (fits == Tri.YES) {
                return possible;
            }
        }
        possible.add(SizeClass.LARGE);
        return possible;
    }

    private static Figures figures(
            final @Nullable BigDecimal headcount,
            final @Nullable BigDecimal turnover,
            final @Nullable BigDecimal balance) {
        return new Figures(Amount.of(headcount), Amount.of(turnover), Amount.of(balance));
    }

    private static @Nullable Figures before(final @Nullable PriorYear year) {
        if (year == null || year.headcountAwu() == null && year.turnover() == null && year.balanceSheet() == null) {
            return null;
        }
        return figures(year.headcountAwu(), year.turnover(), year.balanceSheet());
    }

    private static Figures group(final Organisation organisation, final SizeRules rules) {
        Figures sum = new Figures(Amount.ZERO, Amount.ZERO, Amount.ZERO);
        for (final LinkedEnterprise linked : orNone(organisation.linked())) {
            sum = sum.plus(figures(linked.headcount(), linked.turnover(), linked.balance()));
        }
        for (final PartnerEnterprise partner : orNone(organisation.partners())) {
            sum = sum.plus(proRata(partner, rules));
        }
        return sum;
    }

    private static Figures proRata(final PartnerEnterprise partner, final SizeRules rules) {
        final Figures whole = figures(partner.headcount(), partner.turnover(), partner.balance());
        final BigDecimal holding = partner.holdingPct();
        if (holding == null) {
            return whole.share(rules.partnerLeast(), rules.partnerMost());
        }
        if (holding.compareTo(rules.partnerLeast()) < 0) {
            return new Figures(Amount.ZERO, Amount.ZERO, Amount.ZERO);
        }
        return holding.compareTo(rules.partnerMost()) > 0 ? whole : whole.share(holding, holding);
    }

    private static Tri recent(final Event change, final int months, final AssessmentContext context) {
        if (change.at() == null) {
            // Without a date, a change that did not happen and one of which nothing is told count alike: none.
            return change.happened() == Tri.YES ? Tri.UNKNOWN : Tri.NO;
        }
        return DueDate.isWithinLastMonths(change.at().date(context.zone()), months, context.date());
    }

    private static <T> List<T> orNone(final @Nullable List<T> values) {
        return values == null ? List.of() : values;
    }

    private static List<String> missing(final Organisation organisation) {
        final List<String> names = new ArrayList<>();
        final PriorYear year = organisation.priorYear();
        absent(names, "organisation.headcount-awu", organisation.headcountAwu());
        absent(names, "organisation.turnover-eur", organisation.turnoverEur());
        absent(names, "organisation.balance-sheet-eur", organisation.balanceSheetEur());
        if (year != null && before(year) != null) {
            absent(names, "organisation.prior-year.headcount-awu", year.headcountAwu());
            absent(names, "organisation.prior-year.turnover", year.turnover());
            absent(names, "organisation.prior-year.balance-sheet", year.balanceSheet());
        }
        for (final LinkedEnterprise linked : orNone(organisation.linked())) {
            absent(names, "organisation.linked.headcount", linked.headcount());
            absent(names, "organisation.linked.turnover", linked.turnover());
            absent(names, "organisation.linked.balance", linked.balance());
        }
        for (final PartnerEnterprise partner : orNone(organisation.partners())) {
            absent(names, "organisation.partners.holding-pct", partner.holdingPct());
            absent(names, "organisation.partners.headcount", partner.headcount());
            absent(names, "organisation.partners.turnover", partner.turnover());
            absent(names, "organisation.partners.balance", partner.balance());
        }
        final Event change = organisation.groupChangeOn();
        absent(names, "organisation.group-change-on", change.happened() == Tri.YES ? change.at() : change);
        return names.stream().distinct().toList();
    }

    private static void absent(final List<String> names, final String name, final @Nullable Object value) {
        if (value == null) {
            names.add(name);
        }
    }
}
