package org.assize.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.assize.assessment.Report;
import org.assize.report.ExplainText;
import org.assize.source.NearestName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Mixin
    private ContentOptions contentOptions = new ContentOptions();

    ExplainCommand(final Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() {
        final Workbench.Ready ready = workbench.prepare(contentOptions);
        final Report report = ready.assessment().run(dossier.read(ready)).report();
        final String tree = ExplainText.of(report, finding)
                .orElseThrow(() -> new CommandException(ExitCode.USAGE, unknown(report, ready)));
        Console.of(spec).out(tree);
        return ExitCode.DONE.code();
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
