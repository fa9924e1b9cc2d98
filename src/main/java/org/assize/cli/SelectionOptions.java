package org.assize.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assize.authoring.CaseFilter;
import org.assize.authoring.ChangedTopics;
import org.assize.authoring.InParallel;
import org.assize.authoring.MutationForms;
import org.assize.authoring.MutationRun;
import org.assize.authoring.MutationRun.FileResult;
import org.assize.authoring.RuleCase;
import org.assize.authoring.RuleSelection;
import org.assize.engine.Mutants.Mutant;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which rules are broken, and on how many cores. */
final class SelectionOptions {

    @Parameters(
            arity = "0..1",
            paramLabel = "FILTER",
            description = "An obligation such as AC-07, or a part of the path such as leavers.")
    private String filter = "";

    @Option(
            names = "--since",
            paramLabel = "COMMIT",
            defaultValue = "HEAD",
            description = "Without FILTER: topics of which rules, words or cases differ from this commit; else HEAD.")
    private String since = "HEAD";

    @Option(names = "--all", description = "All rules.")
    private boolean all;

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Files at the same time; without it as many as there are cores.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    /**
     * Breaks the selected rules.
     *
     * @param wanted mutants to try
     * @param progress told a line for each finished file if there are several
     * @throws CommandException if cases fail on the rules as they are
     */
    List<FileResult> run(
            final RulesBench bench,
            final RuleSelection rules,
            final Predicate<Mutant> wanted,
            final boolean suggesting,
            final Consumer<String> progress) {
        if (jobs < 1) {
            throw new CommandException(ExitCode.USAGE, "--jobs: \"" + jobs + "\" is no number from 1.");
        }
        final MutationRun run = new MutationRun(
                bench.content(),
                bench.engine(),
                bench.sources(),
                cases(bench, rules),
                Workbench.cache(),
                wanted,
                suggesting);
        final boolean several = rules.sources().size() > 1;
        final List<FileResult> results = InParallel.map(rules.sources(), jobs, run::run, done -> {
            if (several) {
                progress.accept(done.source().path() + ": " + MutationForms.summary(List.of(done)));
            }
        });
        refuse(bench, results);
        return results;
    }

    private static void refuse(final RulesBench bench, final List<FileResult> results) {
        final String failing = results.stream()
                .flatMap(result -> result.failing().stream())
                .map(path -> bench.shownRules() + "/" + path + ":1: fails on the rules as they are.")
                .collect(Collectors.joining("\n"));
        if (!failing.isEmpty()) {
            throw new CommandException(
                    ExitCode.ANSWER_IS_NO,
                    failing + "\nMaybe run rules test first: cases have to pass before rules are broken.");
        }
    }

    /**
     * @throws CommandException if nothing is meant that there is
     */
    RuleSelection of(final RulesBench bench) {
        if (all) {
            return RuleSelection.by(CaseFilter.all(), bench.sources());
        }
        if (filter.isEmpty()) {
            return RuleSelection.ofTopics(changed(bench), bench.sources());
        }
        final RuleSelection selection = RuleSelection.by(new CaseFilter(filter), bench.sources());
        if (selection.sources().isEmpty()) {
            throw new CommandException(ExitCode.USAGE, "No rule is called \"" + filter + "\".");
        }
        return selection;
    }

    private Set<String> changed(final RulesBench bench) {
        return ChangedTopics.since(bench.rules(), since)
                .orElseThrow(() -> new CommandException(
                        ExitCode.USAGE,
                        "What has changed since \"" + since + "\" cannot be told: git keeps no such version of "
                                + bench.rules() + ".\nMaybe name a topic or an obligation, or --all."));
    }

    /** The cases that can notice anything in the selected rules. */
    private List<RuleCase> cases(final RulesBench bench, final RuleSelection selection) {
        if (!selection.isOfControls()) {
            return bench.cases(CaseFilter.all());
        }
        final List<RuleCase> cases = new ArrayList<>();
        selection.sources().stream()
                .map(source -> source.path().substring(0, source.path().lastIndexOf('/')) + "/cases/")
                .distinct()
                .forEach(folder -> cases.addAll(bench.cases(new CaseFilter(folder))));
        return cases;
    }
}
