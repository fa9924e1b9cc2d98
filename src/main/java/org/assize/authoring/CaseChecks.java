package org.assize.authoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assize.engine.Evaluation;
import org.assize.fact.Ref;
import org.assize.finding.Applicability;
import org.assize.finding.Aspect;
import org.assize.finding.Ceiling;
import org.assize.finding.Circumstance;
import org.assize.finding.ClaimNote;
import org.assize.finding.Doubt;
import org.assize.finding.Escalation;
import org.assize.finding.Grade;
import org.assize.finding.Hop;
import org.assize.finding.InScope;
import org.assize.finding.Inference;
import org.assize.finding.InferredOutcome;
import org.assize.finding.Judged;
import org.assize.finding.Note;
import org.assize.finding.Priority;
import org.assize.finding.RequirementOutcome;
import org.assize.finding.SizeClass;
import org.assize.finding.Verdict;
import org.assize.source.ListNode;
import org.assize.source.MapNode;
import org.assize.source.Node;
import org.assize.source.ScalarNode;
import org.jspecify.annotations.Nullable;

/** Compares what rules concluded with what a case expects. */
public final class CaseChecks {

    private static final String NONE = "none";

    private final RuleCase ruleCase;
    private final Evaluation evaluation;
    private final List<Difference> differences = new ArrayList<>();
    private final Map<String, BiConsumer<String, Node>> checks = new TreeMap<>();

    public CaseChecks(final RuleCase ruleCase, final Evaluation evaluation) {
        this.ruleCase = ruleCase;
        this.evaluation = evaluation;
        if (ruleCase.isArea()) {
            areaChecks();
            registerChecks();
        } else {
            obligationChecks();
        }
    }

    /** One line for each difference. */
    public List<String> failures() {
        return differences().stream().map(Difference::toString).toList();
    }

    /** What did not come as expected, in the order in which the case expects it. */
    public List<Difference> differences() {
        ruleCase.expect().entries().forEach((name, entry) -> {
            final BiConsumer<String, Node> check = checks.get(name);
            if (check == null) {
                wrong(name, "\"" + name + "\" cannot be expected here; expected one of " + checks.keySet() + ".");
            } else {
                check.accept(name, entry.value());
            }
        });
        if (!ruleCase.isArea()) {
            final String outcome =
                    judged().map(each -> kebab(each.result().name())).orElse(NONE);
            compare(List.of(Difference.FILE_NAME), null, ruleCase.outcome(), outcome);
        }
        return differences;
    }

    private void obligationChecks() {
        final String id = ruleCase.about();
        checks.put(
                "outcome",
                (name, node) ->
                        one(name, node, judged().map(each -> kebab(each.result().name()))));
        checks.put("failure-mode", (name, node) -> one(name, node, judged().map(each -> String.valueOf(each.mode()))));
        checks.put(
                "support",
                (name, node) ->
                        one(name, node, judged().map(each -> each.support().name())));
        checks.put(
                "basis",
                (name, node) ->
                        one(name, node, judged().map(each -> each.basis().name())));
        checks.put("covered", (name, node) -> one(name, node, judged().map(each -> each.covered() ? "yes" : "no")));
        checks.put(
                "subjects",
                (name, node) -> all(
                        name,
                        node,
                        judged().stream()
                                .flatMap(each -> each.subjects().stream())
                                .map(Ref::id)));
        checks.put(
                "missing", (name, node) -> all(name, node, judged().stream().flatMap(each -> each.missing().stream())));
        checks.put(
                "aspects",
                (name, node) -> all(
                        name,
                        node,
                        evaluation.stream(Aspect.class)
                                .filter(aspect -> aspect.obligation().equals(id))
                                .map(Aspect::name)));
        checks.put("grades", (name, node) -> map(name, node, framework -> grade(id, framework)));
        checks.put("notes", (name, node) -> all(name, node, notes()));
    }

    private void areaChecks() {
        checks.put("circumstances", (name, node) -> map(name, node, this::circumstance));
        checks.put(
                "size",
                (name, node) ->
                        one(name, node, evaluation.first(SizeClass.class).map(SizeClass::label)));
        checks.put(
                "size-note",
                (name, node) ->
                        one(name, node, evaluation.first(SizeClass.class).map(SizeClass::note)));
        checks.put(
                "size-missing",
                (name, node) ->
                        one(name, node, evaluation.first(SizeClass.class).map(SizeClass::missing)));
        checks.put(
                "in-scope",
                (name, node) -> all(name, node, evaluation.stream(InScope.class).map(InScope::framework)));
        checks.put("applicability", (name, node) -> nested(name, node, this::applicability));
        checks.put("grades", (name, node) -> nested(name, node, this::grade));
        checks.put(
                "escalations",
                (name, node) -> all(
                        name, node, evaluation.stream(Escalation.class).map(each -> each.id() + " " + each.grade())));
        checks.put("verdicts", (name, node) -> map(name, node, this::verdict));
        checks.put("ceilings", (name, node) -> map(name, node, this::ceiling));
        checks.put("outcomes", (name, node) -> nested(name, node, this::outcome));
        checks.put("posture", (name, node) -> nested(name, node, this::posture));
        checks.put("posture-reasons", (name, node) -> nested(name, node, this::postureReason));
        checks.put("inferred-from", (name, node) -> nested(name, node, this::inferredFrom));
        checks.put("possible-gaps", (name, node) -> nested(name, node, this::possibleGaps));
        checks.put("due", (name, node) -> map(name, node, this::due));
        recommendationChecks();
        checks.put("notes", (name, node) -> all(name, node, notes()));
    }

