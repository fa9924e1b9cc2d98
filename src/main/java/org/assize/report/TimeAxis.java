package org.assize.report;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assize.assessment.Report.CalendarRow;
import org.assize.assessment.Report.PlanItem;
import org.jspecify.annotations.Nullable;

/** Where days stand on a chart that runs from the day of the assessment to a last day. Public for the templates. */
public final class TimeAxis {

    private static final Pattern INTERVAL = Pattern.compile("(\\d{1,4}) (day|week|month|year)s?");
    private static final int YEAR = 12;
    private static final int FEW_TICKS = 13;
    private static final int MOST_MARKS = 60;

    private final LocalDate first;
    private final LocalDate last;
    private final Language language;

    private TimeAxis(final LocalDate first, final LocalDate last, final Language language) {
        this.first = first;
        this.last = last;
        this.language = language;
    }

    /** A place on the axis in percent of its width, and what stands there. */
    public record Mark(String x, String label, int number) {}

    /** Marks of one stage of the plan. */
    public record Lane(String name, int number, List<Mark> marks) {}

    /** The year that begins with the assessment; empty if that has no date. */
    static Optional<TimeAxis> year(final String asOf, final Language language) {
        return day(asOf).map(first -> new TimeAxis(first, first.plusMonths(YEAR), language));
    }

    /** From the assessment to the last day of the plan, at least three months; empty if nothing is dated. */
    static Optional<TimeAxis> plan(final String asOf, final List<PlanItem> plan, final Language language) {
        return day(asOf)
                .flatMap(first -> plan.stream()
                        .flatMap(item -> day(item.due()).stream())
                        .max(LocalDate::compareTo)
                        .map(end -> new TimeAxis(first, later(end.plusDays(7), first.plusMonths(3)), language)));
    }

    private static LocalDate later(final LocalDate one, final LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Optional<LocalDate> day(final @Nullable String iso) {
        try {
            return iso == null || iso.length() < 10
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(iso.substring(0, 10)));
        } catch (final DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    /** The first of each month, or of each quarter or year on a long axis. */
    public List<Mark> ticks() {
        final int step = step();
        final List<Mark> ticks = new ArrayList<>();
        for (LocalDate day = first.withDayOfMonth(1).plusMonths(1); day.isBefore(last); day = day.plusMonths(1)) {
            if ((day.getMonthValue() - 1) % step == 0) {
                ticks.add(new Mark(x(day), language.month(day.getMonthValue()), day.getYear()));
            }
        }
        return ticks;
    }

    private int step() {
        final long months = ChronoUnit.MONTHS.between(first, last);
        return months <= FEW_TICKS ? 1 : months <= 3 * FEW_TICKS ? 3 : YEAR;
    }

    /** The plan by stage: how many actions are due on which day. */
    public List<Lane> lanes(final List<PlanItem> plan) {
        final Map<String, Map<LocalDate, Integer>> stages = new LinkedHashMap<>();
        final Map<String, Integer> numbers = new LinkedHashMap<>();
        for (final PlanItem item : plan) {
            final Map<LocalDate, Integer> days = stages.computeIfAbsent(item.stage(), stage -> new TreeMap<>());
            day(item.due()).ifPresent(day -> days.merge(day, 1, Integer::sum));
            numbers.merge(item.stage(), 1, Integer::sum);
        }
        final List<Lane> lanes = new ArrayList<>();
        stages.forEach((stage, days) -> lanes.add(new Lane(
                stage,
                numbers.getOrDefault(stage, 0),
                days.entrySet().stream()
                        .map(day -> new Mark(
                                x(day.getKey()), language.date(day.getKey().toString()), day.getValue()))
                        .toList())));
        return lanes;
    }

    /** The days on which a duty falls due, again and again by its interval; what is overdue stands at the beginning. */
    public List<Mark> dues(final CalendarRow row) {
        final List<Mark> marks = new ArrayList<>();
        final Optional<Period> interval = period(row.interval());
        Optional<LocalDate> due = day(row.due());
        while (due.isPresent() && !due.get().isAfter(last) && marks.size() < MOST_MARKS) {
            final LocalDate day = later(due.get(), first);
            marks.add(new Mark(x(day), language.date(due.get().toString()), 1));
            due = interval.map(day::plus);
        }
        return marks;
    }

    private static Optional<Period> period(final @Nullable String words) {
        final Matcher interval = INTERVAL.matcher(words == null ? "" : words);
        if (!interval.matches() || Integer.parseInt(interval.group(1)) == 0) {
            return Optional.empty();
        }
        final int number = Integer.parseInt(interval.group(1));
        return Optional.of(
                switch (interval.group(2)) {
                    case "day" -> Period.ofDays(number);
                    case "week" -> Period.ofWeeks(number);
                    case "month" -> Period.ofMonths(number);
                    default -> Period.ofYears(number);
                });
    }

    // Half a percent at either end keeps marks inside the chart.
    private String x(final LocalDate day) {
        final double share = (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
        return String.format(Locale.ROOT, "%.2f%%", 1.5 + 97 * Math.max(0, Math.min(1, share)));
    }
}
