package org.assize.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.assize.fact.AssessmentContext;
import org.assize.fact.ContextFact.IsmsProject;
import org.assize.fact.ContextFact.IsmsScope;
import org.assize.fact.ContextFact.ProjectPhase;
import org.assize.fact.DueDate;
import org.assize.fact.Tri;
import org.assize.finding.CostSize;
import org.assize.finding.Judged;
import org.assize.finding.PhaseState;
import org.assize.finding.Result;
import org.assize.finding.Timeline;
import org.jspecify.annotations.Nullable;

/** Puts the phases of a programme on the calendar. Pure. */
public final class Programmes {

    private static final String SITES = "sites";
    private static final int DAYS_OF_WEEK = 7;
    private static final int WEEKS_OF_YEAR = 52;
    private static final int MONTHS_OF_YEAR = 12;

    private Programmes() {}

    /**
     * From the middle of the range of the size, each thing that shortens or lengthens the programme moves its end by the
     * same step; all together reach the end of the range and no further.
     *
     * @param sizes the size, if it is known
     * @param scopes the scope, if there is one
     * @param few number of sites up to which a scope is simple
     * @param many number of sites from which it is not
     */
    public static Timeline timeline(
            final Content content,
            final Collection<CostSize> sizes,
            final Collection<Judged> judged,
            final Collection<IsmsScope> scopes,
            final int few,
            final int many,
            final AssessmentContext context) {
        final Programme programme = content.guidance().programme();
        final Map<String, Integer> moves = moves(programme, judged);
        moves.put(
                SITES,
                scopes.stream()
                        .mapToInt(scope -> sites(scope, few, many))
                        .findFirst()
                        .orElse(0));
        final int sum = moves.values().stream().mapToInt(Integer::intValue).sum();
        return new Timeline(
                context.date(),
                sizes.stream()
                        .findFirst()
                        .map(size -> weeks(programme.size(size.step()).total(), sum, moves.size()))
                        .orElse(programme.weeks()),
                !sizes.isEmpty(),
                ids(moves, -1),
                ids(moves, 1));
    }

    private static List<String> ids(final Map<String, Integer> moves, final int direction) {
        return moves.entrySet().stream()
                .filter(entry -> entry.getValue() == direction)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Integer> moves(final Programme programme, final Collection<Judged> judged) {
        final Map<String, Judged> byId = new TreeMap<>();
        judged.forEach(each -> byId.put(each.obligation(), each));
        final Map<String, Integer> moves = new TreeMap<>();
        programme.paces().forEach(pace -> moves.put(pace.id(), move(pace.obligations(), byId)));
        return moves;
    }

    /** Slower with a gap, faster if all are met, else as usual. */
    private static int move(final List<String> obligations, final Map<String, Judged> judged) {
        final List<Judged> known =
                obligations.stream().map(judged::get).filter(Objects::nonNull).toList();
        if (known.stream().anyMatch(Judged::gap)) {
            return 1;
        }
        final boolean met =
                known.size() == obligations.size() && known.stream().allMatch(each -> each.result() == Result.MET);
        return met ? -1 : 0;
    }

    private static int sites(final IsmsScope scope, final int few, final int many) {
        if (scope.sites() == null) {
            return 0;
        }
        final int sites = scope.sites().size();
        return sites <= few ? -1 : sites >= many ? 1 : 0;
    }

    private static int weeks(final Range months, final int moves, final int most) {
        final BigDecimal to = Objects.requireNonNull(months.to());
        final BigDecimal width = to.subtract(months.from());
        final BigDecimal twice =
                months.from().add(to).multiply(BigDecimal.valueOf(most)).add(width.multiply(BigDecimal.valueOf(moves)));
        return twice.multiply(BigDecimal.valueOf(WEEKS_OF_YEAR))
                .divide(BigDecimal.valueOf(2L * most * MONTHS_OF_YEAR), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    /**
     * A phase on the calendar: as the organisation planned it, else its share of the weeks.
     *
     * @param projects the organisation's own project, if there is one
     */
    public static PhaseState phase(
            final Content content,
            final Programme.Phase phase,
            final Timeline timeline,
            final Collection<IsmsProject> projects,
            final AssessmentContext context) {
        final List<Integer> ends = ends(content.guidance().programme(), timeline.weeks());
        final int before = phase.no() == 1 ? 0 : ends.get(phase.no() - 2);
        final LocalDate from = timeline.from().plusDays((long) before * DAYS_OF_WEEK);
        final LocalDate to = timeline.from().plusDays((long) ends.get(phase.no() - 1) * DAYS_OF_WEEK - 1);
        final @Nullable ProjectPhase own = projects.stream()
                .filter(project -> project.phases() != null)
                .flatMap(project -> project.phases().stream())
                .filter(each -> Objects.equals(each.no(), phase.no()))
                .findFirst()
                .orElse(null);
        if (own == null || own.plannedEnd() == null) {
            return new PhaseState(phase.no(), from, to, false, null, Tri.NO);
        }
        final LocalDate finished = finished(own, context);
        return new PhaseState(
                phase.no(),
                own.plannedStart() == null ? own.plannedEnd() : own.plannedStart(),
                own.plannedEnd(),
                true,
                finished,
                finished == null
                        ? own.actualEnd().happened() == Tri.UNKNOWN
                                ? overdue(own, context).and(Tri.UNKNOWN)
                                : overdue(own, context)
                        : Tri.of(finished.isAfter(own.plannedEnd())));
    }

    private static Tri overdue(final ProjectPhase phase, final AssessmentContext context) {
        return DueDate.isOverdue(phase.plannedEnd(), context.date());
    }

    private static @Nullable LocalDate finished(final ProjectPhase phase, final AssessmentContext context) {
        final LocalDate end =
                phase.actualEnd().at() == null ? null : phase.actualEnd().at().date(context.zone());
        return end == null || end.isAfter(context.date()) ? null : end;
    }

    /** Last week of each phase when all take so many weeks; the order stays, and each has a week at least. */
    private static List<Integer> ends(final Programme programme, final int weeks) {
        final List<Integer> ends = new ArrayList<>();
        for (final Programme.Phase phase : programme.phases()) {
            final int before = ends.isEmpty() ? 0 : ends.get(ends.size() - 1);
            final int scaled = BigDecimal.valueOf((long) phase.to() * weeks)
                    .divide(BigDecimal.valueOf(programme.weeks()), 0, RoundingMode.HALF_UP)
                    .intValueExact();
            ends.add(Math.max(before + 1, scaled));
        }
        return ends;
    }
}
