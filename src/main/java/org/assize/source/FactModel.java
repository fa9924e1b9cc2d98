package org.assize.source;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assize.fact.AccessFact;
import org.assize.fact.AnswerFact;
import org.assize.fact.AssessmentContext;
import org.assize.fact.AssetFact;
import org.assize.fact.AuditFact;
import org.assize.fact.ContextFact;
import org.assize.fact.ContinuityFact;
import org.assize.fact.Entity;
import org.assize.fact.Event;
import org.assize.fact.Fact;
import org.assize.fact.GovernanceFact;
import org.assize.fact.IncidentFact;
import org.assize.fact.Key;
import org.assize.fact.Meaning;
import org.assize.fact.Moment;
import org.assize.fact.NamesRequirement;
import org.assize.fact.OperationsFact;
import org.assize.fact.OrganisationFact;
import org.assize.fact.Origin;
import org.assize.fact.PeopleFact;
import org.assize.fact.PrivacyFact;
import org.assize.fact.ProcessingFact;
import org.assize.fact.RiskFact;
import org.assize.fact.SupplierFact;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/**
 * The fact types as files see them: names, types, meanings, units and keys, all from the records themselves, so that to
 * add a fact type is to add one record. The only class that reads record components.
 */
public final class FactModel {

    /** The areas of facts; each is a sealed interface that holds its records. */
    public static final List<Class<? extends Fact>> AREAS = List.of(
            AccessFact.class,
            AnswerFact.class,
            AssetFact.class,
            AuditFact.class,
            ContextFact.class,
            ContinuityFact.class,
            GovernanceFact.class,
            IncidentFact.class,
            OperationsFact.class,
            OrganisationFact.class,
            PeopleFact.class,
            PrivacyFact.class,
            ProcessingFact.class,
            RiskFact.class,
            SupplierFact.class);

    private static final Map<Class<?>, Scalar> SCALARS = Map.of(
            String.class, Scalar.TEXT,
            Integer.class, Scalar.INTEGER,
            BigDecimal.class, Scalar.DECIMAL,
            LocalDate.class, Scalar.DATE,
            Period.class, Scalar.PERIOD,
            ZoneId.class, Scalar.ZONE,
            Moment.class, Scalar.MOMENT,
            Event.class, Scalar.EVENT,
            Tri.class, Scalar.TRI);

    // After the scalars, which it reads.
    private static final FactModel STANDARD =
            of(Stream.concat(AREAS.stream(), Stream.of(AssessmentContext.class)).toList());

    private final SortedMap<String, EntityShape> byName;
    private final Map<Class<?>, EntityShape> byType;

    private FactModel(final List<EntityShape> entities) {
        final SortedMap<String, EntityShape> names = new TreeMap<>();
        final Map<Class<?>, EntityShape> types = new LinkedHashMap<>();
        for (final EntityShape entity : entities) {
            final EntityShape earlier = names.putIfAbsent(entity.name(), entity);
            if (earlier != null) {
                throw illFormed(entity.type(), "has the name " + entity.name() + ", as has " + earlier.type());
            }
            types.put(entity.type(), entity);
        }
        byName = Collections.unmodifiableSortedMap(names);
        byType = Collections.unmodifiableMap(types);
    }

    /** All fact types of the product. */
    public static FactModel standard() {
        return STANDARD;
    }

    /**
     * The fact types among the given records and sealed interfaces of records.
     *
     * @throws IllegalArgumentException if a type is ill-formed, saying which and why
     */
    @SafeVarargs
    public static FactModel of(final Class<? extends Fact>... types) {
        final List<Class<? extends Fact>> listed = new ArrayList<>();
        for (final Class<? extends Fact> type : types) {
            listed.add(type);
        }
        return of(listed);
    }

    private static FactModel of(final List<Class<? extends Fact>> types) {
        return new FactModel(types.stream()
                .flatMap(FactModel::records)
                .map(FactModel::entity)
                .toList());
    }

    /** The entities by name, sorted. */
    public SortedMap<String, EntityShape> entities() {
        return byName;
    }

