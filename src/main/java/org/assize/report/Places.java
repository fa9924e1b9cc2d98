package org.assize.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assize.assessment.Report.Because;
import org.assize.assessment.Report.Place;

/** Places of many facts in few words: rows of one file stand together. */
final class Places {

    private static final String PARAMETER = "parameter ";

    private Places() {}

    /** One line a file or sheet with its rows, thresholds left out: {@code records/leavers.csv:3–5, 9}. */
    static List<String> of(final List<Because> because) {
        final Map<String, TreeSet<Integer>> rows = new TreeMap<>();
        final TreeSet<String> others = new TreeSet<>();
        because.stream()
                .filter(fact -> !fact.fact().startsWith(PARAMETER))
                .map(Because::source)
                .forEach(place -> {
                    final Integer row = place.row();
                    if (row == null || place.pointer() != null) {
                        others.add(Words.place(place));
                    } else {
                        rows.computeIfAbsent(file(place), file -> new TreeSet<>())
                                .add(row);
                    }
                });
        return Stream.concat(
                        rows.entrySet().stream().map(file -> file.getKey() + ranges(List.copyOf(file.getValue()))),
                        others.stream())
                .toList();
    }

    private static String file(final Place place) {
        return place.file() + ":" + (place.sheet() == null ? "" : place.sheet() + "!");
    }

    private static String ranges(final List<Integer> rows) {
        final List<String> ranges = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || rows.get(i) != rows.get(i - 1) + 1) {
                ranges.add(from == i - 1 ? "" + rows.get(from) : rows.get(from) + "\u2013" + rows.get(i - 1));
                from = i;
            }
        }
        return String.join(", ", ranges);
    }
}
