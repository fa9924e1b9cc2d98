package org.assize.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assize.fact.RiskFact.InclusionReason;
import org.assize.framework.Carriage;
import org.assize.framework.Framework;
import org.assize.framework.GradeLevel;
import org.assize.framework.InferenceLimit;
import org.assize.framework.Requirement;
import org.assize.framework.VerdictWord;
import org.assize.source.NearestName;
import org.assize.source.Node;
import org.assize.source.Problems;
import org.assize.source.ScalarNode;
import org.assize.source.TreeReader;

/** Reads a catalogue, {@code mappings/frameworks/<framework>.yml}. */
final class FrameworkReader {

    private static final List<String> FIELDS = List.of(
            "id", "title", "edition", "basis", "grades", "kinds", "verdicts", "inference", "statement", "requirements");
    private static final List<String> REQUIREMENT = List.of(
            "id",
            "title",
            "parent",
            "theme",
            "kind",
            "when",
            "under",
            "assessable",
            "because",
            "note",
            "unjudged",
            "evidence");

    private static final Map<String, InclusionReason> BASES =
            Map.of("law", InclusionReason.LEGAL, "contract", InclusionReason.CONTRACT);
    private static final List<String> NAMES = List.of("law", "contract");

    private final Problems problems;

    FrameworkReader(final Problems problems) {
        this.problems = problems;
    }

    Framework read(final Path file) {
        final Fields fields = Fields.of(TreeReader.yaml(file), problems, FIELDS);
        final String id = fields.text("id");
        if (!String.valueOf(file.getFileName()).equals(id + ".yml")) {
            problems.add(fields.placeOf("id"), "the framework \"" + id + "\" is not named like its file.");
        }
        final List<Requirement> requirements = requirements(id, fields);
        final Framework framework = new Framework(
                id,
                fields.text("title"),
                fields.text("edition"),
                grades(fields),
                kinds(fields),
                verdicts(fields),
                requirements,
                limits(fields),
                fields.node("basis") == null ? null : BASES.get(fields.choice("basis", NAMES, null)),
                new StatementReader(problems).read(id, fields.node("statement"), requirements));
        check(framework, fields);
        return framework;
    }

    private List<GradeLevel> grades(final Fields fields) {
        final List<GradeLevel> grades = new ArrayList<>();
        for (final Node item : fields.items("grades")) {
            final Fields grade = Fields.of(item, problems, List.of("id", "label", "weight", "breaks"));
            grades.add(new GradeLevel(
                    grade.text("id"),
                    grade.text("label"),
                    grades.size(),
                    grade.number("weight", 0),
                    grade.flag("breaks", true)));
        }
        return grades;
    }

    private Map<String, String> kinds(final Fields fields) {
        final Map<String, String> kinds = new LinkedHashMap<>();
        Fields.entries(fields.node("kinds"), problems)
                .forEach((name, meaning) -> kinds.put(name, meaning instanceof ScalarNode text ? text.text() : ""));
        return kinds;
    }

    private List<VerdictWord> verdicts(final Fields fields) {
        final List<VerdictWord> verdicts = new ArrayList<>();
        for (final Node item : fields.items("verdicts")) {
            final Fields verdict = Fields.of(item, problems, List.of("id", "label"));
            verdicts.add(new VerdictWord(verdict.text("id"), verdict.text("label"), verdicts.size()));
        }
        return verdicts;
    }

    private List<InferenceLimit> limits(final Fields fields) {
        final List<InferenceLimit> limits = new ArrayList<>();
        for (final Node item : fields.items("inference")) {
            final Fields limit = Fields.of(item, problems, List.of("requirements", "from", "carries", "because"));
            final String word =
                    limit.choice("carries", List.of(Carriage.NOTHING.word(), Carriage.NO_GAPS.word()), null);
            limits.add(new InferenceLimit(
                    limit.texts("requirements"),
                    limit.texts("from"),
                    Carriage.of(word).orElse(Carriage.NOTHING),
                    limit.text("because")));
        }
        return limits;
    }

    private List<Requirement> requirements(final String framework, final Fields fields) {
        final Map<String, Requirement> requirements = new LinkedHashMap<>();
        for (final Node item : fields.items("requirements")) {
            final Fields entry = Fields.of(item, problems, REQUIREMENT);
            final Requirement requirement = requirement(framework, entry);
            if (requirements.put(requirement.id(), requirement) != null) {
                problems.add(entry.place(), "the requirement \"" + requirement.id() + "\" stands twice.");
            }
        }
        return List.copyOf(requirements.values());
    }

    private Requirement requirement(final String framework, final Fields fields) {
        final boolean assessable = fields.flag("assessable", true);
        return new Requirement(
                framework,
                fields.text("id"),
                fields.text("title"),
                fields.optional("parent"),
                fields.text("theme"),
                assessable ? fields.text("kind") : null,
                fields.optional("when"),
                fields.optional("under"),
                assessable ? null : fields.text("because"),
                fields.optional("note"),
                assessable ? fields.optional("unjudged") : null,
                assessable ? fields.text("evidence") : null,
                fields.place());
    }

    private void check(final Framework framework, final Fields fields) {
        final List<String> ids =
                framework.requirements().stream().map(Requirement::id).toList();
        framework.limits().stream()
                .flatMap(limit -> limit.requirements().stream())
                .filter(id -> !ids.contains(id))
                .forEach(id -> problems.add(
                        fields.placeOf("inference"),
                        "\"" + id + "\" is no requirement of " + framework.id() + ".",
                        NearestName.advice(id, ids)));
        for (final Requirement requirement : framework.requirements()) {
            final String parent = requirement.parent();
            if (parent != null && framework.requirement(parent).isEmpty()) {
                problems.add(
                        fields.placeOf("requirements"),
                        requirement.id() + " has the unknown parent \"" + parent + "\".");
            }
            final String kind = requirement.kind();
            if (kind != null && !framework.hasKind(kind)) {
                problems.add(
                        fields.placeOf("requirements"), requirement.id() + " has the unknown kind \"" + kind + "\".");
            }
        }
    }
}
