package org.assize.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.assize.assessment.Report;
import org.assize.authoring.RulePlaces;
import org.assize.authoring.WhyNotForms;
import org.assize.authoring.WhyNotRun;
import org.assize.content.RuleFiles;
import org.assize.intake.Dossier;
import org.assize.report.ExplainText;
import org.assize.source.NearestName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how the rules came to a finding. */
@Component
@Command(
        name = "explain",
        description = "Shows how the rules came to a finding, down to the rows of the client's files.")
final class ExplainCommand implements Callable<Integer> {

    private final Workbench workbench;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DossierOptions dossier = new DossierOptions();

    @Parameters(index = "1", paramLabel = "FINDING", description = "Id of the finding, such as AC-07.")
    private String finding = "";

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "SUBJECT",
            description = "With --changes: id of the subject of which the finding is to be cleared; without it all.")
    private @Nullable String subject;

    @Option(names = "--changes", description = "Also show the changes of a single fact that would clear the finding.")
    private boolean changes;

    @Mixin
    private ContentOptions contentOptions = new ContentOptions();

    ExplainCommand(final Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() {
        final Workbench.Ready ready = workbench.prepare(contentOptions);
        final Dossier read = dossier.read(ready);
        final Report report = ready.assessment().run(read).report();
        final String tree = ExplainText.of(report, finding)
                .orElseThrow(() -> new CommandException(ExitCode.USAGE, unknown(report, ready)));
        Console.of(spec).out(tree + rules(report) + (changes ? changes(report, read) : ""));
        return ExitCode.DONE.code();
    }

    /** Where the rules stand that led to the finding. */
    private String rules(final Report report) {
        return RulePlaces.of(
                found(report).derivation(), RuleFiles.read(contentOptions.rules()), contentOptions.rules());
    }

    private Report.Finding found(final Report report) {
        return report.findings().stream()
                .filter(each -> each.id().equals(finding))
                .findFirst()
                .orElseThrow();
    }

    private String changes(final Report report, final Dossier read) {
        final RulesBench bench = RulesBench.open(contentOptions);
        return "\n"
                + WhyNotForms.changes(new WhyNotRun(bench.content(), bench.sources(), bench.engine(), Workbench.cache())
                        .of(read, found(report).obligation(), subject));
    }

    private String unknown(final Report report, final Workbench.Ready ready) {
        final List<String> findings =
                report.findings().stream().map(Report.Finding::id).toList();
        if (ready.content().hasObligation(finding)) {
            return "There is no finding " + finding + " in this assessment.";
        }
        final String advice = NearestName.advice(finding, findings);
        return "\"" + finding + "\" is no obligation." + (advice == null ? "" : "\nMaybe " + advice);
    }
}
