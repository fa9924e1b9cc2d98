package org.assize.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Set;
import org.assize.fact.AssessmentContext;
import org.assize.fact.Moment;
import org.jspecify.annotations.Nullable;

/** Assesses deviations of controls that operated over a period. Pure. */
public final class Deviations {

    private static final Set<String> DECISIVE = Set.of("ONCE_A_YEAR", "UNAUTHORISED_USE");

    private Deviations() {}

    /** Number of subjects that failed by the end of the period; a failure without a date counts. */
    public static int failed(final Tally tally, final AssessmentContext context) {
        final LocalDate to = context.periodTo();
        return (int) tally.violations().stream()
                .filter(violation -> violation.mode() != FailureMode.WEAKNESS)
                .filter(violation -> to == null || !isAfter(violation.began(), to, context.zone()))
                .map(Violation::subject)
                .distinct()
                .count();
    }

    private static boolean isAfter(final @Nullable Moment moment, final LocalDate day, final ZoneId zone) {
        return moment != null && moment.date(zone).isAfter(day);
    }

    /**
     * @param aspects what is true of the failures; unauthorised use, or a failure of what is due once a year, is decisive
     * @param isolated highest rate of isolated exceptions, percent, inclusive
     * @param elevated highest rate of a control that is still effective, percent, inclusive
     * @param small population below which one failure does not make a control ineffective
     */
    public static Deviation assess(
            final Tally tally,
            final AssessmentContext context,
            final Collection<Aspect> aspects,
            final BigDecimal isolated,
            final BigDecimal elevated,
            final int small) {
        final int failed = failed(tally, context);
        return new Deviation(
                tally.obligation(),
                failed,
                tally.population(),
                state(
                        failed,
                        tally.population(),
                        failed > 0 && aspects.stream().anyMatch(aspect -> DECISIVE.contains(aspect.name())),
                        isolated,
                        elevated,
                        small));
    }

    private static OperatingState state(
            final int failed,
            final int population,
            final boolean serious,
            final BigDecimal isolated,
            final BigDecimal elevated,
            final int small) {
        if (serious) {
            return OperatingState.INEFFECTIVE;
        }
        if (failed == 1 && population < small) {
            return OperatingState.ELEVATED;
        }
        if (new RateTest(true, isolated, 0).within(failed, population)) {
            return OperatingState.ISOLATED;
        }
        return new RateTest(true, elevated, 0).within(failed, population)
                ? OperatingState.ELEVATED
                : OperatingState.INEFFECTIVE;
    }
}
