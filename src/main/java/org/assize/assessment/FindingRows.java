package org.assize.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assize.content.Content;
import org.assize.content.Obligation;
import org.assize.engine.Evaluation;
import org.assize.engine.Justification;
import org.assize.fact.Ref;
import org.assize.finding.Aspect;
import org.assize.finding.Basis;
import org.assize.finding.Covered;
import org.assize.finding.Grade;
import org.assize.finding.GradingAspect;
import org.assize.finding.Judged;
import org.assize.finding.Lowering;
import org.assize.finding.Priority;
import org.assize.finding.Touched;
import org.assize.framework.GradeLevel;
import org.assize.framework.Mapping;

/** Makes the findings of a report from what the rules concluded. */
final class FindingRows {

    private final Content content;
    private final Evaluation evaluation;
    private final Derivations derivations;
    private final Index index;

    FindingRows(final Content content, final Evaluation evaluation, final Derivations derivations, final Index index) {
        this.content = content;
        this.evaluation = evaluation;
        this.derivations = derivations;
        this.index = index;
    }

    List<Report.Finding> rows() {
        return index.findings().stream().map(this::finding).toList();
    }

    private Report.Finding finding(final Judged judged) {
        final Obligation words = content.obligation(judged.obligation());
        return new Report.Finding(
                judged.obligation(),
                judged.obligation(),
                words.title(),
                words.rationale(),
                words.evidence(),
                kind(judged.basis()),
                String.valueOf(judged.mode()),
                aspects(judged),
                covers(judged),
                judged.subjects().stream()
                        .map(subject -> instance(words, subject))
                        .toList(),
                requirements(judged.obligation()),
                grades(judged.obligation()),
                because(judged),
                derivations.tree(judged),
                recommendation(words));
    }

    private static String kind(final Basis basis) {
        return switch (basis) {
            case RECORDS_VIOLATE -> "records";
            case OTHER_OUTCOMES -> "outcomes";
            default -> "answers";
        };
    }

    private List<String> aspects(final Judged judged) {
        return index.aspects(judged.obligation()).stream()
                .filter(aspect -> judged.subjects().contains(aspect.subject()))
                .map(Aspect::name)
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> covers(final Judged judged) {
        return evaluation.stream(Covered.class)
                .filter(covered -> covered.by().equals(judged.obligation()))
                .map(Covered::obligation)
                .distinct()
                .sorted()
                .toList();
    }

    private Report.Instance instance(final Obligation words, final Ref subject) {
        final List<Object> violations = index.violations(words.id(), subject);
        final List<Report.Because> because = new ArrayList<>();
        violations.forEach(violation -> because.addAll(derivations.because(violation)));
        return new Report.Instance(
                subject.toString(),
                summary(words, subject, violations),
                because.stream().distinct().toList());
    }

    private String summary(final Obligation words, final Ref subject, final Collection<Object> violations) {
        final String template = words.instance();
        final Optional<Justification> reason = violations.stream()
                .flatMap(violation -> evaluation.justifications(violation).stream())
                .findFirst();
        return template == null || reason.isEmpty()
                ? subject.id()
                : Wording.fill(template, reason.get().variables());
    }

    private List<Report.Because> because(final Judged judged) {
        final Collection<Report.Because> all = new ArrayList<>();
        for (final Ref subject : judged.subjects()) {
            index.violations(judged.obligation(), subject).forEach(each -> all.addAll(derivations.because(each)));
        }
        if (judged.subjects().isEmpty()) {
            index.claims(judged.obligation()).forEach(claim -> all.addAll(derivations.because(claim)));
        }
        return all.stream().distinct().toList();
    }

    private List<Report.RequirementRef> requirements(final String obligation) {
        return index.touched(obligation).stream()
                .sorted(Comparator.comparing(Touched::framework).thenComparing(Touched::requirement))
                .map(touched -> reference(touched.framework(), touched.requirement()))
                .toList();
    }

    private Report.RequirementRef reference(final String framework, final String requirement) {
        return new Report.RequirementRef(
                framework,
                requirement,
                content.framework(framework)
                        .requirement(requirement)
                        .orElseThrow()
                        .title());
    }

    private Map<String, Report.GradeOf> grades(final String obligation) {
        final Map<String, Report.GradeOf> grades = new TreeMap<>();
        for (final Grade grade : index.grades(obligation)) {
            content.framework(grade.framework())
                    .grade(grade.grade())
                    .ifPresent(level -> grades.put(grade.framework(), grade(grade, level)));
        }
        return new LinkedHashMap<>(grades);
    }

    private Report.GradeOf grade(final Grade grade, final GradeLevel level) {
        final String from = grade.loweredFrom();
        return new Report.GradeOf(
                grade.grade(),
                level.label(),
                level.rank(),
                grade.row(),
                grade.reason(),
                from == null ? null : "from " + from + ": " + grade.loweredBecause(),
                gradingFacts(grade));
    }

    /** The facts behind what the grade adds to the finding: its aspects and whatever lowers it. */
    private List<Report.Because> gradingFacts(final Grade grade) {
        final List<Report.Because> all = new ArrayList<>();
        index.aspects(grade.obligation()).forEach(aspect -> all.addAll(derivations.because(aspect)));
        evaluation.all(GradingAspect.class, Comparator.comparing(GradingAspect::toString)).stream()
                .filter(aspect -> aspect.obligation().equals(grade.obligation()))
                .filter(aspect -> aspect.framework().equals(grade.framework()))
                .forEach(aspect -> all.addAll(derivations.because(aspect, Judged.class::isInstance)));
        evaluation.all(Lowering.class, Comparator.comparing(Lowering::toString)).stream()
                .filter(lowering -> lowering.obligation().equals(grade.obligation()))
                .filter(lowering -> lowering.framework().equals(grade.framework()))
                .forEach(lowering -> all.addAll(derivations.because(lowering, Judged.class::isInstance)));
        return all.stream().distinct().toList();
    }

    private Report.Recommendation recommendation(final Obligation words) {
        final String control = content.mappings(words.id()).stream()
                .filter(Mapping::primary)
                .filter(mapping -> index.touched(words.id()).stream()
                        .anyMatch(touched -> touched.framework().equals(mapping.framework())))
                .map(mapping -> mapping.framework() + ":" + mapping.requirement())
                .sorted()
                .findFirst()
                .orElse("");
        final String due = index.priority(words.id())
                .map(Priority::due)
                .map(Object::toString)
                .orElse("");
        return new Report.Recommendation(control, words.remedy(), words.effort(), words.cost(), words.owner(), due);
    }
}