    private void recommendationChecks() {
        final RecommendationTexts texts = new RecommendationTexts(evaluation);
        checks.put("plan", (name, node) -> map(name, node, texts::action));
        checks.put("plan-order", (name, node) -> one(name, node, Optional.of(texts.order())));
        checks.put("cost-size", (name, node) -> one(name, node, Optional.of(texts.size())));
        checks.put("timeline", (name, node) -> one(name, node, Optional.of(texts.timeline())));
        checks.put("phases", (name, node) -> map(name, node, texts::phase));
        checks.put("calendar", (name, node) -> map(name, node, texts::duty));
        checks.put("lifts", (name, node) -> map(name, node, texts::lift));
        checks.put("rating", (name, node) -> map(name, node, texts::rating));
        checks.put("worth", (name, node) -> map(name, node, texts::worth));
    }

    private void registerChecks() {
        final RegisterChecks registers = new RegisterChecks(evaluation);
        checks.put("controls", (name, node) -> map(name, node, registers::control));
        checks.put("risks", (name, node) -> map(name, node, registers::risk));
        checks.put("remarks", (name, node) -> map(name, node, registers::remarks));
        checks.put("suggested", (name, node) -> map(name, node, registers::suggested));
        checks.put("advice", (name, node) -> map(name, node, registers::advice));
        checks.put("demands", (name, node) -> map(name, node, registers::demand));
        checks.put("excludable", (name, node) -> all(name, node, registers.excludable()));
        checks.put("conflicts", (name, node) -> map(name, node, registers::conflict));
        checks.put("planned", (name, node) -> map(name, node, registers::planned));
        checks.put("approval", (name, node) -> map(name, node, registers::approval));
        checks.put("checks", (name, node) -> nested(name, node, registers::check));
        checks.put("readiness", (name, node) -> nested(name, node, registers::readiness));
        checks.put("cycle", (name, node) -> map(name, node, registers::step));
    }

    /** Codes of notes on facts, and of notes on answers. */
    private Stream<String> notes() {
        return Stream.concat(
                evaluation.stream(Note.class).map(Note::code),
                evaluation.stream(ClaimNote.class).map(ClaimNote::code));
    }

    private String ceiling(final String framework) {
        return evaluation.stream(Ceiling.class)
                .filter(each -> each.framework().equals(framework))
                .map(Ceiling::text)
                .sorted()
                .reduce((one, other) -> one + " + " + other)
                .orElse(NONE);
    }

    private Optional<Judged> judged() {
        return judged(ruleCase.about());
    }

    private Optional<Judged> judged(final String obligation) {
        return evaluation.stream(Judged.class)
                .filter(each -> each.obligation().equals(obligation))
                .findFirst();
    }

    /** The result, or what else the outcome says where the case names more of it. */
    private String outcome(final String obligation, final String attribute) {
        final Stream<Judged> judged =
                evaluation.stream(Judged.class).filter(each -> each.obligation().equals(obligation));
        return judged.map(each -> switch (attribute) {
                    case "", "result" -> each.result().name();
                    case "failure-mode" -> String.valueOf(each.mode());
                    case "support" -> each.support().name();
                    case "basis" -> each.basis().name();
                    case "covered" -> each.covered() ? "yes" : "no";
                    case "subjects" ->
                        String.join(" ", each.subjects().stream().map(Ref::id).toList());
                    case "missing" -> String.join(" ", each.missing());
                    default -> "not known: " + attribute;
                })
                .sorted()
                .reduce((one, other) -> one + "+" + other)
                .orElse(NONE);
    }

    /** Weight and last day. */
    private String due(final String obligation) {
        return evaluation.stream(Priority.class)
                .filter(each -> each.obligation().equals(obligation))
                .map(each -> each.weight() + " by " + each.due())
                .sorted()
                .reduce((one, other) -> one + "+" + other)
                .orElse(NONE);
    }

    private String circumstance(final String id) {
        return String.join(
                "+",
                evaluation.stream(Circumstance.class)
                        .filter(each -> each.id().equals(id))
                        .map(each -> each.holds().name())
                        .toList());
    }

