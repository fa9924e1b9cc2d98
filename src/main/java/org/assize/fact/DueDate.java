package org.assize.fact;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Limits in days, weeks and months. A due date is the last permitted day, and a month ends at the latest on its last day.
 * What is null is not known.
 */
public final class DueDate {

    private static final int DAYS_OF_WEEK = 7;

    private DueDate() {}

    /** The same day of a later month, or the last day of that month. */
    public static @Nullable LocalDate monthsAfter(final @Nullable LocalDate date, final int months) {
        return date == null ? null : date.plusMonths(months);
    }

    public static @Nullable LocalDate daysAfter(final @Nullable LocalDate date, final int days) {
        return date == null ? null : date.plusDays(days);
    }

    /** The date after an interval as policies state it; its months count first, then its days. */
    public static @Nullable LocalDate after(final @Nullable LocalDate date, final @Nullable Period interval) {
        return date == null || interval == null ? null : date.plus(interval);
    }

    /** Days from the due date to the date of the assessment; zero or less if it is not overdue. */
    public static @Nullable Integer overdueDays(final @Nullable LocalDate due, final LocalDate asOf) {
        return due == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(due, asOf));
    }

    /** Days that are left; zero on the due date itself, negative if it is overdue. */
    public static @Nullable Integer daysLeft(final @Nullable LocalDate due, final LocalDate asOf) {
        return due == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(asOf, due));
    }

    public static Tri isOverdue(final @Nullable LocalDate due, final LocalDate asOf) {
        return due == null ? Tri.UNKNOWN : Tri.of(asOf.isAfter(due));
    }

    /** Whether the date lies in the last months: its first day excluded, the date of the assessment included. */
    public static Tri isWithinLastMonths(final @Nullable LocalDate date, final int months, final LocalDate asOf) {
        return date == null ? Tri.UNKNOWN : Tri.of(date.isAfter(asOf.minusMonths(months)) && !date.isAfter(asOf));
    }

    /** Whether it is neither a Saturday, a Sunday nor one of the holidays. */
    public static boolean isWorkingDay(final LocalDate date, final Collection<LocalDate> holidays) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !holidays.contains(date);
    }

    /** The date itself if it is a working day, else the next one. */
    public static @Nullable LocalDate onWorkingDay(
            final @Nullable LocalDate date, final Collection<LocalDate> holidays) {
        return date == null ? null : workingDaysFrom(date, holidays).findFirst().orElse(date);
    }

    /** The n-th working day after the date; the date itself for none. */
    public static @Nullable LocalDate workingDaysAfter(
            final @Nullable LocalDate date, final int days, final Collection<LocalDate> holidays) {
        if (date == null || days == 0) {
            return date;
        }
        return workingDaysFrom(date.plusDays(1), holidays)
                .skip(days - 1L)
                .findFirst()
                .orElse(date);
    }

    private static Stream<LocalDate> workingDaysFrom(final LocalDate first, final Collection<LocalDate> holidays) {
        return Stream.iterate(first, day -> day.plusDays(1)).filter(day -> isWorkingDay(day, holidays));
    }

    /** The Monday of the week. */
    public static LocalDate weekOf(final LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The Mondays of the last complete weeks before the week of the assessment, oldest first. */
    public static List<LocalDate> lastCompleteWeeks(final LocalDate asOf, final int weeks) {
        final LocalDate thisWeek = weekOf(asOf);
        return IntStream.rangeClosed(1, weeks)
                .mapToObj(n -> thisWeek.minusDays((long) DAYS_OF_WEEK * (weeks + 1 - n)))
                .toList();
    }

    /** Those of the weeks, given by their Mondays, in which none of the dates lies. */
    public static List<LocalDate> weeksWithout(final Collection<LocalDate> dates, final Collection<LocalDate> weeks) {
        return weeks.stream()
                .filter(week -> dates.stream().noneMatch(date -> weekOf(date).equals(week)))
                .sorted()
                .toList();
    }
}
