package org.assize.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every fact type has in common; each test lists all offenders. */
class FactShapeTest {

    private static final List<Class<?>> AREAS = List.of(
            OrganisationFact.class,
            ContextFact.class,
            GovernanceFact.class,
            AuditFact.class,
            AccessFact.class,
            PeopleFact.class,
            AssetFact.class,
            OperationsFact.class,
            ContinuityFact.class,
            IncidentFact.class,
            SupplierFact.class,
            RiskFact.class,
            ProcessingFact.class,
            PrivacyFact.class,
            AnswerFact.class);

    @Test
    void every_fact_type_has_a_name_of_its_own_in_kebab_case() {
        final List<String> names = entities().map(FactShapeTest::nameOf).toList();

        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
    }

    @Test
    void every_fact_type_ends_with_its_origin() {
        assertThat(entities().filter(type -> !endsWithOrigin(type))).isEmpty();
    }

    @Test
    void every_attribute_says_what_it_means_in_one_line_without_a_full_stop() {
        assertThat(offenders(attribute -> !isExplained(attribute.getAnnotation(Meaning.class))))
                .isEmpty();
    }

    @Test
    void only_keys_and_what_has_its_own_unknown_are_never_null() {
        assertThat(offenders(attribute -> isNullable(attribute) == (isKey(attribute) || hasOwnUnknown(attribute))))
                .isEmpty();
    }

    @Test
    void rules_can_read_every_attribute() {
        assertThat(offenders(attribute -> attribute.getName().equals("record")
                        || (attribute.getName().startsWith("is") && !hasGetter(attribute))))
                .isEmpty();
    }

    @Test
    void collections_are_copied_and_cannot_be_changed() {
        assertThat(offenders(attribute -> isCollection(attribute) && !isCopied(attribute)))
                .isEmpty();
    }

    private static List<String> offenders(final Predicate<RecordComponent> offends) {
        return Stream.concat(entities(), values())
                .flatMap(FactShapeTest::attributes)
                .filter(offends)
                .map(attribute -> attribute.getDeclaringRecord().getSimpleName() + "." + attribute.getName())
                .toList();
    }

    private static Stream<Class<?>> entities() {
        return AREAS.stream().flatMap(area -> Arrays.stream(area.getPermittedSubclasses()));
    }

    /** The records within facts. */
    private static Stream<Class<?>> values() {
        return AREAS.stream()
                .flatMap(area -> Arrays.stream(area.getDeclaredClasses()))
                .filter(type -> type.isRecord() && !Fact.class.isAssignableFrom(type));
    }

    private static Stream<RecordComponent> attributes(final Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).filter(component -> component.getType() != Origin.class);
    }

    private static String nameOf(final Class<?> type) {
        return type.getAnnotation(Entity.class).name();
    }

    private static boolean endsWithOrigin(final Class<?> type) {
        final RecordComponent[] components = type.getRecordComponents();
        return components[components.length - 1].getType() == Origin.class;
    }

    private static boolean isExplained(final @Nullable Meaning meaning) {
        return meaning != null && !meaning.value().isBlank() && !meaning.value().endsWith(".");
    }

    private static boolean isKey(final RecordComponent attribute) {
        return attribute.isAnnotationPresent(Key.class);
    }

    private static boolean isNullable(final RecordComponent attribute) {
        return attribute.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static boolean hasOwnUnknown(final RecordComponent attribute) {
        return attribute.getType() == Tri.class || attribute.getType() == Event.class;
    }

    private static boolean hasGetter(final RecordComponent attribute) {
        final String getter = "get" + attribute.getName().substring(0, 1).toUpperCase(Locale.ROOT)
                + attribute.getName().substring(1);
        return Arrays.stream(attribute.getDeclaringRecord().getMethods())
                .anyMatch(method -> method.getName().equals(getter));
    }

    private static boolean isCollection(final RecordComponent attribute) {
        return Collection.class.isAssignableFrom(attribute.getType()) || attribute.getType() == Map.class;
    }

    private static boolean isCopied(final RecordComponent attribute) {
        final Class<?> type = attribute.getDeclaringRecord();
        final RecordComponent[] components = type.getRecordComponents();
        final Object[] arguments = Arrays.stream(components)
                .map(component -> component.getName().equals(attribute.getName()) ? changeable(component) : null)
                .toArray();
        try {
            final Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            final Object fact = type.getDeclaredConstructor(types).newInstance(arguments);
            return refusesChange(attribute.getAccessor().invoke(fact));
        } catch (final ReflectiveOperationException broken) {
            throw new LinkageError("Could not make a " + type, broken);
        }
    }

    private static Object changeable(final RecordComponent component) {
        if (component.getType() == Map.class) {
            return new LinkedHashMap<String, String>();
        }
        return component.getType() == Set.class ? new LinkedHashSet<String>() : new ArrayList<String>();
    }

    private static boolean refusesChange(final Object collection) {
        try {
            if (collection instanceof Map<?, ?> map) {
                map.clear();
                map.put(null, null);
            } else if (collection instanceof Collection<?> values) {
                values.add(null);
            }
            return false;
        } catch (final UnsupportedOperationException refused) {
            return true;
        }
    }
}
