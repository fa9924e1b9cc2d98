package org.assize.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assize.assessment.Assessment;
import org.assize.content.Content;
import org.assize.content.RuleSource;
import org.assize.engine.Engine;
import org.assize.engine.Mutants;
import org.assize.engine.Mutants.Mutant;
import org.assize.engine.MutationBench;
import org.assize.engine.RulesRefusedException;
import org.jspecify.annotations.Nullable;

/** Breaks the rules of a file one thing at a time and tells which case notices. Used by several threads. */
public final class MutationRun {

    private static final Pattern BECAUSE = Pattern.compile("//\\s*unnoticed(?:\\s+`([^`]+)`)?:\\s*(\\S.*)");

    private final Content content;
    private final List<RuleSource> sources;
    private final List<RuleCase> cases;
    private final Path cache;
    private final Predicate<Mutant> wanted;
    private final boolean suggesting;
    private final CaseFocus focus;

    /**
     * @param engine the rules as they are
     * @param sources all rules
     * @param cases all cases
     * @param cache folder for compiled rules
     * @param wanted mutants to try
     * @param suggesting whether to look for cases that would notice what no case notices
     */
    public MutationRun(
            final Content content,
            final Engine engine,
            final List<RuleSource> sources,
            final List<RuleCase> cases,
            final Path cache,
            final Predicate<Mutant> wanted,
            final boolean suggesting) {
        this.content = content;
        this.sources = sources;
        this.cases = cases;
        this.cache = cache;
        this.wanted = wanted;
        this.suggesting = suggesting;
        this.focus = new CaseFocus(content, engine, sources);
    }

    /**
     * What came of the mutants of a file.
     *
     * @param failing cases that fail on the rules as they are; then nothing was tried
     * @param mutants in order of the file
     * @param cases number of cases that ran
     */
    public record FileResult(RuleSource source, List<String> failing, List<Noticed> mutants, int cases) {

        public FileResult {
            failing = List.copyOf(failing);
            mutants = List.copyOf(mutants);
        }

        /** Mutants that no case notices and of which the rules do not say why. */
        public List<Noticed> survivors() {
            return mutants.stream().filter(Noticed::survives).toList();
        }

        /** Folder of the topic, {@code controls/leavers}. */
        public String topic() {
            return MutationRun.topic(source);
        }
    }

    /**
     * A mutant.
     *
     * @param by path of a case that turns red; null if none does
     * @param because why no case can notice it, as the rules say in a comment {@code // unnoticed `condition`: …} on its
     *     line or the line above; null if they do not
     * @param suggestion a change of a case that would notice it; null if none was found, or some case notices it
     */
    public record Noticed(
            Mutant mutant,
            @Nullable String by,
            @Nullable String because,
            @Nullable String suggestion) {

        /** Whether no case notices it and the rules do not say why. */
        public boolean survives() {
            return by == null && because == null;
        }
    }

    static String topic(final RuleSource source) {
        return source.path().substring(0, source.path().lastIndexOf('/'));
    }

    private static @Nullable String because(final RuleSource source, final Mutant mutant) {
        final List<String> lines = source.text().lines().toList();
        for (int line = mutant.line(); line >= Math.max(1, mutant.line() - 1); line--) {
            final Matcher said = BECAUSE.matcher(lines.get(line - 1));
            if (said.find() && (said.group(1) == null || said.group(1).equals(mutant.original()))) {
                return said.group(2).strip();
            }
        }
        return null;
    }

    /** Tries the mutants of one file. */
    public FileResult run(final RuleSource source) {
        final List<Noticed> results = new ArrayList<>();
        int ran = 0;
        for (final MutationBench bench : benches(source, wanted)) {
            final BenchRun run = new BenchRun(bench, source);
            final List<String> failing = run.failing();
            if (!failing.isEmpty()) {
                return new FileResult(source, failing, List.of(), run.ran);
            }
            results.addAll(run.results());
            ran += run.ran;
        }
        results.sort(Comparator.comparingInt(each -> each.mutant().number()));
        return new FileResult(source, List.of(), results, ran);
    }

