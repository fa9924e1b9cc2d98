package org.assize.framework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.assize.fact.RiskFact.InclusionReason;
import org.jspecify.annotations.Nullable;

/**
 * A framework: its catalogue, its ordered grade scale and the words of its verdicts. A framework is content; no Java
 * knows one by name.
 */
public final class Framework {

    private final String id;
    private final String title;
    private final String edition;
    private final Map<String, GradeLevel> grades;
    private final Map<String, String> kinds;
    private final Map<String, VerdictWord> verdicts;
    private final Map<String, Requirement> requirements;
    private final List<InferenceLimit> limits;
    private final Map<String, List<Requirement>> children;
    private final @Nullable InclusionReason basis;
    private final @Nullable Statement statement;

    /**
     * @param grades most severe first
     * @param kinds closed list of kinds of requirements, with their meaning
     * @param verdicts worst first
     * @param requirements in catalogue order
     * @param limits what other frameworks cannot show of it
     * @param basis why an organisation follows it, where it is not its own choice; null where it is
     * @param statement the list of controls to declare; null if it wants none
     */
    public Framework(
            final String id,
            final String title,
            final String edition,
            final List<GradeLevel> grades,
            final Map<String, String> kinds,
            final List<VerdictWord> verdicts,
            final List<Requirement> requirements,
            final List<InferenceLimit> limits,
            final @Nullable InclusionReason basis,
            final @Nullable Statement statement) {
        this.id = id;
        this.title = title;
        this.edition = edition;
        this.grades = index(grades, GradeLevel::id);
        this.kinds = new LinkedHashMap<>(kinds);
        this.verdicts = index(verdicts, VerdictWord::id);
        this.requirements = index(requirements, Requirement::id);
        this.limits = List.copyOf(limits);
        this.children = new LinkedHashMap<>();
        requirements.forEach(each -> {
            if (each.parent() != null) {
                children.computeIfAbsent(each.parent(), key -> new ArrayList<>())
                        .add(each);
            }
        });
        this.basis = basis;
        this.statement = statement;
    }

    private static <T> Map<String, T> index(final List<T> values, final Function<T, String> id) {
        final Map<String, T> index = new LinkedHashMap<>();
        values.forEach(value -> index.put(id.apply(value), value));
        return index;
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public String edition() {
        return edition;
    }

    /** Most severe first. */
    public List<GradeLevel> grades() {
        return List.copyOf(grades.values());
    }

    public Optional<GradeLevel> grade(final String grade) {
        return Optional.ofNullable(grades.get(grade));
    }

    public boolean hasKind(final String kind) {
        return kinds.containsKey(kind);
    }

    public Optional<VerdictWord> verdict(final String verdict) {
        return Optional.ofNullable(verdicts.get(verdict));
    }

    /** In catalogue order. */
    public List<Requirement> requirements() {
        return List.copyOf(requirements.values());
    }

    public Optional<Requirement> requirement(final String requirement) {
        return Optional.ofNullable(requirements.get(requirement));
    }

    /**
     * The requirement and all above it, from below; empty for an unknown one. A catalogue whose parents go in a circle ends
     * where the circle closes.
     */
    public List<String> above(final String requirement) {
        final List<String> ids = new ArrayList<>();
        Requirement at = requirements.get(requirement);
        while (at != null && !ids.contains(at.id())) {
            ids.add(at.id());
            at = at.parent() == null ? null : requirements.get(at.parent());
        }
        return ids;
    }

    /** The assessable requirements of which a heading consists, in catalogue order; an assessable one is its only part. */
    public List<Requirement> parts(final Requirement whole) {
        if (whole.assessable()) {
            return List.of(whole);
        }
        return requirements.values().stream()
                .filter(Requirement::assessable)
                .filter(each -> above(each.id()).contains(whole.id()))
                .toList();
    }

    /** Whether other requirements stand below it. */
    public boolean isHeading(final String requirement) {
        return children.containsKey(requirement);
    }

    /** What may be inferred for the requirement from another framework. */
    public Carriage carries(final String origin, final String requirement) {
        final List<String> ids = above(requirement);
        return limits.stream()
                .filter(limit -> limit.isFor(origin, ids))
                .map(InferenceLimit::carries)
                .reduce(Carriage.ALL, Carriage::and);
    }

    /** What other frameworks cannot show of it. */
    public List<InferenceLimit> limits() {
        return limits;
    }

    /** Why an organisation follows it, where it is not its own choice: a law or what customers were promised. */
    public Optional<InclusionReason> basis() {
        return Optional.ofNullable(basis);
    }

    /** The list of controls to declare. */
    public Optional<Statement> statement() {
        return Optional.ofNullable(statement);
    }
}
