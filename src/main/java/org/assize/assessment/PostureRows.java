package org.assize.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assize.content.Content;
import org.assize.content.Serving;
import org.assize.finding.Judged;
import org.assize.finding.RequirementOutcome;
import org.assize.finding.Result;
import org.assize.finding.Support;
import org.assize.framework.Mapping;
import org.assize.framework.Requirement;

/** Makes the posture of each framework in scope. */
final class PostureRows {

    private final Content content;
    private final Index index;

    PostureRows(final Content content, final Index index) {
        this.content = content;
        this.index = index;
    }

    List<Report.PostureRow> rows(final List<String> frameworks) {
        final List<Report.PostureRow> rows = new ArrayList<>();
        for (final String framework : frameworks) {
            content.framework(framework).requirements().stream()
                    .filter(Requirement::assessable)
                    .forEach(requirement -> rows.add(row(requirement)));
        }
        return rows;
    }

    private Report.PostureRow row(final Requirement requirement) {
        final List<String> obligations = obligations(requirement);
        final Optional<RequirementOutcome> outcome = index.requirement(requirement.framework(), requirement.id());
        return new Report.PostureRow(
                requirement.framework(),
                requirement.id(),
                requirement.title(),
                requirement.theme(),
                outcome.map(RequirementOutcome::result)
                        .orElse(Result.NOT_ASSESSED)
                        .name(),
                outcome.map(RequirementOutcome::support).orElse(Support.NONE).name(),
                outcome.map(RequirementOutcome::reason).orElse("no-obligation"),
                obligations.stream()
                        .flatMap(id -> index.judged(id).stream())
                        .map(PostureRows::outcome)
                        .toList(),
                findings(requirement),
                List.of());
    }

    private List<String> obligations(final Requirement requirement) {
        return content.servings(requirement.framework()).stream()
                .filter(serving -> serving.id().equals(requirement.id()))
                .map(Serving::obligations)
                .flatMap(List::stream)
                .sorted()
                .toList();
    }

    private static Report.ObligationOutcome outcome(final Judged judged) {
        return new Report.ObligationOutcome(
                judged.obligation(),
                judged.result().name(),
                judged.support().name(),
                judged.basis().name(),
                judged.missing());
    }

    /** Findings that concern it, those of pointers included. */
    private List<String> findings(final Requirement requirement) {
        return index.findings().stream()
                .map(Judged::obligation)
                .filter(id -> content.mappings(id).stream().anyMatch(mapping -> names(mapping, requirement)))
                .toList();
    }

    private static boolean names(final Mapping mapping, final Requirement requirement) {
        return mapping.framework().equals(requirement.framework())
                && mapping.requirement().equals(requirement.id());
    }
}
