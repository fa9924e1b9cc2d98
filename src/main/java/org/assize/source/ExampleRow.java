package org.assize.source;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row that shows how a table is filled in. It follows from the shape of its records, so that whoever reads the table can
 * tell it from a row of the client.
 */
public final class ExampleRow {

    private ExampleRow() {}

    /**
     * Examples of the columns by their names, in order.
     *
     * @param owner name of the column with the id of the fact to which a row of a list belongs; null for none
     */
    public static Map<String, String> of(final RecordShape shape, final @Nullable String owner) {
        final Map<String, String> row = new LinkedHashMap<>();
        if (owner != null) {
            row.put(owner, id(owner));
        }
        add(row, "", shape);
        return row;
    }

    private static void add(final Map<String, String> row, final String outer, final RecordShape shape) {
        for (final Attribute attribute : shape.attributes()) {
            final String name = outer + attribute.name();
            if (attribute.type() instanceof final ValueType.Nested nested) {
                add(row, name + ".", nested.shape());
            } else if (!(attribute.type() instanceof final ValueType.Many many && many.ofRecords())) {
                row.put(name, attribute.type().match(new Value(attribute)));
            }
        }
    }

    private static String id(final String name) {
        return "example-" + name.replaceFirst("-?id$", "").replaceFirst("^$", "1");
    }

    private record Value(Attribute attribute) implements ValueType.Cases<String> {

        @Override
        public String single(final Scalar scalar) {
            return switch (scalar) {
                case TEXT -> attribute.isKey() || attribute.name().endsWith("id") ? id(attribute.name()) : "example";
                case INTEGER -> "3";
                case DECIMAL -> attribute.unit().equals("percent") ? "75" : "1250.50";
                case DATE, EVENT -> "2026-03-01";
                case MOMENT -> "2026-03-01T17:00+01:00";
                case PERIOD -> "P12M";
                case ZONE -> "Europe/Ljubljana";
                case TRI -> "yes";
            };
        }

        @Override
        public String choice(final ValueType.Choice type) {
            return type.spellings().get(0);
        }

        @Override
        public String many(final ValueType.Many type) {
            return type.element().match(this);
        }

        @Override
        public String mapping(final ValueType.Mapping type) {
            return type.key().match(this) + "=" + type.value().match(this);
        }

        @Override
        public String nested(final ValueType.Nested type) {
            throw new IllegalStateException("A record in a cell: " + attribute.name());
        }
    }
}
