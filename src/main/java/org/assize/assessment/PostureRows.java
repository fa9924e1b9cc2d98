package org.assize.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assize.content.Content;
import org.assize.content.Serving;
import org.assize.fact.AuditFact.AuditResult;
import org.assize.finding.InferredOutcome;
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
    private final Trails trails;

    PostureRows(final Content content, final Index index) {
        this.content = content;
        this.index = index;
        this.trails = new Trails(content, index);
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
        final Optional<RequirementOutcome> direct = index.requirement(requirement.framework(), requirement.id());
        final Optional<InferredOutcome> inferred = index.inferred(requirement);
        final Result result = inferred.map(InferredOutcome::result)
                .or(() -> direct.map(RequirementOutcome::result))
                .orElse(Result.NOT_ASSESSED);
        final Support support = inferred.map(InferredOutcome::support)
                .or(() -> direct.map(RequirementOutcome::support))
                .orElse(Support.NONE);
        return new Report.PostureRow(
                requirement.framework(),
                requirement.id(),
                requirement.title(),
                requirement.theme(),
                result.name(),
                support.name(),
                inferred.map(InferredOutcome::reason)
                        .or(() -> direct.map(RequirementOutcome::reason))
                        .orElse(requirement.unjudged() == null ? "no-obligation" : "not-from-facts"),
                obligations(requirement).stream()
                        .flatMap(id -> index.judged(id).stream())
                        .map(PostureRows::outcome)
                        .toList(),
                findings(requirement),
                index.audit(requirement).map(PostureRows::audit).orElse(null),
                inferred.isPresent() ? trails.of(requirement) : List.of());
    }

    private static Report.AuditNote audit(final AuditResult audit) {
        return new Report.AuditNote(
                audit.result() == null ? "NOT_ASSESSED" : audit.result().name(),
                audit.grade(),
                audit.evidence(),
                audit.comment(),
                Derivations.place(audit.origin().source()));
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
