package org.assize.assessment;

import java.util.Comparator;
import java.util.List;
import org.assize.content.Content;
import org.assize.content.SeverityLine;
import org.assize.engine.Evaluation;
import org.assize.fact.ContextFact.IsmsScope;
import org.assize.fact.Mode;
import org.assize.fact.OrganisationFact.Organisation;
import org.assize.finding.Applicability;
import org.assize.finding.Escalation;
import org.assize.finding.InScope;
import org.assize.finding.Note;
import org.assize.framework.Framework;
import org.assize.intake.Dossier;

/** Makes the parts of a report that speak about the whole. */
final class Headline {

    private final Content content;
    private final Evaluation evaluation;
    private final Derivations derivations;
    private final Provenance provenance;

    Headline(
            final Content content,
            final Evaluation evaluation,
            final Derivations derivations,
            final Provenance provenance) {
        this.content = content;
        this.evaluation = evaluation;
        this.derivations = derivations;
        this.provenance = provenance;
    }

    /** Ids of the frameworks in scope, sorted. */
    List<String> frameworks() {
        return evaluation.stream(InScope.class).map(InScope::framework).sorted().toList();
    }

    Report.Tool tool(final Dossier dossier) {
        return new Report.Tool(
                provenance.version(),
                provenance.rules(),
                provenance.mappings(),
                provenance.parameters(),
                provenance.overlay(),
                dossier.inputs().stream()
                        .map(input -> new Report.Input(input.path(), input.sha256(), input.size()))
                        .toList());
    }

    Report.Subject subject(final Dossier dossier) {
        final Mode mode = dossier.context().mode();
        return new Report.Subject(
                evaluation.first(Organisation.class).map(Organisation::name).orElse(dossier.name()),
                evaluation.first(IsmsScope.class).map(IsmsScope::statement).orElse(null),
                dossier.context().asOf().toString(),
                dossier.context().zone().getId(),
                mode.name(),
                mode == Mode.GAP_ANALYSIS || mode == Mode.STAGE1,
                frameworks().stream()
                        .map(id -> framework(content.framework(id)))
                        .toList());
    }

    private static Report.FrameworkRow framework(final Framework framework) {
        return new Report.FrameworkRow(
                framework.id(),
                framework.title(),
                framework.edition(),
                framework.grades().stream()
                        .map(level -> new Report.GradeRow(level.id(), level.label(), level.rank()))
                        .toList());
    }

    List<Report.ApplicabilityRow> applicability() {
        return evaluation
                .all(
                        Applicability.class,
                        Comparator.comparing(Applicability::framework).thenComparing(Applicability::toString))
                .stream()
                .map(each -> new Report.ApplicabilityRow(
                        each.framework(),
                        each.classification(),
                        each.applies().name().toLowerCase(java.util.Locale.ROOT),
                        each.reason(),
                        derivations.because(each)))
                .toList();
    }

    List<Report.EscalationRow> escalations() {
        return evaluation.all(Escalation.class, Comparator.comparing(Escalation::toString)).stream()
                .map(each -> new Report.EscalationRow(
                        each.id(),
                        each.framework(),
                        each.requirement(),
                        each.grade().equals(SeverityLine.NONE) ? null : each.grade(),
                        each.contributors(),
                        each.reason()))
                .toList();
    }

    List<Report.NoteRow> notes() {
        return evaluation.all(Note.class, Comparator.comparing(Note::toString)).stream()
                .map(each -> new Report.NoteRow(
                        each.code(), each.subject().toString(), each.text(), derivations.because(each)))
                .toList();
    }
}
