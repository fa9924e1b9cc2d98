package org.assize.assessment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assize.content.Content;
import org.assize.finding.Hop;
import org.assize.finding.Result;
import org.assize.framework.Crosswalk;
import org.assize.framework.Requirement;

/** Makes the paths on which crosswalks lead to a requirement. */
final class Trails {

    private final Index index;
    private final Map<String, Crosswalk> rows = new TreeMap<>();

    Trails(final Content content, final Index index) {
        this.index = index;
        content.crosswalks().rows().forEach(row -> {
            rows.put(row.from().ref() + " " + row.to().ref(), row);
            rows.put(row.to().ref() + " " + row.from().ref(), row);
        });
    }

    /** Gaps alone if there are any; else conformity, then possible gaps. */
    List<Report.Trail> of(final Requirement requirement) {
        final List<Report.Trail> gaps = inferred(requirement, Result.GAP).toList();
        if (!gaps.isEmpty()) {
            return gaps;
        }
        final Stream<Report.Trail> met = inferred(requirement, Result.MET);
        final Stream<Report.Trail> possible =
                index.doubts(requirement).stream().map(doubt -> trail("POSSIBLE_GAP", doubt.path()));
        return Stream.of(met, possible).flatMap(trails -> trails).toList();
    }

    private Stream<Report.Trail> inferred(final Requirement requirement, final Result result) {
        return index.inferences(requirement).stream()
                .filter(inference -> inference.result() == result)
                .map(inference -> trail(result.name(), inference.path()));
    }

    private Report.Trail trail(final String brings, final List<Hop> path) {
        return new Report.Trail(brings, path.stream().map(this::crossing).toList());
    }

    private Report.Crossing crossing(final Hop hop) {
        final String from = hop.framework() + ":" + hop.written();
        final String to = hop.toFramework() + ":" + hop.toWritten();
        final Crosswalk row = rows.get(from + " " + to);
        return new Report.Crossing(
                hop.from(),
                hop.relation(),
                hop.to(),
                from + " " + hop.relation() + " " + to,
                row == null ? "" : row.rationale());
    }
}
