package org.assize.content;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assize.finding.FailureMode;
import org.assize.finding.Hop;
import org.assize.finding.Parameter;
import org.assize.framework.ControlSubject;
import org.assize.framework.Crosswalk;
import org.assize.framework.Framework;
import org.assize.framework.Mapping;
import org.assize.framework.Requirement;
import org.assize.framework.Statement;
import org.assize.framework.Strength;

/**
 * What rule authors own, read and checked once: words, questions, parameters, grading tables, frameworks and mappings.
 *
 * <p>Immutable. Generic rules read it by {@code from}; topic rules do not.
 */
public final class Content {

    /** The circumstance that always holds. */
    public static final String ALWAYS = Requirement.ALWAYS;

    private final Map<String, Obligation> obligations;
    private final QuestionBank bank;
    private final List<Parameter> parameters;
    private final Map<String, Framework> frameworks;
    private final Map<String, List<Mapping>> mappingsByObligation;
    private final Map<String, List<SeverityLine>> severity;
    private final Set<String> aspects;
    private final Map<String, List<Attestation>> attestations;
    private final Map<String, List<Obligation>> covered;
    private final Map<String, List<Reflecting>> reflecting;
    private final Map<String, List<Serving>> servings;
    private final Map<String, Serving> servingById;
    private final List<Obligation> direct;
    private final List<Obligation> reflective;
    private final Crosswalks crosswalks;
    private final OlderNumbering older;
    private final Guidance guidance;
    private final Registers registers;

