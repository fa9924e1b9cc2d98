package org.assize.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.assize.fact.AssetFact.AssetCategory;
import org.assize.fact.AssetFact.AssetSubcategory;
import org.assize.fact.ContextFact.Law;
import org.assize.fact.RiskFact.InclusionReason;
import org.assize.fact.RiskFact.RiskVulnerability;
import org.assize.fact.Source;
import org.assize.fact.Threat;
import org.assize.finding.RiskBand;
import org.assize.framework.Framework;
import org.assize.framework.Requirement;
import org.assize.source.NearestName;
import org.assize.source.Problems;
import org.jspecify.annotations.Nullable;

/** Reads the tables of {@code rules/risk}, {@code rules/soa} and {@code rules/stages}. */
final class RegisterReader {

    private static final List<String> THREATS = List.of(
            "id",
            "framework",
            "threat",
            "vulnerability",
            "scenario",
            "likelihood",
            "concerns",
            "when",
            "controls",
            "raised-by");
    private static final List<String> STAGE_CHECKS =
            List.of("framework", "stage", "check", "title", "shown-by", "requirements");
    private static final int HIGHEST = 3;

    private final Map<String, Framework> frameworks = new TreeMap<>();
    private final Set<String> obligations;
    private final Problems problems;

    RegisterReader(
            final Collection<Framework> frameworks, final Collection<String> obligations, final Problems problems) {
        frameworks.forEach(framework -> this.frameworks.put(framework.id(), framework));
        this.obligations = new TreeSet<>(obligations);
        this.problems = problems;
    }

    Registers read(final Path rules) {
        final List<Stage> stages = rows(
                rules.resolve("stages/stages.csv"),
                List.of("framework", "stage", "title", "findings", "before-phase"),
                "stage",
                this::stage);
        final Path checked = rules.resolve("stages/checks.csv");
        final List<StageCheck> checks =
                rows(checked, STAGE_CHECKS, "stage check", (framework, row) -> check(framework, row, stages));
        stages.stream()
                .filter(stage -> checks.stream().noneMatch(check -> check.isOf(stage)))
                .forEach(stage -> problems.add(
                        Source.ofFile(checked.toString().replace('\\', '/')),
                        "says nothing of the stage \"" + stage.id() + "\"."));
        return new Registers(
                rows(rules.resolve("risk/threats.csv"), THREATS, "id", this::threat),
                rows(rules.resolve("risk/bands.csv"), List.of("band", "sign-off"), "band", this::signOff),
                rows(
                        rules.resolve("soa/sources.csv"),
                        List.of("framework", "law", "reason", "controls", "because"),
                        "law",
                        this::demand),
                stages,
                checks,
                rows(
                        rules.resolve("stages/cycle.csv"),
                        List.of("framework", "step", "title", "focus"),
                        "step",
                        this::step));
    }

    /** The rows of a table that need not exist, each with its framework; one key stands once in a framework. */
    private <T> List<T> rows(
            final Path file,
            final List<String> columns,
            final String key,
            final BiFunction<@Nullable Framework, Table.Row, T> make) {
        final List<T> rows = new ArrayList<>();
        final Set<String> seen = new TreeSet<>();
        if (!Files.exists(file)) {
            return rows;
        }
        for (final Table.Row row : Table.read(file, columns, problems)) {
            final String id = String.join(
                    " ",
                    Stream.concat(Stream.of("framework"), Arrays.stream(key.split(" ")))
                            .map(row::text)
                            .toList());
            if (!seen.add(id)) {
                problems.add(row.place(), "\"" + id.strip() + "\" stands twice.");
            }
            final Framework framework = columns.contains("framework") ? framework(row) : null;
            if (framework != null || !columns.contains("framework")) {
                rows.add(make.apply(framework, row));
            }
        }
        return rows;
    }

    private @Nullable Framework framework(final Table.Row row) {
        return frameworks.get(known(row, "framework", row.text("framework"), frameworks.keySet()));
    }

    private ThreatLine threat(final @Nullable Framework framework, final Table.Row row) {
        final String raised = row.text("raised-by");
        final int colon = raised.indexOf(':');
        final String raisedFramework = colon < 0 ? raised : raised.substring(0, colon);
        final String raisedKind = raised.substring(colon + 1);
        if (!raised.isEmpty()) {
            final Framework other = frameworks.get(known(row, "raised-by", raisedFramework, frameworks.keySet()));
            if (other != null && !other.hasKind(raisedKind)) {
                problems.add(row.placeOf("raised-by"), "\"" + raisedKind + "\" is no kind of " + raisedFramework + ".");
            }
        }
        return new ThreatLine(
                needed(row, "id"),
                id(framework),
                choice(row, "threat", Threat.values(), Threat.OTHER),
                choice(row, "vulnerability", RiskVulnerability.values(), RiskVulnerability.OTHER),
                needed(row, "scenario"),
                number(row, "likelihood", HIGHEST),
                new TreeSet<>(list(row, "concerns", concerns())),
                needed(row, "when"),
                list(row, "controls", requirements(framework)),
                raisedFramework,
                raisedKind);
    }

