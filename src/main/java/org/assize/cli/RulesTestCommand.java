package org.assize.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.assize.authoring.CaseFilter;
import org.assize.authoring.CaseForms;
import org.assize.authoring.CaseRunner;
import org.assize.authoring.CaseRunner.CaseResult;
import org.assize.authoring.CaseStory;
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

    @Override
    public Integer call() {
        final String wanted = Output.known(format, "text", "json", "junit", "github");
        final RulesBench bench = RulesBench.open(contentOptions);
        final List<RuleCase> cases = bench.cases(new CaseFilter(filter));
        if (cases.isEmpty()) {
            throw new CommandException(ExitCode.USAGE, "No case is called \"" + filter + "\".");
        }
        final List<CaseResult> results = new CaseRunner(bench.content(), bench.engine()).run(cases);
        final CaseForms forms = new CaseForms(
                new CaseStory(bench.sources()), bench.rules().toString().replace('\\', '/'));
        Console.of(spec)
                .out(
                        switch (wanted) {
                            case "json" -> forms.json(results);
                            case "junit" -> forms.junit(results);
                            case "github" -> forms.github(results);
                            default -> forms.text(results);
                        });
        return (results.stream().allMatch(CaseResult::passed) ? ExitCode.DONE : ExitCode.ANSWER_IS_NO).code();
    }
}
