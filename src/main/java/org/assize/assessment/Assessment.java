package org.assize.assessment;

import java.util.ArrayList;
import java.util.List;
import org.assize.content.Content;
import org.assize.engine.Engine;
import org.assize.engine.Evaluation;
import org.assize.intake.Dossier;
import org.assize.source.FactModel;

/** One assessment: the facts of an organisation go in, the report comes out. Immutable and shared by threads. */
public final class Assessment {

    private final Content content;
    private final Engine engine;
    private final Provenance provenance;
    private final FactModel model = FactModel.standard();

    /**
     * @param provenance hashes of what makes the result
     */
    public Assessment(final Content content, final Engine engine, final Provenance provenance) {
        this.content = content;
        this.engine = engine;
        this.provenance = provenance;
    }

    /** The result, and the evaluation behind it for those who ask further. */
    public record Result(Report report, Evaluation evaluation) {}

    /** The whole result. */
    public Result run(final Dossier dossier) {
        return run(dossier, Detail.WHOLE);
    }

    /** facts → engine (rules) → judgements → posture of each framework → report. */
    public Result run(final Dossier dossier, final Detail detail) {
        final Evaluation evaluation = engine.evaluate(facts(content, dossier));
        final Index index = new Index(evaluation);
        final Derivations derivations = new Derivations(evaluation, index, new Wording(model), detail);
        final Headline headline = new Headline(content, evaluation, derivations, provenance);
        final List<String> frameworks = headline.frameworks();
        final List<Report.Finding> findings = new FindingRows(content, evaluation, derivations, index).rows();
        final List<Report.PostureRow> posture = new PostureRows(content, index).rows(frameworks);
        final List<Report.PlanItem> plan = new PlanRows(content, evaluation).rows(findings);
        final Report.@org.jspecify.annotations.Nullable Programme programme =
                new ProgrammeRow(content, evaluation, index).row();
        final List<Report.CalendarRow> calendar = new CalendarRows(content, evaluation, index).rows();
        final StatementRows statements = new StatementRows(content, evaluation, index);
        final List<Report.SoaRow> controls = statements.controls(frameworks);
        final StageRows stages = new StageRows(content, evaluation, index);
        final Report report = new Report(
                headline.tool(dossier),
                headline.subject(dossier),
                headline.applicability(),
                findings,
                headline.escalations(),
                posture,
                new ReadinessRows(content, evaluation, index).rows(frameworks, posture),
                statements.rows(frameworks, controls),
                controls,
                new RiskRows(content, evaluation, index).rows(),
                stages.stages(),
                stages.cycle(frameworks),
                plan,
                new OpenQuestions(content, model, new MissingFacts(content, model, index, dossier)).rows(posture),
                headline.notes(),
                programme,
                calendar,
                new RatingRow(content, evaluation, derivations, index).row(),
                AdviceRows.of(content, plan, programme != null, calendar));
        return new Result(report, evaluation);
    }

    /** Everything that the rules see: the client's facts, what the dossier holds of each entity, thresholds, content. */
    public static List<Object> facts(final Content content, final Dossier dossier) {
        final List<Object> facts = new ArrayList<>();
        facts.add(content);
        facts.addAll(content.parameters());
        facts.add(dossier.context());
        facts.addAll(dossier.recordSets());
        facts.addAll(dossier.facts());
        return facts;
    }
}
