package org.assize.cli;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.assize.authoring.CaseFilter;
import org.assize.authoring.CaseForms;
import org.assize.authoring.CaseRunner;
import org.assize.authoring.CaseRunner.CaseResult;
import org.assize.authoring.CaseStory;
import org.assize.authoring.CaseUpdate;
import org.assize.authoring.RuleCase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the cases beside the rules. */
@Component
@Command(
        name = "test",
        description = "Runs the cases beside the rules; for a failure, what was expected, what came, and why.")
final class RulesTestCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ContentOptions contentOptions = new ContentOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "FILTER",
            description = "An obligation such as AC-07, or a part of the path such as leavers; without it all cases.")
    private String filter = "";

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "text",
            description = "text, json, junit (XML) or github (annotations).")
    private String format = "text";

    @Option(
            names = "--update",
            description = "Show which expectations of the failed cases would change, and write them with --yes. Needs"
                    + " FILTER.")
    private boolean update;

    @Option(names = "--yes", description = "With --update: write what was shown.")
    private boolean yes;

    @Option(names = "--watch", description = "Run again whenever a file of the rules or mappings changes.")
    private boolean watch;

    @Override
    public Integer call() {
        if (update && filter.isEmpty()) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "--update needs a FILTER: expectations are never rewritten for all cases at once.\n"
                            + "Maybe an obligation such as AC-07.");
        }
        return watch
                ? Watch.of(spec, contentOptions)
                        .each(changed -> once(Objects.requireNonNullElse(Topics.ofOne(changed), filter)))
                : once(filter);
    }

    private Integer once(final String wantedCases) {
        final String wanted = Output.known(format, "text", "json", "junit", "github");
        final RulesBench bench = RulesBench.open(contentOptions);
        final List<CaseResult> results = results(bench, wantedCases);
        if (update) {
            return updated(CaseUpdate.of(results, bench.rules()));
        }
        Console.of(spec).out(contentOptions.original(text(wanted, bench, results)));
        return (results.stream().allMatch(CaseResult::passed) ? ExitCode.DONE : ExitCode.ANSWER_IS_NO).code();
    }

    /** Results of the cases as text, for other commands. */
    static String run(final ContentOptions options, final String filter) {
        final RulesBench bench = RulesBench.open(options);
        return text("text", bench, results(bench, filter));
    }

    private static List<CaseResult> results(final RulesBench bench, final String filter) {
        final List<RuleCase> cases = bench.cases(new CaseFilter(filter));
        if (cases.isEmpty()) {
            throw new CommandException(ExitCode.USAGE, "No case is called \"" + filter + "\".");
        }
        return CaseRunner.quick(bench.content(), bench.engine(), bench.sources())
                .run(cases);
    }

    private static String text(final String format, final RulesBench bench, final List<CaseResult> results) {
        final CaseForms forms = new CaseForms(
                new CaseStory(bench.sources()), bench.rules().toString().replace('\\', '/'));
        return switch (format) {
            case "json" -> forms.json(results);
            case "junit" -> forms.junit(results);
            case "github" -> forms.github(results);
            default -> forms.text(results);
        };
    }

    /** Shows first, writes afterwards and only if told to. */
    private Integer updated(final CaseUpdate changes) {
        final Console console = Console.of(spec);
        console.out(changes.shown());
        if (changes.isEmpty()) {
            console.out("No expectation to change.");
            return ExitCode.DONE.code();
        }
        if (!yes) {
            console.out("Nothing written yet.\nMaybe read each change: a failed case may be right, and the rule wrong."
                    + " Then run again with --yes.");
            return ExitCode.ANSWER_IS_NO.code();
        }
        try {
            changes.write();
        } catch (final IOException e) {
            throw new CommandException(
                    ExitCode.OUTPUT_NOT_WRITABLE, "A case cannot be written (" + e.getMessage() + ").", e);
        }
        console.out(changes.size() + " expectations written.");
        return ExitCode.DONE.code();
    }
}