    private static List<String> concerns() {
        return Stream.of(
                        Stream.of(ThreatLine.PERSONAL, ThreatLine.UNSANCTIONED, ThreatLine.SUPPLIERS),
                        Arrays.stream(AssetCategory.values()).map(Enum::name),
                        Arrays.stream(AssetSubcategory.values()).map(Enum::name))
                .flatMap(words -> words)
                .toList();
    }

    private SignOffLine signOff(final @Nullable Framework framework, final Table.Row row) {
        return new SignOffLine(
                choice(row, "band", RiskBand.values(), RiskBand.HIGH).name(), needed(row, "sign-off"));
    }

    private DemandLine demand(final @Nullable Framework framework, final Table.Row row) {
        return new DemandLine(
                id(framework),
                choice(row, "law", Law.values(), Law.OTHER),
                choice(row, "reason", InclusionReason.values(), InclusionReason.LEGAL),
                list(row, "controls", requirements(framework)),
                needed(row, "because"));
    }

    private Stage stage(final @Nullable Framework framework, final Table.Row row) {
        final String findings = known(row, "findings", row.text("findings"), List.of("all", "checks"));
        return new Stage(
                id(framework),
                needed(row, "stage"),
                needed(row, "title"),
                findings.equals("all"),
                number(row, "before-phase", Integer.MAX_VALUE));
    }

    private StageCheck check(final @Nullable Framework framework, final Table.Row row, final List<Stage> stages) {
        final String stage = row.text("stage");
        if (stages.stream()
                .noneMatch(each ->
                        each.framework().equals(id(framework)) && each.id().equals(stage))) {
            problems.add(row.placeOf("stage"), "\"" + stage + "\" is no stage of " + id(framework) + ".");
        }
        final String shown = row.text("shown-by");
        final int blank = shown.indexOf(' ');
        final String by = blank < 0 ? shown : shown.substring(0, blank);
        final Set<String> words = new TreeSet<>(obligations);
        words.addAll(List.of(StageCheck.OUTCOMES, StageCheck.STATEMENT));
        if (obligations.contains(by) != blank > 0) {
            problems.add(row.placeOf("shown-by"), "an obligation, and nothing else, is followed by an entity.");
        }
        return new StageCheck(
                id(framework),
                stage,
                needed(row, "check"),
                needed(row, "title"),
                known(row, "shown-by", by, words),
                blank < 0 ? "" : shown.substring(blank + 1),
                row.text("requirements").isEmpty() && by.equals(StageCheck.STATEMENT)
                        ? List.of()
                        : list(row, "requirements", requirements(framework)));
    }

    private CycleStep step(final @Nullable Framework framework, final Table.Row row) {
        return new CycleStep(id(framework), needed(row, "step"), needed(row, "title"), needed(row, "focus"));
    }

    private static String id(final @Nullable Framework framework) {
        return framework == null ? "" : framework.id();
    }

    private static List<String> requirements(final @Nullable Framework framework) {
        return Optional.ofNullable(framework).stream()
                .flatMap(each -> each.requirements().stream())
                .filter(Requirement::assessable)
                .map(Requirement::id)
                .toList();
    }

    private String needed(final Table.Row row, final String column) {
        if (row.text(column).isEmpty()) {
            problems.add(row.placeOf(column), "lacks \"" + column + "\".");
        }
        return row.text(column);
    }

    private String known(final Table.Row row, final String column, final String word, final Collection<String> known) {
        if (!known.contains(word)) {
            problems.add(
                    row.placeOf(column),
                    "\"" + word + "\" is no known " + column + ".",
                    NearestName.advice(word, known));
        }
        return word;
    }

    /** The words of a cell, in its order; there must be one. */
    private List<String> list(final Table.Row row, final String column, final Collection<String> known) {
        needed(row, column);
        return Arrays.stream(row.text(column).split(";"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(word -> known(row, column, word, known))
                .toList();
    }

    private <E extends Enum<E>> E choice(
            final Table.Row row, final String column, final E[] values, final E otherwise) {
        final String word = row.text(column);
        known(row, column, word, Arrays.stream(values).map(Enum::name).toList());
        return Arrays.stream(values)
                .filter(each -> each.name().equals(word))
                .findFirst()
                .orElse(otherwise);
    }

    /** A whole number from 1 on. */
    private int number(final Table.Row row, final String column, final int most) {
        final String text = row.text(column);
        final int number = text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
        if (number < 1 || number > most) {
            problems.add(row.placeOf(column), "\"" + text + "\" is no whole number from 1 on that fits here.");
            return 1;
        }
        return number;
    }
}
