package org.assize.authoring;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assize.content.Content;
import org.assize.engine.Mutants.Mutant;
import org.assize.engine.MutationBench;
import org.assize.engine.WhatIf;
import org.assize.finding.Aspect;
import org.assize.finding.Judged;
import org.assize.source.FactModel;
import org.jspecify.annotations.Nullable;

/** Finds a case and one change of it on which the broken rule and the right one disagree. */
final class CaseSuggestions {

    /** Edits tried for one mutant before giving up. */
    private static final int MOST = 800;

    private final Content content;
    private final MutationBench bench;
    private final List<RuleCase> own;
    private final Function<RuleCase, Collection<?>> seen;
    private final int lastLayer;
    private @Nullable Function<Collection<?>, WhatIf> asTheyAre;

    /**
     * @param own cases of the topic
     * @param seen the facts that a case sees
     * @param lastLayer the last layer in which obligations are judged
     */
    CaseSuggestions(
            final Content content,
            final MutationBench bench,
            final List<RuleCase> own,
            final Function<RuleCase, Collection<?>> seen,
            final int lastLayer) {
        this.content = content;
        this.bench = bench;
        this.own = own;
        this.seen = seen;
        this.lastLayer = lastLayer;
    }

    /**
     * Words of a case that would notice the mutant; null if none was found.
     *
     * @param topic of the broken rule
     */
    @Nullable
    String of(final Mutant mutant, final String topic) {
        final Set<String> obligations = content.obligations().stream()
                .filter(each -> each.topic().equals(topic))
                .map(each -> each.id())
                .collect(Collectors.toCollection(TreeSet::new));
        final List<RuleCase> near = own.stream()
                .sorted(Comparator.comparing(each -> !mutant.rule().startsWith(each.about())))
                .toList();
        final Function<Collection<?>, WhatIf> right = asTheyAre();
        final Function<Collection<?>, WhatIf> broken = bench.whatIf(mutant, lastLayer);
        int left = obligations.isEmpty() ? 0 : MOST;
        for (final RuleCase each : near) {
            if (left <= 0) {
                return null;
            }
            final Found found = search(each, new Two(right, broken), obligations, left);
            if (found.words() != null) {
                return found.words();
            }
            left -= found.tried();
        }
        return null;
    }

    private Function<Collection<?>, WhatIf> asTheyAre() {
        if (asTheyAre == null) {
            asTheyAre = bench.whatIf(null, lastLayer);
        }
        return asTheyAre;
    }

    /** The right rules and the broken ones. */
    private record Two(Function<Collection<?>, WhatIf> right, Function<Collection<?>, WhatIf> broken) {}

    private record Found(@Nullable String words, int tried) {}

    private Found search(final RuleCase each, final Two rules, final Set<String> obligations, final int most) {
        final Collection<?> facts = seen.apply(each);
        final FactEdits edits = new FactEdits(each.dossier(), FactModel.standard());
        try (EditTrial right = new EditTrial(() -> rules.right().apply(facts));
                EditTrial broken = new EditTrial(() -> rules.broken().apply(facts))) {
            for (final FactEdit edit : all(each, edits).limit(most).toList()) {
                final Map<String, String> expected =
                        right.ask(edit, world -> conclusions(world, obligations), Map.of());
                final Map<String, String> came = broken.ask(edit, world -> conclusions(world, obligations), expected);
                if (!expected.isEmpty() && !expected.equals(came)) {
                    return new Found(words(each, edit, expected, came), right.tried());
                }
            }
            return new Found(null, right.tried());
        } catch (final RuntimeException unusable) {
            return new Found(null, most);
        }
    }

    private static Stream<FactEdit> all(final RuleCase each, final FactEdits edits) {
        return each.dossier().facts().stream()
                .flatMap(fact -> edits.of(fact).stream())
                // There are few rows to remove, and they tell much.
                .sorted(Comparator.comparing((FactEdit edit) -> edit.after() != null)
                        .thenComparingInt(FactEdit::size));
    }

    private static Map<String, String> conclusions(final WhatIf world, final Set<String> obligations) {
        final Map<String, String> all = new TreeMap<>();
        world.stream(Judged.class)
                .filter(each -> obligations.contains(each.obligation()))
                .forEach(each -> all.put(each.obligation(), Outcomes.words(each)));
        world.stream(Aspect.class)
                .filter(each -> obligations.contains(each.obligation()))
                .map(each -> each.name() + " for " + each.subject().id())
                .sorted()
                .forEach(each -> all.merge("aspects", each, (one, other) -> one + ", " + other));
        return all;
    }

    private static String words(
            final RuleCase each,
            final FactEdit edit,
            final Map<String, String> expected,
            final Map<String, String> came) {
        final Set<String> names = new TreeSet<>(expected.keySet());
        names.addAll(came.keySet());
        final String what = names.stream()
                .filter(name -> !expected.getOrDefault(name, "none").equals(came.getOrDefault(name, "none")))
                .map(name -> name + " is then " + expected.getOrDefault(name, "none") + ", and in the broken rules "
                        + came.getOrDefault(name, "none"))
                .findFirst()
                .orElse("");
        return "a case like " + each.path().substring(each.path().lastIndexOf('/') + 1) + " with " + edit.words() + ": "
                + what + ".";
    }
}
