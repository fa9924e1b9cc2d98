package org.assize.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.assize.authoring.MutationRun.FileResult;
import org.assize.authoring.RuleCoverage;
import org.assize.authoring.RuleCoverageForms;
import org.assize.authoring.RuleSelection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells which rules and conditions decide a case. */
@Component
@Command(
        name = "coverage",
        description = "Tells which rules, and which conditions of each rule, alone decide some case; changed topics by"
                + " default.")
final class RulesCoverageCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ContentOptions contentOptions = new ContentOptions();

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Option(
            names = "--threshold",
            paramLabel = "PERCENT",
            defaultValue = "0",
            description = "Least share of conditions that are covered, from 0 to 100; else 0.")
    private double threshold;

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "text",
            description = "text, json, or html (the rules, annotated).")
    private String format = "text";

    @Option(names = "--out", paramLabel = "FILE", description = "File to write; without it the result is printed.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        final Output output = new Output(Console.of(spec), out);
        final String wanted = Output.known(format, "text", "json", "html");
        final RulesBench bench = RulesBench.open(contentOptions);
        final RuleSelection rules = selection.of(bench);
        final List<FileResult> results = selection.run(
                bench, rules, rules.wanted().and(RuleCoverage::tells), false, line -> Console.error(spec, line));
        final RuleCoverage coverage = RuleCoverage.of(results);
        final RuleCoverageForms forms = new RuleCoverageForms(coverage, bench.content(), bench.shownRules());
        output.write(
                switch (wanted) {
                    case "json" -> forms.json().getBytes(StandardCharsets.UTF_8);
                    case "html" -> forms.html();
                    default -> forms.text().getBytes(StandardCharsets.UTF_8);
                });
        return (coverage.count().percent() >= threshold ? ExitCode.DONE : ExitCode.ANSWER_IS_NO).code();
    }
}
