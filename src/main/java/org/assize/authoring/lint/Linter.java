package org.assize.authoring.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs the lint rules, sets their levels and leaves out what the author has told to ignore. */
public final class Linter {

    private static final Pattern IGNORE = Pattern.compile("//\\s*ignore\\s+([a-z-]+)\\s*(.*)$", Pattern.MULTILINE);
    private static final String REASON = "because ";

    private final Map<String, Level> levels;

    /**
     * @param levels by id, as {@code rules/lint.yml} sets them; the others keep their own
     */
    public Linter(final Map<String, Level> levels) {
        this.levels = Map.copyOf(levels);
    }

    /** All problems, sorted by place. */
    public List<LintProblem> problems(final LintContext context) {
        final List<LintProblem> found = new ArrayList<>();
        for (final LintRule rule : LintRules.all()) {
            final Level level = levels.getOrDefault(rule.id(), rule.level());
            if (level != Level.OFF) {
                final Offenders offenders = new Offenders(rule);
                rule.check().check(context, offenders);
                offenders.problems().forEach(problem -> found.add(problem.with(level)));
            }
        }
        return ignored(context, found).sorted().distinct().toList();
    }

    /** An ignored problem: {@code // ignore bare-number because …}, on the line before or behind what it is about. */
    private record Ignore(String rule, int line, int start, String reason) {}

    private static Stream<LintProblem> ignored(final LintContext context, final List<LintProblem> found) {
        final Map<String, List<Ignore>> ignores = new TreeMap<>();
        final List<LintProblem> more = new ArrayList<>();
        final Map<String, DrlFile> files = new HashMap<>();
        for (final DrlFile file : context.files()) {
            files.put(file.path(), file);
            ignores.put(file.path(), ignores(file));
        }
        final Set<Ignore> used = new HashSet<>();
        final List<LintProblem> kept = found.stream()
                .filter(problem -> {
                    final List<Ignore> matching = ignores.getOrDefault(problem.file(), List.of()).stream()
                            .filter(ignore -> ignore.rule().equals(problem.rule()))
                            .filter(ignore -> ignore.line() == problem.line() || ignore.line() == problem.line() - 1)
                            .toList();
                    used.addAll(matching);
                    return matching.stream().noneMatch(ignore -> ignore.reason().startsWith(REASON));
                })
                .toList();
        ignores.forEach((path, all) -> all.forEach(ignore -> {
            final DrlFile file = files.get(path);
            if (file != null && !ignore.reason().startsWith(REASON)) {
                more.add(problem(file, ignore, "an ignored problem says why.", "add: because …"));
            } else if (file != null && !used.contains(ignore)) {
                more.add(problem(
                        file, ignore, "there is no " + ignore.rule() + " here to ignore.", "remove the comment."));
            }
        }));
        return Stream.concat(kept.stream(), more.stream());
    }

    private static LintProblem problem(
            final DrlFile file, final Ignore ignore, final String message, final String advice) {
        return new LintProblem(
                "ignore",
                Level.ERROR,
                file.path(),
                ignore.line(),
                file.column(ignore.start()),
                "// ignore".length(),
                message,
                advice);
    }

    private static List<Ignore> ignores(final DrlFile file) {
        final Matcher ignore = IGNORE.matcher(file.text());
        final Set<String> ids = LintRules.all().stream().map(LintRule::id).collect(Collectors.toSet());
        final List<Ignore> all = new ArrayList<>();
        while (ignore.find()) {
            if (ids.contains(ignore.group(1))) {
                all.add(new Ignore(
                        ignore.group(1),
                        file.line(ignore.start()),
                        ignore.start(),
                        ignore.group(2).strip()));
            }
        }
        return all;
    }
}
