package org.assize.authoring;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.assize.assessment.Assessment;
import org.assize.authoring.NearMisses.Found;
import org.assize.content.Content;
import org.assize.content.Obligation;
import org.assize.content.RuleSource;
import org.assize.engine.Engine;
import org.assize.engine.Evaluation;
import org.assize.engine.Justification;
import org.assize.engine.RuleStore;
import org.assize.fact.AnswerFact.Answer;
import org.assize.fact.AssessmentContext;
import org.assize.fact.Fact;
import org.assize.finding.Judged;
import org.assize.finding.Reflection;
import org.assize.finding.Result;
import org.assize.finding.Violation;
import org.assize.intake.Dossier;
import org.jspecify.annotations.Nullable;

/** Asks why there is no finding, and what would make or clear one. */
public final class WhyNotRun {

    private final Content content;
    private final List<RuleSource> sources;
    private final Engine engine;
    private final Path cache;

    /**
     * @param sources all rules
     * @param engine the same rules, ready to run
     * @param cache folder for compiled rules
     */
    public WhyNotRun(final Content content, final List<RuleSource> sources, final Engine engine, final Path cache) {
        this.content = content;
        this.sources = List.copyOf(sources);
        this.engine = engine;
        this.cache = cache;
    }

    /**
     * @param id of an obligation that there is
     * @param subject id of the subject that is asked about; null for any
     */
    public WhyNot of(final Dossier dossier, final String id, final @Nullable String subject) {
        final Collection<?> stated = Assessment.facts(content, dossier);
        final Evaluation evaluation = engine.evaluate(stated);
        final Judged judged = evaluation.stream(Judged.class)
                .filter(each -> each.obligation().equals(id))
                .findFirst()
                .orElse(null);
        final boolean finding = judged != null && names(judged, subject);
        final Found near = finding
                ? new Found(List.of(), violations(evaluation, id, subject))
                : new NearMisses(sources, cache).of(id, subject, stated, evaluation);
        final Obligation obligation = content.obligation(id);
        final Engine judging = new Engine(new RuleStore(cache).load(JudgingRules.of(sources)));
        final SmallestChanges.Found changes = new SmallestChanges(content, judging, engine)
                .of(dossier, obligation, stated(near.facts(), evaluation), wanted(judged, finding, subject));
        return new WhyNot(
                id,
                obligation.title(),
                subject,
                finding,
                judged == null ? "not judged" : Outcomes.words(judged),
                near.rules(),
                changes.changes(),
                changes.tried());
    }

    private static boolean names(final Judged judged, final @Nullable String subject) {
        return judged.gap()
                && (subject == null
                        || judged.subjects().stream()
                                .anyMatch(ref -> ref.id().equals(subject)
                                        || ref.toString().equals(subject)));
    }

    /** A gap that is only no longer known is not cleared. */
    private static Predicate<Judged> wanted(
            final @Nullable Judged judged, final boolean finding, final @Nullable String subject) {
        if (!finding || judged == null) {
            return after -> names(after, subject);
        }
        return after -> !names(after, subject)
                && after.result() != Result.NOT_ASSESSED
                && judged.missing().containsAll(after.missing());
    }

    private static List<Object> violations(
            final Evaluation evaluation, final String id, final @Nullable String subject) {
        final List<Object> about = evaluation.stream(Object.class)
                .filter(fact -> fact instanceof final Violation violation
                                && violation.obligation().equals(id)
                                && (subject == null || violation.subject().id().equals(subject))
                        || fact instanceof final Reflection reflection
                                && reflection.obligation().equals(id))
                .toList();
        return about.isEmpty()
                ? evaluation.stream(Judged.class)
                        .filter(each -> each.obligation().equals(id))
                        .map(Object.class::cast)
                        .toList()
                : about;
    }

    /** The client's facts below conclusions, nearest first; those that say most directly what happened before answers. */
    private static List<Fact> stated(final List<Object> conclusions, final Evaluation evaluation) {
        final Set<Fact> facts = new LinkedHashSet<>();
        final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        conclusions.forEach(each -> collect(same(each, evaluation), evaluation, facts, seen));
        return facts.stream()
                .sorted(java.util.Comparator.comparing(Answer.class::isInstance))
                .toList();
    }

    /** The evaluation's own object: facts of another run are equal and not the same. */
    private static Object same(final Object fact, final Evaluation evaluation) {
        return evaluation.stream(Object.class).filter(fact::equals).findFirst().orElse(fact);
    }

    private static void collect(
            final Object object, final Evaluation evaluation, final Set<Fact> facts, final Set<Object> seen) {
        if (!seen.add(object)) {
            return;
        }
        if (object instanceof final Fact fact && !(fact instanceof AssessmentContext)) {
            facts.add(fact);
        }
        for (final Justification reason : evaluation.justifications(object)) {
            reason.premises().forEach(premise -> collect(premise, evaluation, facts, seen));
        }
    }
}