    private String applicability(final String framework, final String attribute) {
        return evaluation.stream(Applicability.class)
                .filter(each -> each.framework().equals(framework))
                .map(each -> attribute.equals("classification")
                        ? each.classification()
                        : attribute.equals("reason")
                                ? each.reason()
                                : each.applies().name())
                .reduce((one, other) -> one + "+" + other)
                .orElse(NONE);
    }

    private String grade(final String obligation, final String framework) {
        return evaluation.stream(Grade.class)
                .filter(each -> each.obligation().equals(obligation))
                .filter(each -> each.framework().equals(framework))
                .map(Grade::grade)
                .reduce((one, other) -> one + "+" + other)
                .orElse(NONE);
    }

    private String verdict(final String framework) {
        return evaluation.stream(Verdict.class)
                .filter(each -> each.framework().equals(framework))
                .map(Verdict::verdict)
                .sorted()
                .reduce((one, other) -> one + "+" + other)
                .orElse(NONE);
    }

    private String posture(final String framework, final String requirement) {
        return joined(known(
                framework,
                requirement,
                each -> each.result().name(),
                each -> each.result().name()));
    }

    /** Why a requirement stands as it does, and how well it is supported. */
    private String postureReason(final String framework, final String requirement) {
        return joined(known(
                framework,
                requirement,
                each -> each.reason() + " " + each.support(),
                each -> each.reason() + " " + each.support()));
    }

    /** What crosswalks say of a requirement; without it, what is known of it directly. */
    private Stream<String> known(
            final String framework,
            final String requirement,
            final Function<InferredOutcome, String> inferred,
            final Function<RequirementOutcome, String> direct) {
        final List<String> said = evaluation.stream(InferredOutcome.class)
                .filter(each -> each.framework().equals(framework))
                .filter(each -> each.requirement().equals(requirement))
                .map(inferred)
                .toList();
        return said.isEmpty()
                ? evaluation.stream(RequirementOutcome.class)
                        .filter(each -> each.framework().equals(framework))
                        .filter(each -> each.requirement().equals(requirement))
                        .map(direct)
                : said.stream();
    }

    /** The paths on which gaps and conformity came to a requirement. */
    private String inferredFrom(final String framework, final String requirement) {
        return joined(evaluation.stream(Inference.class)
                .filter(each -> each.framework().equals(framework))
                .filter(each -> each.requirement().equals(requirement))
                .map(each -> each.result() + " " + path(each.path())));
    }

    /** The paths on which possible gaps came to a requirement. */
    private String possibleGaps(final String framework, final String requirement) {
        return joined(evaluation.stream(Doubt.class)
                .filter(each -> each.framework().equals(framework))
                .filter(each -> each.requirement().equals(requirement))
                .map(each -> path(each.path())));
    }

    private static String path(final List<Hop> path) {
        return path.get(0).from()
                + path.stream()
                        .map(hop -> " " + hop.relation() + " " + hop.to())
                        .collect(Collectors.joining());
    }

    private static String joined(final Stream<String> texts) {
        return texts.sorted().reduce((one, other) -> one + "+" + other).orElse(NONE);
    }

    private void one(final String name, final Node expected, final Optional<String> actual) {
        compare(List.of(name), expected, CaseReader.scalar(expected), actual.orElse(NONE));
    }

    private void all(final String name, final Node expected, final Stream<String> actual) {
        final Collection<String> wanted = new TreeSet<>();
        if (expected instanceof ListNode list) {
            list.items().forEach(item -> wanted.add(CaseReader.scalar(item)));
        }
        compare(List.of(name), expected, wanted.toString(), new TreeSet<>(actual.toList()).toString());
    }

    private void map(final String name, final Node expected, final Function<String, String> actual) {
        map(List.of(name), expected, actual);
    }

    private void map(final List<String> path, final Node expected, final Function<String, String> actual) {
        if (expected instanceof MapNode map) {
            map.entries()
                    .forEach((key, entry) -> compare(
                            Difference.path(path, key),
                            entry.value(),
                            CaseReader.scalar(entry.value()),
                            actual.apply(key)));
        } else {
            wrong(String.join(" ", path), "\"" + String.join(" ", path) + "\" expects names with values.");
        }
    }

    private void nested(
            final String name, final Node expected, final java.util.function.BinaryOperator<String> actual) {
        if (!(expected instanceof MapNode map)) {
            wrong(name, "\"" + name + "\" expects names with values.");
            return;
        }
        map.entries().forEach((outer, entry) -> {
            final List<String> path = List.of(name, outer);
            if (entry.value() instanceof ScalarNode scalar) {
                compare(path, scalar, scalar.text(), actual.apply(outer, ""));
            } else {
                map(path, entry.value(), inner -> actual.apply(outer, inner));
            }
        });
    }

    private void compare(
            final List<String> path, final @Nullable Node written, final String expected, final String actual) {
        if (!expected.equals(actual)) {
            differences.add(new Difference(path, written, expected, actual, null));
        }
    }

    private void wrong(final String name, final String message) {
        differences.add(new Difference(List.of(name), null, "", "", message));
    }

    private static String kebab(final String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
