package org.assize.batch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.assize.batch.OrganisationResult.Applies;
import org.assize.batch.OrganisationResult.RatingOf;
import org.assize.content.Content;
import org.assize.framework.Framework;
import org.jspecify.annotations.Nullable;

/** {@code summary.csv}: a row an organisation. */
final class SummaryTable {

    private static final int ACTIONS = 3;

    private final Content content;
    private final boolean reports;

    SummaryTable(final Content content, final BatchSettings settings) {
        this.content = content;
        this.reports = !settings.formats().isEmpty();
    }

    List<String> header() {
        final List<String> header = new ArrayList<>(List.of(
                "id", "organisation", "country", "critical", "rating", "score", "unanswered", "caps", "contradicted"));
        for (final Framework framework : content.frameworks()) {
            header.add(framework.id() + ".applies");
            header.add(framework.id() + ".class");
            header.add(framework.id() + ".verdict");
            framework.grades().forEach(grade -> header.add(framework.id() + "." + grade.id()));
        }
        for (int i = 1; i <= ACTIONS; i++) {
            header.add("action-" + i);
        }
        header.addAll(List.of("missing", "open", "answered", "source"));
        if (reports) {
            header.add("report");
        }
        return header;
    }

    List<@Nullable Object> row(final OrganisationResult result) {
        final List<@Nullable Object> row = new ArrayList<>();
        Collections.addAll(row, result.id(), result.organisation(), result.country(), result.critical());
        rating(row, result.rating());
        content.frameworks().forEach(framework -> framework(row, framework, result));
        for (int i = 0; i < ACTIONS; i++) {
            row.add(i < result.actions().size() ? result.actions().get(i) : null);
        }
        Collections.addAll(row, String.join("; ", result.missing()), result.open(), result.answered(), result.source());
        if (reports) {
            row.add(OutputFolder.REPORTS + "/" + FileNames.of(result.id(), result.source()));
        }
        return row;
    }

    private static void rating(final List<@Nullable Object> row, final @Nullable RatingOf rating) {
        if (rating == null) {
            row.addAll(Collections.nCopies(5, null));
            return;
        }
        Collections.addAll(
                row,
                rating.letter(),
                rating.score(),
                rating.unanswered(),
                String.join("; ", rating.caps()),
                rating.contradicted().size());
    }

    private static void framework(
            final List<@Nullable Object> row, final Framework framework, final OrganisationResult result) {
        final Applies applies = result.applicability().stream()
                .filter(each -> each.framework().equals(framework.id()))
                .findFirst()
                .orElse(null);
        row.add(applies == null ? null : applies.applies());
        row.add(applies == null ? null : applies.classification());
        row.add(result.verdicts().get(framework.id()));
        final Map<String, Integer> counts = result.grades().getOrDefault(framework.id(), Map.of());
        framework.grades().forEach(grade -> row.add(counts.get(grade.id())));
    }
}
