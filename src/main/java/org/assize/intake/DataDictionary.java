package org.assize.intake;

import java.util.List;
import java.util.stream.Collectors;
import org.assize.source.Attribute;
import org.assize.source.EntityShape;
import org.assize.source.FactModel;
import org.assize.source.RecordShape;
import org.assize.source.ValueType;

/** Tells people what a dossier may hold, from the fact model. */
public final class DataDictionary {

    private DataDictionary() {}

    /** Every entity with its attributes, by name. */
    public static String markdown(final FactModel model) {
        final StringBuilder text = new StringBuilder("# What a dossier may hold\n\n");
        text.append("An empty cell is unknown; `none` is the empty list. A row may also have the columns ")
                .append(EntityShape.ORIGIN.stream().map(DataDictionary::code).collect(Collectors.joining(", ")))
                .append(".\n");
        model.entities().values().forEach(entity -> text.append('\n').append(markdown(entity)));
        return text.toString();
    }

    /** One entity with its attributes. */
    public static String markdown(final EntityShape entity) {
        final StringBuilder text =
                new StringBuilder("## ").append(entity.name()).append("\n\n");
        text.append(entity.meaning()).append(". ").append(place(entity)).append("\n\n");
        addTable(text, "", entity.shape());
        for (final Attribute list : entity.shape().recordLists()) {
            text.append("\n### ")
                    .append(entity.name())
                    .append('.')
                    .append(list.name())
                    .append("\n\n");
            text.append(list.meaning()).append(": a list in YAML, or ").append(code(Templates.file(entity, list)));
            text.append(
                    entity.isSingle()
                            ? ".\n\n"
                            : ", of which the first column, `" + entity.name() + "`, is the id.\n\n");
            addTable(text, "", ((ValueType.Nested) ((ValueType.Many) list.type()).element()).shape());
        }
        return text.toString();
    }

    private static String place(final EntityShape entity) {
        if (entity.isSingle()) {
            return "There is one, under `" + entity.name() + ":` in `dossier.yml`.";
        }
        final List<String> keys =
                entity.keys().stream().map(key -> code(key.name())).toList();
        return "File " + code(Templates.file(entity)) + "; the id is " + String.join(" and ", keys) + ".";
    }

    private static void addTable(final StringBuilder text, final String prefix, final RecordShape shape) {
        text.append("| attribute | holds | meaning |\n|---|---|---|\n");
        addRows(text, prefix, shape);
    }

    private static void addRows(final StringBuilder text, final String prefix, final RecordShape shape) {
        for (final Attribute attribute : shape.attributes()) {
            if (attribute.type() instanceof final ValueType.Nested nested) {
                addRows(text, prefix + attribute.name() + ".", nested.shape());
            } else {
                addRow(text, prefix, attribute);
            }
        }
    }

    private static void addRow(final StringBuilder text, final String prefix, final Attribute attribute) {
        final boolean list = attribute.type() instanceof final ValueType.Many many && many.ofRecords();
        final String unit = attribute.unit().isEmpty() ? "" : ", " + attribute.unit();
        final String holds = list ? "a list, see below" : attribute.type().expected() + unit;
        text.append("| ").append(code(prefix + attribute.name()));
        text.append(" | ").append(cell(holds + (attribute.isRequired() ? "; required" : "")));
        text.append(" | ").append(cell(attribute.meaning())).append(" |\n");
    }

    private static String code(final String text) {
        return '`' + text + '`';
    }

    private static String cell(final String text) {
        return text.replace("|", "\\|");
    }
}
