package org.assize.content;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assize.fact.Source;
import org.assize.finding.Parameter;
import org.assize.source.Node;
import org.assize.source.Problems;
import org.assize.source.TreeReader;
import org.jspecify.annotations.Nullable;

/** Reads {@code rules/parameters.yml}. */
final class ParameterReader {

    private static final List<String> FIELDS =
            List.of("name", "unit", "value", "reason", "source", "valid-from", "valid-to");
    /** A result must not name the place of the checkout. */
    private static final String SHOWN = "rules/parameters.yml";

    private static final String CHOICE = "choice";
    private static final List<String> UNITS =
            List.of("minutes", "hours", "days", "weeks", "months", "percent", "EUR", "count", CHOICE);

    private final Problems problems;

    ParameterReader(final Problems problems) {
        this.problems = problems;
    }

    List<Parameter> read(final Path file) {
        final List<Parameter> parameters = new ArrayList<>();
        final Fields fields = Fields.of(TreeReader.yaml(file), problems, List.of("parameters"));
        for (final Node item : fields.items("parameters")) {
            final Parameter parameter = parameter(Fields.of(item, problems, FIELDS));
            final boolean twice = parameters.stream()
                    .anyMatch(other -> other.name().equals(parameter.name())
                            && java.util.Objects.equals(other.validFrom(), parameter.validFrom()));
            if (twice) {
                problems.add(parameter.source(), "the parameter \"" + parameter.name() + "\" stands twice.");
            }
            parameters.add(parameter);
        }
        return parameters;
    }

    private Parameter parameter(final Fields fields) {
        final String unit = fields.choice("unit", UNITS, null);
        final String value = fields.text("value");
        if (!unit.equals(CHOICE) && !isNumber(value)) {
            problems.add(
                    fields.placeOf("value"), "\"" + value + "\" is no decimal number, as the unit " + unit + " needs.");
        }
        fields.text("reason");
        fields.text("source");
        return new Parameter(
                fields.text("name"),
                unit,
                value,
                date(fields, "valid-from"),
                date(fields, "valid-to"),
                Source.ofLine(SHOWN, fields.place().line(), 0));
    }

    private static boolean isNumber(final String text) {
        try {
            return new BigDecimal(text).scale() < text.length();
        } catch (final NumberFormatException e) {
            return false;
        }
    }

    private @Nullable LocalDate date(final Fields fields, final String name) {
        final String text = fields.optional(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (final DateTimeException e) {
            problems.add(fields.placeOf(name), "\"" + text + "\" is no date such as 2026-06-17.");
            return null;
        }
    }
}
