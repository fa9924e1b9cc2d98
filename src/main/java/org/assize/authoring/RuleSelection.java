package org.assize.authoring;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.assize.content.RuleSource;
import org.assize.engine.Mutants.Mutant;

/**
 * Which rules are meant: those of an obligation, those of files whose path holds a text, or those of some topics.
 *
 * @param sources the files
 * @param wanted mutants of these files that are meant
 */
public record RuleSelection(List<RuleSource> sources, Predicate<Mutant> wanted) {

    public RuleSelection {
        sources = List.copyOf(sources);
    }

    /** By an obligation ({@code AC-07}) or a part of the path ({@code leavers}). */
    public static RuleSelection by(final CaseFilter filter, final List<RuleSource> all) {
        if (filter.isObligation()) {
            final String id = filter.text().toUpperCase(java.util.Locale.ROOT) + " ";
            return new RuleSelection(
                    all.stream()
                            .filter(source -> source.text().contains("rule \"" + id))
                            .toList(),
                    mutant -> mutant.rule().startsWith(id));
        }
        return new RuleSelection(
                all.stream()
                        .filter(source -> source.path().contains(filter.text()))
                        .toList(),
                mutant -> true);
    }

    /** By topics, {@code controls/leavers}. */
    public static RuleSelection ofTopics(final Set<String> topics, final List<RuleSource> all) {
        return new RuleSelection(
                all.stream()
                        .filter(source -> topics.contains(MutationRun.topic(source)))
                        .toList(),
                mutant -> true);
    }

    /** Whether cases beside the rules are all that can notice anything. */
    public boolean isOfControls() {
        return sources.stream().allMatch(source -> source.path().startsWith("controls/"));
    }
}
