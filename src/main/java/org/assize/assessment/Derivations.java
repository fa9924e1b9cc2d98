package org.assize.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assize.content.Content;
import org.assize.engine.Evaluation;
import org.assize.engine.Justification;
import org.assize.fact.AssessmentContext;
import org.assize.fact.Fact;
import org.assize.fact.RecordSet;
import org.assize.fact.Source;
import org.assize.finding.Judged;
import org.assize.finding.Parameter;
import org.jspecify.annotations.Nullable;

/** Follows justifications from a conclusion to the rows of the client's files. */
final class Derivations {

    private final Evaluation evaluation;
    private final Wording wording;
    private final Index index;
    private final Detail detail;

    Derivations(final Evaluation evaluation, final Index index, final Wording wording, final Detail detail) {
        this.evaluation = evaluation;
        this.index = index;
        this.wording = wording;
        this.detail = detail;
    }

    /**
     * The tree below a conclusion. What stands twice in it is followed once, and the outcome of another obligation is not
     * followed at all: that is told where that obligation is.
     */
    Report.Step tree(final Object conclusion) {
        return tree(conclusion, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private Report.Step tree(final Object conclusion, final Set<Object> above) {
        final boolean other = !above.isEmpty() && conclusion instanceof Judged;
        final List<Justification> reasons =
                detail == Detail.GIST || other ? List.of() : evaluation.justifications(conclusion);
        final boolean again = !above.add(conclusion);
        if (reasons.isEmpty()) {
            return new Report.Step(
                    again ? wording.name(conclusion) : said(conclusion, other),
                    null,
                    place(conclusion),
                    List.of(),
                    List.of());
        }
        final String rule = reasons.get(0).rule();
        if (again) {
            return new Report.Step(wording.name(conclusion) + ", as above", rule, null, List.of(), List.of());
        }
        final List<Report.Step> premises = premises(reasons.get(0), above);
        final List<List<Report.Step>> others = new ArrayList<>();
        reasons.stream().skip(1).forEach(reason -> others.add(premises(reason, above)));
        return new Report.Step(wording.of(conclusion), rule, null, premises, others);
    }

    private String said(final Object conclusion, final boolean other) {
        final String words = wording.of(conclusion);
        return other && conclusion instanceof Judged judged && judged.finding()
                ? words + ", see " + judged.obligation()
                : words;
    }

    private List<Report.Step> premises(final Justification reason, final Set<Object> above) {
        return reason.premises().stream()
                .filter(premise -> !(premise instanceof Content) && !(premise instanceof AssessmentContext))
                .map(premise -> tree(premise, above))
                .toList();
    }

    /** The client's facts, then the parameters, below a conclusion, by place, without what lies below the excluded. */
    List<Report.Because> because(final Object conclusion, final Predicate<Object> excluded) {
        if (detail == Detail.GIST) {
            return List.of();
        }
        final Found found = new Found(new TreeMap<>(), new TreeMap<>());
        collect(conclusion, excluded, found, Collections.newSetFromMap(new IdentityHashMap<>()));
        return Stream.concat(found.facts().values().stream(), found.parameters().values().stream())
                .toList();
    }

    List<Report.Because> because(final Object conclusion) {
        return because(conclusion, object -> false);
    }

    private record Found(SortedMap<Source, Report.Because> facts, SortedMap<Source, Report.Because> parameters) {}

    private void collect(
            final Object object, final Predicate<Object> excluded, final Found found, final Set<Object> seen) {
        if (excluded.test(object) || !seen.add(object)) {
            return;
        }
        if (object instanceof Judged judged && seen.size() > 1) {
            // Of another obligation only what violates it counts here, not all that it looked at.
            judged.subjects()
                    .forEach(subject -> index.violations(judged.obligation(), subject)
                            .forEach(violation -> collect(violation, excluded, found, seen)));
            return;
        }
        if (object instanceof Fact fact && !(fact instanceof AssessmentContext)) {
            found.facts()
                    .put(
                            fact.origin().source(),
                            new Report.Because(
                                    fact.ref().toString(),
                                    wording.facts(fact),
                                    place(fact.origin().source())));
        } else if (object instanceof Parameter parameter) {
            found.parameters()
                    .put(
                            parameter.source(),
                            new Report.Because(
                                    parameter.ref().toString(), wording.of(parameter), place(parameter.source())));
        }
        evaluation
                .justifications(object)
                .forEach(reason -> reason.premises().forEach(premise -> collect(premise, excluded, found, seen)));
    }

    private static Report.@Nullable Place place(final Object stated) {
        if (stated instanceof Fact fact) {
            return place(fact.origin().source());
        }
        if (stated instanceof RecordSet set) {
            return place(set.source());
        }
        return stated instanceof Parameter parameter ? place(parameter.source()) : null;
    }

    static Report.Place place(final Source source) {
        return new Report.Place(
                source.file(), source.sheet(), source.line() == 0 ? null : source.line(), source.pointer());
    }
}
