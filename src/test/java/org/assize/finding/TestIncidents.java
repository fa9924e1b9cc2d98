package org.assize.finding;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assize.fact.AssessmentContext;
import org.assize.fact.Event;
import org.assize.fact.EvidenceKind;
import org.assize.fact.IncidentFact.Capability;
import org.assize.fact.IncidentFact.Incident;
import org.assize.fact.IncidentFact.IncidentRole;
import org.assize.fact.Mode;
import org.assize.fact.Moment;
import org.assize.fact.Origin;
import org.assize.fact.Ref;
import org.assize.fact.Source;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Incidents for tests, written as {@code lossEur=1; death=YES}; what is not written is unknown. */
final class TestIncidents {

    private static final String NOT_YET = "never";

    private TestIncidents() {}

    static AssessmentContext asOf(final String day) {
        return new AssessmentContext(
                Moment.parse(day),
                ZoneId.of("Europe/Paris"),
                Mode.GAP_ANALYSIS,
                List.of(),
                null,
                null,
                List.of(LocalDate.parse("2026-06-16")),
                origin("assessment"));
    }

    static Incident incident(final String text) {
        final Map<String, String> values = new HashMap<>(Map.of("id", "i1", "role", IncidentRole.CONTROLLER.name()));
        for (final String part : text.split(";")) {
            if (!part.isBlank()) {
                values.put(
                        part.substring(0, part.indexOf('=')).strip(),
                        part.substring(part.indexOf('=') + 1).strip());
            }
        }
        final RecordComponent[] components = Incident.class.getRecordComponents();
        final Object[] arguments = Arrays.stream(components)
                .map(component -> value(component, values.remove(component.getName())))
                .toArray();
        if (!values.isEmpty()) {
            throw new IllegalArgumentException("No attribute of an incident: " + values.keySet());
        }
        try {
            final Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            final Constructor<Incident> constructor = Incident.class.getDeclaredConstructor(types);
            return constructor.newInstance(arguments);
        } catch (final ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object value(final RecordComponent component, final @Nullable String text) {
        final Class<?> type = component.getType();
        if (type == Origin.class) {
            return origin("i");
        }
        if (text == null || text.equals("?")) {
            return type == Tri.class ? Tri.UNKNOWN : type == Event.class ? Event.unknown() : null;
        }
        if (type == Event.class) {
            return text.equals(NOT_YET) ? Event.notYet() : Event.at(Moment.parse(text));
        }
        if (type == Moment.class) {
            return Moment.parse(text);
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(text);
        }
        if (type == Integer.class) {
            return Integer.valueOf(text);
        }
        return type == Set.class ? capabilities(text) : type == String.class ? text : constant(type, text);
    }

    private static Set<Capability> capabilities(final String text) {
        return text.equals("none")
                ? Set.of()
                : Arrays.stream(text.split(",")).map(Capability::valueOf).collect(Collectors.toSet());
    }

    private static Object constant(final Class<?> type, final String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> ((Enum<?>) each).name().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static Origin origin(final String id) {
        return new Origin(
                new Ref("incidents", id), Source.ofFile("incidents.csv"), EvidenceKind.RECORD, null, List.of());
    }
}
