package org.assize.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assize.content.Content;
import org.assize.content.ContentLoader;
import org.assize.content.RuleFiles;
import org.assize.engine.Engine;
import org.assize.engine.Evaluation;
import org.assize.engine.RuleStore;
import org.assize.fact.Tri;
import org.assize.finding.Circumstance;
import org.assize.finding.Grade;
import org.assize.finding.InScope;
import org.assize.finding.Limits;
import org.assize.finding.Verdict;
import org.assize.framework.Requirement;
import org.jspecify.annotations.Nullable;

/** The grading rules over outcomes that a test states, of obligations that a test invents and maps. */
final class Probe {

    private static final Path RULES = Path.of("rules");
    private static final Path MAPPINGS = Path.of("mappings");

    private final Path folder;
    private final List<Object> facts = new ArrayList<>();
    private @Nullable Evaluation evaluation;

    Probe(final Path folder) {
        this.folder = folder;
        copy(RULES, folder.resolve("rules"));
        copy(MAPPINGS, folder.resolve("mappings"));
        write("rules/controls/probe/probe.yml", "topic: probe\ntitle: Probe\nobligations:\n");
    }

    /** An obligation without rules, with further lines of its words. */
    Probe obligation(final String id, final String... words) {
        append("rules/controls/probe/probe.yml", """
                  %s:
                    title: Probe
                    rationale: Probe
                    remedy: Probe
                    evidence: Probe
                    effort: S
                    cost: C1
                    owner: Probe
                    since: 0.1.0
                    status: active
                """.formatted(id));
        for (final String word : words) {
            append("rules/controls/probe/probe.yml", "    " + word + "\n");
        }
        return this;
    }

    /** Maps it first to the requirement, in full. */
    Probe serves(final String framework, final String requirement, final String obligation) {
        final String file = "mappings/obligations/" + framework + ".csv";
        if (!Files.exists(folder.resolve(file))) {
            write(file, "requirement,obligation,strength,primary\n");
        }
        append(file, requirement + "," + obligation + ",full,yes\n");
        return this;
    }

    Probe state(final Object... stated) {
        facts.addAll(List.of(stated));
        return this;
    }

    Probe run(final String... frameworks) {
        final var sources = RuleFiles.read(folder.resolve("rules"));
        final Content content = ContentLoader.load(folder.resolve("rules"), folder.resolve("mappings"), sources);
        final Engine engine = new Engine(new RuleStore(folder.resolve("cache"))
                .load(sources.stream()
                        .filter(source -> source.path().startsWith("grading/"))
                        .toList()));
        facts.add(content);
        content.parameters().forEach(parameter -> facts.add(Limits.of(parameter)));
        for (final String framework : frameworks) {
            facts.add(new InScope(framework));
        }
        content.frameworks().stream()
                .flatMap(framework -> framework.requirements().stream())
                .map(Requirement::binding)
                .distinct()
                .forEach(id -> facts.add(new Circumstance(id, Tri.of(!id.equals("processor")))));
        evaluation = engine.evaluate(facts);
        return this;
    }

    Evaluation evaluation() {
        return Objects.requireNonNull(evaluation, "The rules have not run.");
    }

    /** The one grade of an obligation; {@code none} without, {@code A+B} if there are two. */
    String grade(final String framework, final String obligation) {
        return evaluation().stream(Grade.class)
                .filter(grade -> grade.framework().equals(framework)
                        && grade.obligation().equals(obligation))
                .map(Grade::grade)
                .reduce((one, other) -> one + "+" + other)
                .orElse("none");
    }

    String verdict(final String framework) {
        return evaluation().stream(Verdict.class)
                .filter(verdict -> verdict.framework().equals(framework))
                .map(Verdict::verdict)
                .sorted()
                .reduce((one, other) -> one + "+" + other)
                .orElse("none");
    }

    private void write(final String file, final String text) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), text);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void append(final String file, final String text) {
        try {
            Files.writeString(folder.resolve(file), text, StandardOpenOption.APPEND);
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(final Path from, final Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (final Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("cases"))
                    .toList()) {
                final Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
