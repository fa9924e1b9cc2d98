package org.assize.authoring.lint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assize.authoring.CaseFilter;
import org.assize.authoring.CaseReader;
import org.assize.authoring.RuleCase;
import org.assize.content.Content;
import org.assize.content.ContentLoader;
import org.assize.content.Layer;
import org.assize.content.RuleFiles;
import org.assize.content.RuleSource;
import org.assize.engine.RuleDiagnosis;
import org.assize.engine.RuleDiagnosis.Complaint;
import org.assize.source.InputException;
import org.jspecify.annotations.Nullable;

/** Everything that can be said against a rules folder without running it: reading, lint, parsers, both compilers. */
public final class RuleCheck {

    private final Path rules;
    private final Path mappings;
    private final Predicate<String> wanted;
    private final CaseFilter filter;
    private final RuleDiagnosis diagnosis;
    private final List<LintProblem> problems = new ArrayList<>();

    private RuleCheck(
            final Path rules,
            final Path mappings,
            final Path cache,
            final Predicate<String> wanted,
            final CaseFilter filter) {
        this.rules = rules;
        this.mappings = mappings;
        this.wanted = wanted;
        this.filter = filter;
        this.diagnosis = new RuleDiagnosis(cache);
    }

    /**
     * What was found.
     *
     * @param problems sorted by place, each once; files as a user would type them
     * @param texts the DRL files by the same names
     */
    public record Result(List<LintProblem> problems, int files, int rules, Map<String, DrlFile> texts) {

        /** Whether the rules cannot be used. */
        public boolean refused() {
            return has(Level.ERROR);
        }

        public boolean has(final Level level) {
            return problems.stream().anyMatch(problem -> problem.level() == level);
        }
    }

    /**
     * @param cache folder for compiled rules
     * @param wanted which files of the rules folder are to be told of, by relative path; what cannot be read at all is told
     *     in any case
     */
    public static Result of(final Path rules, final Path mappings, final Path cache, final Predicate<String> wanted) {
        return new RuleCheck(rules, mappings, cache, wanted, CaseFilter.all()).result();
    }

    /**
     * The same for one topic at which somebody is at work: of the others only what cannot be read or compiled is told, and
     * their cases, which take longest, are not read.
     *
     * @param topic its folder, {@code controls/leavers/}
     */
    public static Result ofTopic(final Path rules, final Path mappings, final Path cache, final String topic) {
        return new RuleCheck(rules, mappings, cache, path -> path.startsWith(topic), new CaseFilter(topic)).result();
    }

    private Result result() {
        final List<RuleSource> sources = read(() -> RuleFiles.read(rules), List.of());
        final List<Layer> layers = read(() -> RuleFiles.layers(rules), List.of());
        final @Nullable Content content =
                sources.isEmpty() ? null : optional(() -> ContentLoader.load(rules, mappings, sources));
        final List<RuleCase> cases =
                content == null ? List.of() : read(() -> new CaseReader(content).read(rules, filter), List.of());
        final LintContext context = LintContext.of(sources, layers, content, cases);
        final Map<String, Level> levels = read(() -> LintLevels.read(rules), Map.of());
        final List<LintProblem> lint = new Linter(levels)
                .problems(context).stream()
                        .filter(problem -> wanted.test(FileNames.relative(rules, problem.file())))
                        .toList();
        final List<LintProblem> merged = new ArrayList<>();
        context.files().parallelStream()
                .map(file -> Merge.of(file, lint, complaints(file)))
                .toList()
                .forEach(merged::addAll);
        final FileNames names = new FileNames(rules, context.files());
        final List<LintProblem> all = Stream.of(
                        problems.stream(),
                        merged.stream(),
                        lint.stream().filter(problem -> !names.isDrl(problem.file())))
                .flatMap(each -> each)
                .map(names::shown)
                .distinct()
                .sorted()
                .toList();
        return new Result(
                all,
                context.files().size(),
                context.files().stream().mapToInt(file -> file.rules().size()).sum(),
                names.texts());
    }

    private List<Complaint> complaints(final DrlFile file) {
        return diagnosis.of(file.source());
    }

    private <T> T read(final Supplier<T> reading, final T otherwise) {
        final T read = optional(reading);
        return read == null ? otherwise : read;
    }

    private <T> @Nullable T optional(final Supplier<T> reading) {
        try {
            return reading.get();
        } catch (final InputException e) {
            e.problems().stream().map(ContentProblems::of).forEach(problems::add);
            return null;
        }
    }
}
