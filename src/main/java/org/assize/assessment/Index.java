package org.assize.assessment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assize.engine.Evaluation;
import org.assize.fact.AuditFact.AuditResult;
import org.assize.fact.Ref;
import org.assize.fact.Tri;
import org.assize.finding.Aspect;
import org.assize.finding.Circumstance;
import org.assize.finding.Claim;
import org.assize.finding.Doubt;
import org.assize.finding.Grade;
import org.assize.finding.Inference;
import org.assize.finding.InferredOutcome;
import org.assize.finding.Judged;
import org.assize.finding.Priority;
import org.assize.finding.Reflection;
import org.assize.finding.RequirementOutcome;
import org.assize.finding.Touched;
import org.assize.finding.Violation;
import org.assize.framework.Requirement;

/** What the rules concluded, by obligation and requirement, in fixed orders. */
final class Index {

    private final Map<String, Judged> judged;
    private final Map<String, List<Touched>> touched;
    private final Map<String, List<Grade>> grades;
    private final Map<String, List<Aspect>> aspects;
    private final Map<String, List<Claim>> claims;
    private final Map<String, List<Priority>> priorities;
    private final Map<String, List<Violation>> violations;
    private final Map<String, List<Reflection>> reflections;
    private final Map<String, RequirementOutcome> requirements;
    private final Map<String, InferredOutcome> inferred;
    private final Map<String, List<Inference>> inferences;
    private final Map<String, List<Doubt>> doubts;
    private final Map<String, AuditResult> audits;
    private final Map<String, Tri> circumstances;

    Index(final Evaluation evaluation) {
        this.judged = new TreeMap<>();
        evaluation.stream(Judged.class).forEach(each -> judged.put(each.obligation(), each));
        this.touched = by(evaluation.all(Touched.class, text()), Touched::obligation);
        this.grades = by(evaluation.all(Grade.class, text()), Grade::obligation);
        this.aspects = by(evaluation.all(Aspect.class, text()), Aspect::obligation);
        this.claims = by(evaluation.all(Claim.class, Comparator.naturalOrder()), Claim::obligation);
        this.priorities = by(evaluation.all(Priority.class, text()), Priority::obligation);
        this.violations = by(evaluation.all(Violation.class, text()), Violation::obligation);
        this.reflections = by(evaluation.all(Reflection.class, text()), Reflection::obligation);
        this.requirements = new TreeMap<>();
        evaluation.stream(RequirementOutcome.class)
                .forEach(each -> requirements.put(each.framework() + ":" + each.requirement(), each));
        this.inferred = new TreeMap<>();
        evaluation.stream(InferredOutcome.class)
                .forEach(each -> inferred.put(each.framework() + ":" + each.requirement(), each));
        this.inferences =
                by(evaluation.all(Inference.class, text()), each -> each.framework() + ":" + each.requirement());
        this.doubts = by(evaluation.all(Doubt.class, text()), each -> each.framework() + ":" + each.requirement());
        this.circumstances = new TreeMap<>();
        evaluation.stream(Circumstance.class).forEach(each -> circumstances.put(each.id(), each.holds()));
        this.audits = new TreeMap<>();
        evaluation.stream(AuditResult.class)
                .forEach(each -> audits.put(each.framework() + ":" + each.requirement(), each));
    }

    private static <T> Comparator<T> text() {
        return Comparator.comparing(Object::toString);
    }

    private static <T> Map<String, List<T>> by(final List<T> all, final Function<T, String> key) {
        return all.stream().collect(groupingBy(key, TreeMap::new, toList()));
    }

    /** In order of id. */
    List<Judged> judged() {
        return List.copyOf(judged.values());
    }

    Optional<Judged> judged(final String obligation) {
        return Optional.ofNullable(judged.get(obligation));
    }

    /** In order of id. */
    List<Judged> findings() {
        return judged.values().stream().filter(Judged::finding).toList();
    }

    List<Touched> touched(final String obligation) {
        return touched.getOrDefault(obligation, List.of());
    }

    /** Ids of findings by the requirement of the framework that they touch, sorted. */
    Map<String, List<String>> findingsByRequirement(final String framework) {
        return touched.values().stream()
                .flatMap(List::stream)
                .filter(each -> each.framework().equals(framework))
                .collect(groupingBy(Touched::requirement, TreeMap::new, mapping(Touched::obligation, toList())));
    }

    List<Grade> grades(final String obligation) {
        return grades.getOrDefault(obligation, List.of());
    }

    List<Aspect> aspects(final String obligation) {
        return aspects.getOrDefault(obligation, List.of());
    }

    List<Claim> claims(final String obligation) {
        return claims.getOrDefault(obligation, List.of());
    }

    /** What makes the subject violate the obligation. */
    List<Object> violations(final String obligation, final Ref subject) {
        return Stream.concat(
                        violations.getOrDefault(obligation, List.of()).stream()
                                .filter(violation -> violation.subject().equals(subject)),
                        reflections.getOrDefault(obligation, List.of()).stream()
                                .filter(reflection -> reflection.subject().equals(subject)))
                .map(Object.class::cast)
                .toList();
    }

    Optional<Priority> priority(final String obligation) {
        return priorities.getOrDefault(obligation, List.of()).stream().findFirst();
    }

    Optional<RequirementOutcome> requirement(final String framework, final String requirement) {
        return Optional.ofNullable(requirements.get(framework + ":" + requirement));
    }

    /** What crosswalks say of a requirement that was not judged directly. */
    Optional<InferredOutcome> inferred(final Requirement requirement) {
        return Optional.ofNullable(inferred.get(requirement.ref()));
    }

    List<Inference> inferences(final Requirement requirement) {
        return inferences.getOrDefault(requirement.ref(), List.of());
    }

    List<Doubt> doubts(final Requirement requirement) {
        return doubts.getOrDefault(requirement.ref(), List.of());
    }

    /** Whether a circumstance holds. */
    Tri holds(final String circumstance) {
        return circumstances.getOrDefault(circumstance, Tri.UNKNOWN);
    }

    /** What an audit that the client brings says of a requirement. */
    Optional<AuditResult> audit(final Requirement requirement) {
        return Optional.ofNullable(audits.get(requirement.ref()));
    }
}
