package org.assize.authoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.assize.fact.Event;
import org.assize.fact.Moment;
import org.assize.fact.Tri;
import org.assize.source.Attribute;
import org.assize.source.Scalar;
import org.assize.source.ValueType;
import org.jspecify.annotations.Nullable;

/** Other values that an attribute could have, few of each type: the ones most likely to matter. */
final class EditValues {

    private static final List<Integer> DAYS = List.of(0, -1, -30, -90, -200, -400, -1200, 1, 40, 400);
    private static final List<Integer> SHIFTS = List.of(-1, 1, -30, 30, -100, 100, -400, 400);
    private static final List<Period> PERIODS =
            List.of(Period.ofMonths(1), Period.ofMonths(6), Period.ofYears(1), Period.ofYears(3));
    private static final int MOST = 12;

    private final LocalDate today;
    private final Map<String, TreeSet<String>> texts;

    /**
     * @param today day of the assessment
     * @param texts texts that the dossier has, by name of the attribute
     */
    EditValues(final LocalDate today, final Map<String, TreeSet<String>> texts) {
        this.today = today;
        this.texts = texts;
    }

    /** Values other than the present one, the one that says "unknown" last. */
    List<@Nullable Object> of(final Attribute attribute, final @Nullable Object present) {
        final Set<@Nullable Object> values = new LinkedHashSet<>();
        if (attribute.type() instanceof final ValueType.Single single) {
            values.addAll(single(attribute, single.scalar(), present));
        } else if (attribute.type() instanceof final ValueType.Choice choice) {
            values.addAll(choice.constants().values());
        } else if (attribute.type() instanceof final ValueType.Many many) {
            values.addAll(many(attribute, many, present));
        }
        if (!attribute.isRequired()) {
            values.add(attribute.type().unknown());
        }
        return values.stream()
                .filter(value -> !Objects.equals(value, present))
                .limit(MOST)
                .toList();
    }

    private Collection<?> single(final Attribute attribute, final Scalar scalar, final @Nullable Object present) {
        return switch (scalar) {
            case TRI -> List.of(Tri.YES, Tri.NO);
            case EVENT -> events(present);
            case DATE -> dates(present instanceof LocalDate date ? date : null);
            case MOMENT -> moments(present instanceof Moment moment ? moment : null);
            case INTEGER -> numbers(present instanceof Integer number ? number : 0);
            case DECIMAL ->
                numbers(present instanceof BigDecimal number ? number.intValue() : 0).stream()
                        .map(BigDecimal::valueOf)
                        .toList();
            case PERIOD -> PERIODS;
            case TEXT -> texts.getOrDefault(attribute.name(), new TreeSet<>());
            case ZONE -> List.of();
        };
    }

    private List<Object> events(final @Nullable Object present) {
        final List<Object> events = new ArrayList<>(List.of(Event.notYet()));
        moments(present instanceof Event event ? event.at() : null).forEach(moment -> events.add(Event.at(moment)));
        return events;
    }

    private List<Moment> moments(final @Nullable Moment present) {
        return present == null
                ? dates(null).stream().map(Moment::of).toList()
                : SHIFTS.stream().map(days -> shifted(present, days)).toList();
    }

    private List<LocalDate> dates(final @Nullable LocalDate present) {
        return (present == null ? DAYS : SHIFTS)
                .stream()
                        .map(days -> (present == null ? today : present).plusDays(days))
                        .toList();
    }

    private static List<Integer> numbers(final int present) {
        return List.of(present + 1, Math.max(0, present - 1), 0, 1, present / 2, present * 2 + 1, 100, 1000);
    }

    private Collection<?> many(final Attribute attribute, final ValueType.Many many, final @Nullable Object present) {
        final Collection<?> now = present instanceof Collection<?> items ? items : List.of();
        final Collection<?> known = many.element() instanceof final ValueType.Choice choice
                ? choice.constants().values()
                : texts.getOrDefault(attribute.name(), new TreeSet<>());
        final List<Object> values = new ArrayList<>();
        known.forEach(each -> values.add(toggled(now, each, many.distinct())));
        values.add(many.distinct() ? Set.of() : List.of());
        return many.ofRecords() ? List.of() : values;
    }

    private static Object toggled(final Collection<?> now, final Object item, final boolean distinct) {
        final LinkedHashSet<Object> items = new LinkedHashSet<>(now);
        if (!items.remove(item)) {
            items.add(item);
        }
        return distinct ? items : List.copyOf(items);
    }

    /** Days or units between two values of an ordered type; 0 if they have no order or are the same. */
    static long distance(final @Nullable Object from, final @Nullable Object to) {
        if (from instanceof LocalDate start && to instanceof LocalDate end) {
            return end.toEpochDay() - start.toEpochDay();
        }
        if (from instanceof Moment start && to instanceof Moment end && start.precision() == end.precision()) {
            return distance(start.local().toLocalDate(), end.local().toLocalDate());
        }
        if (from instanceof Event start && to instanceof Event end && start.at() != null && end.at() != null) {
            return distance(start.at(), end.at());
        }
        if (from instanceof Number start && to instanceof Number end) {
            return end.longValue() - start.longValue();
        }
        return 0;
    }

    /** The value that many days or units from another. */
    static Object at(final Object from, final long distance) {
        if (from instanceof LocalDate date) {
            return date.plusDays(distance);
        }
        if (from instanceof Moment moment) {
            return shifted(moment, distance);
        }
        if (from instanceof Event event && event.at() != null) {
            return Event.at(shifted(event.at(), distance));
        }
        return from instanceof BigDecimal number
                ? number.add(BigDecimal.valueOf(distance))
                : (Object) Math.toIntExact(((Number) from).longValue() + distance);
    }

    private static Moment shifted(final Moment moment, final long days) {
        return new Moment(moment.local().plusDays(days), moment.offset(), moment.precision());
    }
}