    /**
     * Names of the tables that hold records, sorted by entity: an entity, or a list of records in one,
     * {@code organisation.sectors}. Answers are not among them.
     */
    public List<String> recordTables() {
        final List<String> names = new ArrayList<>();
        for (final EntityShape entity : byName.values()) {
            if (!entity.isSingle() && entity.type() != AnswerFact.Answer.class) {
                names.add(entity.name());
            }
            entity.shape().recordLists().forEach(list -> names.add(entity.name() + "." + list.name()));
        }
        return names;
    }

    /** The entity of that name; null if there is none. */
    public @Nullable EntityShape entity(final String name) {
        return byName.get(name);
    }

    /**
     * The entity of a fact.
     *
     * @throws IllegalArgumentException if the fact's type is none of this model
     */
    public EntityShape of(final Fact fact) {
        final EntityShape entity = byType.get(fact.getClass());
        if (entity == null) {
            throw new IllegalArgumentException("No fact type of this model: " + fact.getClass());
        }
        return entity;
    }

    /**
     * The known values of a fact by name, in declared order, as files spell them; what is unknown is left out.
     *
     * @throws IllegalArgumentException if the fact's type is none of this model
     */
    public Map<String, String> values(final Fact fact) {
        return of(fact).shape().written(fact);
    }

    private static Stream<Class<? extends Fact>> records(final Class<? extends Fact> type) {
        if (type.isRecord()) {
            return Stream.of(type);
        }
        if (!type.isSealed()) {
            throw illFormed(type, "is neither a record nor a sealed interface");
        }
        return Arrays.stream(type.getPermittedSubclasses()).flatMap(inner -> records(inner.asSubclass(Fact.class)));
    }

    private static EntityShape entity(final Class<? extends Fact> type) {
        final Entity entity = type.getAnnotation(Entity.class);
        if (entity == null) {
            throw illFormed(type, "has no @Entity");
        }
        requireKebab(type, entity.name());
        final RecordComponent[] components = type.getRecordComponents();
        if (components.length == 0 || components[components.length - 1].getType() != Origin.class) {
            throw illFormed(type, "does not end with the component Origin origin");
        }
        final RecordComponent[] own = Arrays.copyOf(components, components.length - 1);
        final EntityShape shape = new EntityShape(entity.name(), entity.meaning(), type, shape(type, own, List.of()));
        shape.keys().forEach(key -> requireKey(type, key));
        if (shape.shape().names().stream().anyMatch(EntityShape.ORIGIN::contains)) {
            throw illFormed(type, "has a component that files call like one of its origin: " + EntityShape.ORIGIN);
        }
        return shape;
    }

    /**
     * The shape of a record that is no fact but stands in files too; its components carry {@link Meaning}.
     *
     * @throws IllegalArgumentException if the type is ill-formed, saying why
     */
    public static RecordShape shapeOf(final Class<? extends Record> type) {
        return shape(type, type.getRecordComponents(), List.of());
    }

    private static RecordShape shape(
            final Class<?> type, final RecordComponent[] components, final List<Class<?>> outer) {
        if (outer.contains(type)) {
            throw illFormed(type, "holds itself");
        }
        final List<Class<?>> path =
                Stream.concat(outer.stream(), Stream.of(type)).toList();
        final List<Attribute> attributes = new ArrayList<>();
        final Set<String> names = new HashSet<>();
        for (final RecordComponent component : components) {
            final Attribute attribute = attribute(type, component, path);
            if (!names.add(attribute.name())) {
                throw illFormed(type, "has two components that files call " + attribute.name());
            }
            attributes.add(attribute);
        }
        return new RecordShape(type.getSimpleName(), attributes, maker(type));
    }

    private static Attribute attribute(
            final Class<?> owner, final RecordComponent component, final List<Class<?>> path) {
        final Meaning meaning = component.getAnnotation(Meaning.class);
        if (meaning == null) {
            throw illFormed(owner, "has the component " + component.getName() + " without @Meaning");
        }
        return new Attribute(
                kebab(component.getName()),
                meaning.value(),
                meaning.unit(),
                type(owner, component, component.getGenericType(), path),
                component.isAnnotationPresent(Key.class),
                component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                component.getAnnotation(NamesRequirement.class),
                reader(component));
    }

