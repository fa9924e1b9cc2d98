package org.assize.batch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assize.batch.OrganisationResult.EscalationOf;
import org.assize.batch.OrganisationResult.FindingOf;
import org.assize.content.Content;
import org.assize.framework.Framework;
import org.jspecify.annotations.Nullable;

/** {@code findings.csv}: a row a finding of an organisation. */
final class FindingsTable {

    private final Content content;

    FindingsTable(final Content content) {
        this.content = content;
    }

    List<String> header() {
        final List<String> header = new ArrayList<>(
                List.of("id", "organisation", "rating", "finding", "title", "failure-mode", "subjects"));
        content.frameworks().stream().map(Framework::id).forEach(header::add);
        return header;
    }

    List<List<@Nullable Object>> rows(final OrganisationResult result) {
        final List<List<@Nullable Object>> rows = new ArrayList<>();
        result.findings().forEach(finding -> rows.add(row(result, finding)));
        result.escalations().forEach(escalation -> rows.add(row(result, escalation)));
        return rows;
    }

    private List<@Nullable Object> row(final OrganisationResult result, final FindingOf finding) {
        final List<@Nullable Object> row = start(result);
        Collections.addAll(row, finding.id(), title(content, finding.id()), finding.failureMode(), finding.subjects());
        content.frameworks().forEach(framework -> row.add(finding.grades().get(framework.id())));
        return row;
    }

    private List<@Nullable Object> row(final OrganisationResult result, final EscalationOf escalation) {
        final List<@Nullable Object> row = start(result);
        Collections.addAll(row, escalation.id(), "Several findings on " + escalation.requirement(), "ESCALATION", null);
        content.frameworks()
                .forEach(framework ->
                        row.add(framework.id().equals(escalation.framework()) ? escalation.grade() : null));
        return row;
    }

    private static List<@Nullable Object> start(final OrganisationResult result) {
        final List<@Nullable Object> row = new ArrayList<>();
        final OrganisationResult.RatingOf rating = result.rating();
        Collections.addAll(row, result.id(), result.organisation(), rating == null ? null : rating.letter());
        return row;
    }

    /** Words of the obligation of a finding. */
    static String title(final Content content, final String finding) {
        final String obligation = obligation(finding);
        return content.hasObligation(obligation)
                ? content.obligation(obligation).title()
                : finding;
    }

    /** A finding's id without its group. */
    static String obligation(final String finding) {
        final int colon = finding.indexOf(':');
        return colon < 0 ? finding : finding.substring(0, colon);
    }
}