    /** One bench, or several if a mutant does not compile, which is left out: nobody could write it by mistake. */
    private List<MutationBench> benches(final RuleSource source, final Predicate<Mutant> some) {
        try {
            return List.of(MutationBench.of(source, sources, cache, some));
        } catch (final RulesRefusedException e) {
            final List<Integer> numbers = Mutants.of(source.path(), source.text()).stream()
                    .filter(some)
                    .map(Mutant::number)
                    .toList();
            if (numbers.size() < 2) {
                return List.of();
            }
            final int middle = numbers.get(numbers.size() / 2);
            final List<MutationBench> all =
                    new ArrayList<>(benches(source, some.and(mutant -> mutant.number() < middle)));
            all.addAll(benches(source, some.and(mutant -> mutant.number() >= middle)));
            return all;
        }
    }

    private final class BenchRun {
        private final MutationBench bench;
        private final RuleSource source;
        private final List<RuleCase> own;
        private final Map<RuleCase, Set<Mutant>> touched = new LinkedHashMap<>();
        private final Map<RuleCase, CaseFocus.View> views = new HashMap<>();
        private final Map<Mutant, String> noticed = new HashMap<>();
        private int ran;

        BenchRun(final MutationBench bench, final RuleSource source) {
            this.bench = bench;
            this.source = source;
            this.own = cases.stream()
                    .filter(each -> each.topic().equals(topic(source)))
                    .toList();
        }

        /** Cases of the topic that are red before anything is broken. */
        List<String> failing() {
            return own.stream()
                    .filter(each -> !passes(each))
                    .map(RuleCase::path)
                    .toList();
        }

        private boolean passes(final RuleCase each) {
            final CaseFocus.View narrow = focus.view(each);
            if (passes(each, narrow)) {
                views.put(each, narrow);
                return true;
            }
            final CaseFocus.View whole = new CaseFocus.View(Assessment.facts(content, each.dossier()), rule -> true);
            views.put(each, whole);
            return passes(each, whole);
        }

        private boolean passes(final RuleCase each, final CaseFocus.View view) {
            ran++;
            try {
                final MutationBench.Touched found = bench.touched(view.facts(), view.rules());
                touched.put(each, found.mutants());
                return new CaseChecks(each, found.evaluation()).failures().isEmpty();
            } catch (final RuntimeException broken) {
                return false;
            }
        }

        List<Noticed> results() {
            bench.mutants().forEach(this::tryOwn);
            // A rule of a topic has to be guarded by the topic's own cases, a generic one by any.
            if (!source.path().startsWith("controls/")) {
                tryOthers();
            }
            final CaseSuggestions suggestions = new CaseSuggestions(
                    content, bench, own, each -> focus.view(each).facts(), JudgingRules.lastLayer(sources));
            return bench.mutants().stream()
                    .map(mutant -> result(mutant, suggestions))
                    .toList();
        }

        private Noticed result(final Mutant mutant, final CaseSuggestions suggestions) {
            final String by = noticed.get(mutant);
            final String because = by == null ? because(source, mutant) : null;
            final boolean survives = suggesting && by == null && because == null;
            return new Noticed(mutant, by, because, survives ? suggestions.of(mutant, topic(source)) : null);
        }

        /** Only a case in which the mutant matches something else can notice it. */
        private void tryOwn(final Mutant mutant) {
            own.stream()
                    .filter(each -> touched.getOrDefault(each, Set.of()).contains(mutant))
                    .sorted(Comparator.comparing(each -> !mutant.rule().startsWith(each.about())))
                    .filter(each -> !passes(each, mutant))
                    .findFirst()
                    .ifPresent(each -> noticed.put(mutant, each.path()));
        }

        private void tryOthers() {
            final List<RuleCase> others =
                    cases.stream().filter(each -> !own.contains(each)).toList();
            for (final RuleCase each : others) {
                if (noticed.size() == bench.mutants().size()) {
                    return;
                }
                if (!passes(each)) {
                    continue;
                }
                for (final Mutant mutant : touched.getOrDefault(each, Set.of())) {
                    if (!noticed.containsKey(mutant) && !passes(each, mutant)) {
                        noticed.put(mutant, each.path());
                    }
                }
            }
        }

        private boolean passes(final RuleCase each, final Mutant mutant) {
            ran++;
            try {
                final CaseFocus.View view = views.getOrDefault(each, focus.view(each));
                return new CaseChecks(each, bench.evaluate(view.facts(), mutant, view.rules()))
                        .failures()
                        .isEmpty();
            } catch (final RuntimeException broken) {
                // A rule that throws, or does not come to rest, is noticed too.
                return false;
            }
        }
    }
}
