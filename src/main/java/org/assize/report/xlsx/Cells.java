package org.assize.report.xlsx;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assize.assessment.Report.Because;
import org.assize.assessment.Report.Place;
import org.assize.assessment.Report.RequirementRef;
import org.assize.report.Words;
import org.jspecify.annotations.Nullable;

/** Makes the cells of rows. */
final class Cells {

    private Cells() {}

    /** A row; null is an empty cell. */
    static List<Object> row(final @Nullable Object... values) {
        final List<Object> row = new ArrayList<>(values.length);
        for (final Object value : values) {
            row.add(value == null ? "" : value);
        }
        return row;
    }

    /** One item a line. */
    static String lines(final Collection<String> items) {
        return String.join("\n", items);
    }

    static String list(final Collection<String> items) {
        return String.join(", ", items);
    }

    /** Facts with their places, one a line. */
    static String facts(final List<Because> facts) {
        return facts.stream()
                .map(fact -> fact.fact() + ": " + fact.summary() + " (" + Words.place(fact.source()) + ")")
                .collect(Collectors.joining("\n"));
    }

    /** The places of the client's facts, rows of one file together. */
    static String places(final List<Because> facts) {
        final Map<String, List<String>> rows = new LinkedHashMap<>();
        facts.stream()
                .filter(fact -> !fact.fact().startsWith("parameter "))
                .map(Because::source)
                .distinct()
                .forEach(place -> rows.computeIfAbsent(file(place), file -> new ArrayList<>())
                        .add(Objects.toString(place.row(), "")));
        return rows.entrySet().stream()
                .map(file -> file.getKey() + String.join(", ", file.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String file(final Place place) {
        final String sheet = place.sheet() == null ? "" : place.sheet() + "!";
        return place.file() + (place.row() == null ? sheet : ":" + sheet);
    }

    /** Ids of the requirements of one framework. */
    static String ids(final List<RequirementRef> requirements, final String framework) {
        return requirements.stream()
                .filter(requirement -> requirement.framework().equals(framework))
                .map(RequirementRef::id)
                .collect(Collectors.joining(", "));
    }

    /** {@code x} or nothing. */
    static String mark(final boolean marked) {
        return marked ? "x" : "";
    }

    /** A reason; some are words of the rules, {@code obligation-not-assessed}. */
    static String reason(final String reason) {
        return reason.matches("[a-z-]+") ? reason.replace('-', ' ') : reason;
    }

    static String plain(final @Nullable String constant) {
        return constant == null ? "" : Words.plain(constant);
    }
}