    public Content(
            final Collection<Obligation> obligations,
            final QuestionBank bank,
            final Collection<Parameter> parameters,
            final Collection<Framework> frameworks,
            final Collection<Mapping> mappings,
            final Collection<SeverityLine> severity,
            final Collection<String> aspects,
            final Collection<Crosswalk> crosswalks,
            final OlderNumbering older,
            final Guidance guidance,
            final Registers registers) {
        this.obligations = byId(obligations, Obligation::id);
        this.bank = bank;
        this.parameters = List.copyOf(parameters);
        this.frameworks = byId(frameworks, Framework::id);
        this.mappingsByObligation = mappings.stream()
                .filter(mapping -> this.obligations.containsKey(mapping.obligation()))
                .collect(groupingBy(Mapping::obligation, TreeMap::new, toList()));
        this.severity = severity.stream()
                .collect(groupingBy(SeverityLine::framework, TreeMap::new, collectingAndThen(toList(), List::copyOf)));
        this.aspects = new TreeSet<>(aspects);
        this.registers = registers;
        this.attestations = attestations();
        this.covered = covered();
        this.reflecting = reflecting();
        this.servings = servings();
        this.servingById = servings.entrySet().stream()
                .flatMap(each ->
                        each.getValue().stream().map(serving -> Map.entry(each.getKey() + " " + serving.id(), serving)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        this.direct = this.obligations.values().stream()
                .filter(obligation -> !obligation.reflective())
                .toList();
        this.reflective = this.obligations.values().stream()
                .filter(Obligation::reflective)
                .toList();
        this.crosswalks = new Crosswalks(crosswalks, this.frameworks);
        this.older = older;
        this.guidance = guidance;
    }

    /** The same content with no other obligations than the named ones, and with some of the parameters. */
    public Content only(final Set<String> ids, final Predicate<String> kept) {
        return new Content(
                obligations.values().stream()
                        .filter(obligation -> ids.contains(obligation.id()))
                        .toList(),
                bank,
                parameters.stream()
                        .filter(parameter -> kept.test(parameter.name()))
                        .toList(),
                frameworks.values(),
                mappingsByObligation.values().stream().flatMap(List::stream).toList(),
                severity.values().stream().flatMap(List::stream).toList(),
                aspects,
                crosswalks.rows(),
                older,
                guidance,
                registers);
    }

    private static <T> Map<String, T> byId(final Collection<T> values, final Function<T, String> id) {
        final Map<String, T> index = new TreeMap<>();
        values.forEach(value -> index.put(id.apply(value), value));
        return index;
    }

    private Map<String, List<Attestation>> attestations() {
        final Map<String, List<Attestation>> index = new LinkedHashMap<>();
        for (final Question question : bank.questions()) {
            final List<Attestation> all = new ArrayList<>();
            for (final String id : question.attests()) {
                final Obligation obligation = obligations.get(id);
                if (obligation != null) {
                    all.add(new Attestation(
                            question,
                            id,
                            obligation.binding(),
                            question.attests().stream().anyMatch(obligation.coveredBy()::contains)));
                }
            }
            index.put(question.id(), List.copyOf(all));
        }
        return index;
    }

    private Map<String, List<Obligation>> covered() {
        final Map<String, List<Obligation>> index = new TreeMap<>();
        obligations
                .values()
                .forEach(general -> general.coveredBy()
                        .forEach(specific -> index.computeIfAbsent(specific, key -> new ArrayList<>())
                                .add(general)));
        return index;
    }

    private Map<String, List<Reflecting>> reflecting() {
        final Map<String, List<Reflecting>> index = new TreeMap<>();
        obligations
                .values()
                .forEach(obligation -> obligation
                        .reflects()
                        .forEach(other -> index.computeIfAbsent(other, key -> new ArrayList<>())
                                .add(new Reflecting(
                                        obligation.id(), obligation.coveredBy().contains(other)))));
        return index;
    }

    private Map<String, List<Serving>> servings() {
        final Map<String, List<Serving>> index = new TreeMap<>();
        for (final Framework framework : frameworks.values()) {
            final Map<String, List<Mapping>> byRequirement = mappingsByObligation.values().stream()
                    .flatMap(List::stream)
                    .filter(mapping -> mapping.framework().equals(framework.id()))
                    .filter(mapping -> mapping.strength() != Strength.POINTER)
                    .collect(groupingBy(Mapping::requirement, TreeMap::new, toList()));
            index.put(
                    framework.id(),
                    framework.requirements().stream()
                            .filter(Requirement::assessable)
                            .filter(requirement -> byRequirement.containsKey(requirement.id()))
                            .map(requirement ->
                                    new Serving(requirement, byRequirement.getOrDefault(requirement.id(), List.of())))
                            .toList());
        }
        return index;
    }

    /** In order of id. */
    public List<Obligation> obligations() {
        return List.copyOf(obligations.values());
    }

    /** The obligations that facts and answers decide; the others judge outcomes. */
    public List<Obligation> direct() {
        return direct;
    }

    /** The obligations that judge the outcomes of others. */
    public List<Obligation> reflective() {
        return reflective;
    }

    /**
     * @throws IllegalArgumentException if there is none of that id
     */
    public Obligation obligation(final String id) {
        return known(obligations.get(id), "obligation", id);
    }

    public boolean hasObligation(final String id) {
        return obligations.containsKey(id);
    }

    /** In order of id. */
    public List<Question> questions() {
        return bank.byId();
    }

    public QuestionBank bank() {
        return bank;
    }

    public boolean hasQuestion(final String id) {
        return bank.has(id);
    }

    public List<Parameter> parameters() {
        return parameters;
    }

    /** In order of id. */
    public List<Framework> frameworks() {
        return List.copyOf(frameworks.values());
    }

    /**
     * @throws IllegalArgumentException if there is none of that id
     */
    public Framework framework(final String id) {
        return known(frameworks.get(id), "framework", id);
    }

    public boolean hasFramework(final String id) {
        return frameworks.containsKey(id);
    }

    private static <T> T known(final @org.jspecify.annotations.Nullable T value, final String kind, final String id) {
        if (value == null) {
            throw new IllegalArgumentException("There is no " + kind + " " + id + ".");
        }
        return value;
    }

    /** What an answer to the question attests; empty for an unknown question. */
    public List<Attestation> attestations(final String question) {
        return attestations.getOrDefault(question, List.of());
    }

    /** The obligations whose violation by a subject is told by a finding of {@code specific} about it. */
    public List<Obligation> coveredBy(final String specific) {
        return covered.getOrDefault(specific, List.of());
    }

    /** The obligations that judge the outcome of {@code other} as it is. */
    public List<Reflecting> reflecting(final String other) {
        return reflecting.getOrDefault(other, List.of());
    }

    /** Every mapping of the obligation, pointers included. */
    public List<Mapping> mappings(final String obligation) {
        return mappingsByObligation.getOrDefault(obligation, List.of());
    }

    /** The requirements of the framework that the obligation serves, fully or in part. */
    public List<Requirement> touched(final String framework, final String obligation) {
        return mappings(obligation).stream()
                .filter(mapping -> mapping.framework().equals(framework))
                .filter(mapping -> mapping.strength() != Strength.POINTER)
                .map(mapping ->
                        framework(framework).requirement(mapping.requirement()).orElseThrow())
                .toList();
    }

    /** The requirements of every framework that the obligation serves, fully or in part. */
    public List<Requirement> served(final String obligation) {
        return frameworks.keySet().stream()
                .flatMap(framework -> touched(framework, obligation).stream())
                .toList();
    }

    /** The requirements of the framework that the obligation carries: it serves them in full, in a whole set, or first. */
    public List<Requirement> carried(final String framework, final String obligation) {
        return mappings(obligation).stream()
                .filter(mapping -> mapping.framework().equals(framework))
                .filter(mapping -> mapping.strength() == Strength.FULL
                        || mapping.strength() == Strength.PART_OF_ALL
                        || mapping.primary())
                .map(mapping ->
                        framework(framework).requirement(mapping.requirement()).orElseThrow())
                .toList();
    }

    /** The requirement under which a gap of the obligation is counted in the framework; at most one. */
    public List<Requirement> primary(final String framework, final String obligation) {
        return mappings(obligation).stream()
                .filter(mapping -> mapping.framework().equals(framework) && mapping.primary())
                .map(mapping ->
                        framework(framework).requirement(mapping.requirement()).orElseThrow())
                .toList();
    }

    /** The assessable requirements of the framework that obligations serve, in catalogue order. */
    public List<Serving> servings(final String framework) {
        return servings.getOrDefault(framework, List.of());
    }

    /** The same of one requirement: one, or none if no obligation serves it. */
    public List<Serving> serving(final String framework, final String requirement) {
        final Serving serving = servingById.get(framework + " " + requirement);
        return serving == null ? List.of() : List.of(serving);
    }

    /** The lines of the framework's grading table that apply, in order. */
    public List<SeverityLine> severity(
            final String framework,
            final String obligation,
            final FailureMode mode,
            final String kind,
            final Collection<?> aspects,
            final Collection<?> gradingAspects) {
        final Set<String> present = new TreeSet<>();
        aspects.forEach(aspect -> present.add((String) aspect));
        gradingAspects.forEach(aspect -> present.add((String) aspect));
        return severity.getOrDefault(framework, List.of()).stream()
                .filter(line -> line.applies(obligation, mode, kind, present))
                .toList();
    }

    /** Rank of a grade in the framework's scale, 0 for the most severe; behind all for a grade that it does not have. */
    public int rank(final String framework, final String grade) {
        final Framework scale = framework(framework);
        return scale.grade(grade)
                .map(level -> level.rank())
                .orElse(scale.grades().size());
    }

    /** Whether a WEAKNESS with this grade breaks the requirement. */
    public boolean breaks(final String framework, final String grade) {
        return framework(framework).grade(grade).map(level -> level.breaks()).orElse(false);
    }

    /** Names of all aspects that a rule may state of a gap. */
    public Set<String> aspects() {
        return new TreeSet<>(aspects);
    }

    /** Names of all grades, for {@code --fail-on}. */
    public Set<String> grades() {
        return frameworks.values().stream()
                .flatMap(framework -> framework.grades().stream())
                .map(level -> level.id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public Crosswalks crosswalks() {
        return crosswalks;
    }

    public OlderNumbering older() {
        return older;
    }

    /**
     * Where what is known of a requirement may lead.
     *
     * @param origin the framework in which the requirement was judged that all this rests on
     */
    public List<Hop> hops(final String origin, final String framework, final String requirement) {
        return crosswalks.hops(origin, framework, requirement);
    }

    /** The requirement; none if there is none of that id. */
    public List<Requirement> requirement(final String framework, final String requirement) {
        final Framework known = frameworks.get(framework);
        return known == null
                ? List.of()
                : known.requirement(requirement).stream().toList();
    }

    /** The tables from which recommendations are made. */
    public Guidance guidance() {
        return guidance;
    }

    /** The framework to whose certificate the programme leads. */
    public String programmeFramework() {
        return guidance.programme().framework();
    }

    /** The phases of the programme. */
    public List<Programme.Phase> phases() {
        return guidance.programme().phases();
    }

    /** The statements on controls that frameworks want, in order of framework. */
    public List<Statement> statements() {
        return frameworks.values().stream()
                .flatMap(framework -> framework.statement().stream())
                .toList();
    }

    /** The statement on controls that the framework wants; none if it wants none. */
    public List<Statement> statements(final String framework) {
        return known(framework).flatMap(each -> each.statement().stream()).toList();
    }

    /** The framework of that id; none for one that only the client names. */
    private Stream<Framework> known(final String framework) {
        return Stream.ofNullable(frameworks.get(framework));
    }

    /** The controls that the framework wants to be declared; none if it wants no statement. */
    public List<String> declared(final String framework) {
        return statements(framework).stream()
                .flatMap(each -> each.controls().stream())
                .toList();
    }

    /** The circumstance in which the subject of a control exists; empty if no fact tells. */
    public String subject(final String framework, final String control) {
        return statements(framework).stream()
                .flatMap(statement -> statement.subject(control).stream())
                .map(ControlSubject::exists)
                .findFirst()
                .orElse("");
    }

    /** The framework, if an organisation follows it because of a law or a contract. */
    public List<Framework> demanding(final String framework) {
        return known(framework).filter(each -> each.basis().isPresent()).toList();
    }

    /** The tables behind risk register, statement on controls and stages of certification. */
    public Registers registers() {
        return registers;
    }

    /** The lines of the table of threats on controls of the framework. */
    public List<ThreatLine> threats(final String framework) {
        return of(registers.threats(), ThreatLine::framework, framework);
    }

    /** The controls of the framework for which entries of the client's register of laws ask. */
    public List<DemandLine> demands(final String framework) {
        return of(registers.demands(), DemandLine::framework, framework);
    }

    /** The stages of certification audits by the framework. */
    public List<Stage> stages(final String framework) {
        return of(registers.stages(), Stage::framework, framework);
    }

    /** What the stages of certification audits by the framework look at. */
    public List<StageCheck> stageChecks(final String framework) {
        return of(registers.checks(), StageCheck::framework, framework);
    }

    private static <T> List<T> of(final List<T> all, final Function<T, String> key, final String framework) {
        return all.stream().filter(each -> key.apply(each).equals(framework)).toList();
    }
}
