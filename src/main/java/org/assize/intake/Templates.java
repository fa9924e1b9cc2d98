package org.assize.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assize.source.Attribute;
import org.assize.source.EntityShape;
import org.assize.source.FactModel;
import org.assize.source.ValueType;

/** Empty tables to fill in, from the fact model. */
public final class Templates {

    private Templates() {}

    /** All tables of a dossier by path: their header lines. */
    public static SortedMap<String, String> all(final FactModel model) {
        final SortedMap<String, String> templates = new TreeMap<>();
        for (final EntityShape entity : model.entities().values()) {
            if (!entity.isSingle()) {
                templates.put(file(entity), csv(entity));
            }
            entity.shape().recordLists().forEach(list -> templates.put(file(entity, list), csv(entity, list)));
        }
        return templates;
    }

    /** The header line of an entity's table. */
    public static String csv(final EntityShape entity) {
        return String.join(",", entity.shape().columns()) + "\n";
    }

    /** The header line of a list of records of an entity. */
    public static String csv(final EntityShape entity, final Attribute list) {
        final List<String> columns = new ArrayList<>();
        if (!entity.isSingle()) {
            columns.add(entity.name());
        }
        final ValueType element = ((ValueType.Many) list.type()).element();
        columns.addAll(((ValueType.Nested) element).shape().columns());
        return String.join(",", columns) + "\n";
    }

    /** Path of an entity's table in a dossier. */
    public static String file(final EntityShape entity) {
        return entity.name().equals(Draft.ANSWERS) ? "answers.csv" : "records/" + entity.name() + ".csv";
    }

    /** Path of the table of a list of records. */
    public static String file(final EntityShape entity, final Attribute list) {
        return "records/" + entity.name() + "." + list.name() + ".csv";
    }
}
