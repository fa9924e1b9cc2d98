package org.assize.intake;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assize.fact.Tri;
import org.assize.source.Attribute;
import org.assize.source.ListNode;
import org.assize.source.MapNode;
import org.assize.source.NearestName;
import org.assize.source.Node;
import org.assize.source.Scalar;
import org.assize.source.ScalarNode;
import org.assize.source.ScalarNode.Kind;
import org.assize.source.ValueType;
import org.jspecify.annotations.Nullable;

/** Reads one value that was given; a wrong one becomes a problem and nothing. */
record ValueReader(Attribute attribute, Node node, Binder binder) implements ValueType.Cases<Optional<Object>> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Optional<Object> single(final Scalar scalar) {
        if (!(node instanceof final ScalarNode value) || !isSpeltFor(scalar, value)) {
            return refuse(scalar.expected(), advice(scalar));
        }
        if (scalar == Scalar.TRI && value.kind() == Kind.BOOLEAN) {
            return Optional.of(Tri.of(value.text().equals("true")));
        }
        if (scalar == Scalar.TEXT) {
            return text(value);
        }
        try {
            final Object parsed = scalar.parse(value.text());
            return isInRange(parsed) ? Optional.of(parsed) : refuse(range(), null);
        } catch (final DateTimeException | IllegalArgumentException wrong) {
            return refuse(scalar.expected(), advice(scalar));
        }
    }

    private boolean isSpeltFor(final Scalar scalar, final ScalarNode value) {
        return switch (value.kind()) {
            case CELL -> true;
            case NUMBER -> scalar.isNumber();
            case TEXT -> !scalar.isNumber();
            case BOOLEAN -> scalar == Scalar.TRI && binder.jsonBooleans();
            case NULL -> false;
        };
    }

    // Blanks at the ends are invisible, and would silently keep two ids from meeting.
    private Optional<Object> text(final ScalarNode value) {
        final String text = value.kind() == Kind.TEXT ? value.text().replaceFirst("\n$", "") : value.text();
        return text.isEmpty() || isBlank(text.codePointAt(0)) || isBlank(text.codePointBefore(text.length()))
                ? refuse("a text without blanks at its ends", null)
                : Optional.of(text);
    }

    private static boolean isBlank(final int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private boolean isInRange(final Object value) {
        if (attribute.unit().isEmpty() || !(value instanceof final Number number)) {
            return true;
        }
        final BigDecimal amount = new BigDecimal(number.toString());
        return amount.signum() >= 0 && (!attribute.unit().equals("percent") || amount.compareTo(HUNDRED) <= 0);
    }

    private String range() {
        return attribute.unit().equals("percent") ? "percent between 0 and 100" : attribute.unit() + ", 0 or more";
    }

    @Override
    public Optional<Object> choice(final ValueType.Choice type) {
        if (node instanceof final ScalarNode value && (value.kind() == Kind.CELL || value.kind() == Kind.TEXT)) {
            final Object constant = type.constants().get(value.text());
            return constant == null
                    ? refuse(type.expected(), NearestName.advice(value.text(), type.spellings()))
                    : Optional.of(constant);
        }
        return refuse(type.expected(), null);
    }

    @Override
    public Optional<Object> many(final ValueType.Many type) {
        final List<Node> items = items();
        if (items == null) {
            return refuse(type.expected() + ", or none", null);
        }
        final Collection<Object> values = type.distinct() ? new LinkedHashSet<>() : new ArrayList<>();
        for (final Node item : items) {
            final ValueReader reader = new ValueReader(attribute, item, binder);
            final Optional<Object> value = type.element().match(reader);
            if (value.isPresent() && !values.add(value.get())) {
                return reader.refuse("a set, with each value once", null);
            }
        }
        return Optional.of(type.distinct() ? Collections.unmodifiableSet((Set<Object>) values) : List.copyOf(values));
    }

    private @Nullable List<Node> items() {
        if (node instanceof final ListNode list) {
            return list.items();
        }
        if (!(node instanceof final ScalarNode value)) {
            return null;
        }
        if (value.text().equals("none") && (value.kind() == Kind.CELL || value.kind() == Kind.TEXT)) {
            return List.of();
        }
        return value.kind() == Kind.CELL ? pieces(value) : null;
    }

    private static List<Node> pieces(final ScalarNode cell) {
        return Arrays.stream(cell.text().split(";", -1))
                .<Node>map(piece -> ScalarNode.cell(cell.place(), piece.strip()))
                .toList();
    }

    @Override
    public Optional<Object> mapping(final ValueType.Mapping type) {
        final Map<String, Node> pairs = pairs();
        if (pairs == null) {
            return refuse(type.expected() + ", or none", null);
        }
        final Map<Object, Object> values = new LinkedHashMap<>();
        pairs.forEach((name, item) -> {
            final Node named = ScalarNode.text(item.place(), name);
            final Optional<Object> key = type.key().match(new ValueReader(attribute, named, binder));
            final Optional<Object> value = type.value().match(new ValueReader(attribute, item, binder));
            if (key.isPresent() && value.isPresent()) {
                values.put(key.get(), value.get());
            }
        });
        return Optional.of(Collections.unmodifiableMap(values));
    }

    private @Nullable Map<String, Node> pairs() {
        final Map<String, Node> pairs = new LinkedHashMap<>();
        if (node instanceof final MapNode map) {
            map.entries().forEach((name, entry) -> pairs.put(name, entry.value()));
            return pairs;
        }
        final List<Node> items = node instanceof ScalarNode ? items() : null;
        if (items == null) {
            return null;
        }
        for (final Node item : items) {
            final String[] pair = ((ScalarNode) item).text().split("=", 2);
            final Node value = ScalarNode.cell(item.place(), pair.length < 2 ? "" : pair[1].strip());
            if (value.isNull() || pairs.put(pair[0].strip(), value) != null) {
                return null;
            }
        }
        return pairs;
    }

    @Override
    public Optional<Object> nested(final ValueType.Nested type) {
        if (!(node instanceof final MapNode map)) {
            return refuse(type.expected(), null);
        }
        binder.refuseUnknown(map, type.shape().names());
        if (isEmpty(map) && !type.shape().canBeEmpty()) {
            return Optional.empty();
        }
        final @Nullable Object[] components = binder.components(type.shape(), map);
        if (components == null) {
            return Optional.empty();
        }
        // A record of which nothing is known says no more than its absence.
        final boolean empty = attribute.isNullable()
                && !(attribute.type() instanceof ValueType.Many)
                && Arrays.stream(components).allMatch(ValueType::isUnknown);
        return empty
                ? Optional.empty()
                : Optional.ofNullable(binder.make(type.shape(), components, node.place(), Object.class));
    }

    private boolean isEmpty(final MapNode map) {
        return attribute.isNullable()
                && !(attribute.type() instanceof ValueType.Many)
                && map.names().stream().map(map::get).allMatch(inner -> inner != null && inner.isNull());
    }

    private Optional<Object> refuse(final String expected, final @Nullable String advice) {
        final String unit =
                attribute.unit().isEmpty() || expected.contains(attribute.unit()) ? "" : " (" + attribute.unit() + ")";
        final String message = attribute.name() + " must be " + expected + unit + ", not " + node.shown() + ".";
        binder.problems().add(node.place(), message, advice);
        return Optional.empty();
    }

    private @Nullable String advice(final Scalar scalar) {
        if (!(node instanceof final ScalarNode value)) {
            return null;
        }
        return switch (scalar) {
            case TRI -> NearestName.advice(asAnswer(value.text()), List.of("no", "unknown", "yes"));
            case TEXT ->
                value.kind() == Kind.NUMBER || value.kind() == Kind.BOOLEAN
                        ? "put it in quotation marks: \"" + value.text() + "\"."
                        : null;
            case INTEGER, DECIMAL -> numberAdvice(scalar, value);
            case ZONE -> NearestName.advice(value.text(), java.time.ZoneId.getAvailableZoneIds());
            default -> null;
        };
    }

    private static @Nullable String numberAdvice(final Scalar scalar, final ScalarNode value) {
        final String plain =
                value.text().replaceFirst("^(-?[0-9]+),([0-9]+)$", "$1.$2").replaceFirst("\\s*[^0-9]+$", "");
        try {
            scalar.parse(plain);
            return plain + (value.kind() == Kind.CELL ? "?" : ", without quotation marks?");
        } catch (final IllegalArgumentException noNumber) {
            return null;
        }
    }

    private static String asAnswer(final String text) {
        final String small = text.toLowerCase(Locale.ROOT);
        if (Set.of("true", "1", "y", "x").contains(small)) {
            return "yes";
        }
        return Set.of("false", "0", "n").contains(small) ? "no" : text;
    }
}