    private static ValueType type(
            final Class<?> owner, final RecordComponent component, final Type type, final List<Class<?>> path) {
        if (type instanceof final ParameterizedType generic) {
            return generic(owner, component, generic, path);
        }
        if (type instanceof final Class<?> plain) {
            final Scalar scalar = SCALARS.get(plain);
            if (scalar != null) {
                return new ValueType.Single(scalar);
            }
            if (plain.isEnum()) {
                return choice(plain);
            }
            if (plain.isRecord()) {
                return new ValueType.Nested(shape(plain, plain.getRecordComponents(), path));
            }
        }
        throw illFormed(
                owner,
                "has the component " + component.getName() + " of the type " + type.getTypeName()
                        + ", which files cannot hold");
    }

    private static ValueType generic(
            final Class<?> owner,
            final RecordComponent component,
            final ParameterizedType generic,
            final List<Class<?>> path) {
        final List<ValueType> arguments = Arrays.stream(generic.getActualTypeArguments())
                .map(argument -> type(owner, component, argument, path))
                .toList();
        final boolean simple = arguments.stream().allMatch(FactModel::isSimple);
        final ValueType first = arguments.get(0);
        if (generic.getRawType() == List.class && (simple || (first instanceof ValueType.Nested && path.size() == 1))) {
            return new ValueType.Many(first, false);
        }
        if (generic.getRawType() == Set.class && simple) {
            return new ValueType.Many(first, true);
        }
        if (generic.getRawType() == Map.class && simple) {
            return new ValueType.Mapping(first, arguments.get(1));
        }
        throw illFormed(
                owner,
                "has the component " + component.getName() + " of the type " + generic.getTypeName()
                        + ", which files cannot hold");
    }

    private static boolean isSimple(final ValueType type) {
        return type instanceof ValueType.Single || type instanceof ValueType.Choice;
    }

    private static ValueType choice(final Class<?> type) {
        final Object[] constants = type.getEnumConstants();
        // A closed list that extends yes and no is spelt as those are.
        final boolean answers = Arrays.stream(constants)
                .anyMatch(constant -> constant.toString().equals("YES"));
        final Map<String, Object> bySpelling = new LinkedHashMap<>();
        for (final Object constant : constants) {
            final String name = constant.toString();
            bySpelling.put(answers ? name.toLowerCase(Locale.ROOT).replace('_', '-') : name, constant);
        }
        return new ValueType.Choice(type.getSimpleName(), Collections.unmodifiableMap(bySpelling));
    }

    private static RecordShape.Maker maker(final Class<?> type) {
        final Class<?>[] parameters = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            final Constructor<?> constructor = type.getDeclaredConstructor(parameters);
            constructor.setAccessible(true);
            return components -> make(constructor, components);
        } catch (final NoSuchMethodException impossible) {
            throw new IllegalStateException("Every record has its canonical constructor: " + type, impossible);
        }
    }

    private static Object make(final Constructor<?> constructor, final @Nullable Object[] components) {
        try {
            return constructor.newInstance(components);
        } catch (final InvocationTargetException refusal) {
            final Throwable cause = refusal.getCause();
            throw cause instanceof final IllegalArgumentException told
                    ? told
                    : new IllegalStateException("A record failed: " + constructor.getDeclaringClass(), cause);
        } catch (final ReflectiveOperationException impossible) {
            throw new IllegalStateException("A record cannot be made: " + constructor.getDeclaringClass(), impossible);
        }
    }

    private static Attribute.Reader reader(final RecordComponent component) {
        final Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        return owner -> {
            try {
                return accessor.invoke(owner);
            } catch (final ReflectiveOperationException impossible) {
                throw new IllegalStateException("A record cannot be read: " + owner.getClass(), impossible);
            }
        };
    }

    private static void requireKey(final Class<?> type, final Attribute key) {
        final boolean plain = isSimple(key.type()) && key.type().unknown() == null;
        if (!plain || key.isNullable()) {
            throw illFormed(type, "has the key " + key.name() + ", which may be unknown or is no single value");
        }
    }

    private static void requireKebab(final Class<?> type, final String name) {
        if (!name.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw illFormed(type, "has the name " + name + ", which is not kebab-case");
        }
    }

    /** {@code terminationAt} as {@code termination-at}, {@code balanceSheetEUR} as {@code balance-sheet-eur}. */
    static String kebab(final String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }

    private static IllegalArgumentException illFormed(final Class<?> type, final String why) {
        return new IllegalArgumentException("The fact type " + type.getName() + " " + why + ".");
    }
}
