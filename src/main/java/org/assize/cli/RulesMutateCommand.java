package org.assize.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.assize.authoring.MutationForms;
import org.assize.authoring.MutationRun.FileResult;
import org.assize.authoring.RuleSelection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Breaks rules one condition at a time and tells what no case notices. */
@Component
@Command(
        name = "mutate",
        description =
                "Breaks rules, one condition at a time, and tells what no case notices; changed topics by default.")
final class RulesMutateCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ContentOptions contentOptions = new ContentOptions();

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Option(
            names = "--threshold",
            paramLabel = "PERCENT",
            defaultValue = "100",
            description = "Least share of broken rules that a case notices, from 0 to 100; else 100.")
    private double threshold;

    @Option(names = "--format", paramLabel = "F", defaultValue = "text", description = "text or json.")
    private String format = "text";

    @Option(names = "--out", paramLabel = "FILE", description = "File to write; without it the result is printed.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        final Output output = new Output(Console.of(spec), out);
        final String wanted = Output.known(format, "text", "json");
        final RulesBench bench = RulesBench.open(contentOptions);
        final RuleSelection rules = selection.of(bench);
        final List<FileResult> results =
                selection.run(bench, rules, rules.wanted(), true, line -> Console.error(spec, line));
        final MutationForms forms = new MutationForms(bench.shownRules());
        output.write(
                (wanted.equals("json") ? forms.json(results) : forms.text(results)).getBytes(StandardCharsets.UTF_8));
        return (MutationForms.score(results) >= threshold ? ExitCode.DONE : ExitCode.ANSWER_IS_NO).code();
    }
}
