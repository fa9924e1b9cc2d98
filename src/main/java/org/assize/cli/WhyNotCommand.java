package org.assize.cli;

import java.util.concurrent.Callable;
import org.assize.authoring.WhyNot;
import org.assize.authoring.WhyNotForms;
import org.assize.authoring.WhyNotRun;
import org.assize.intake.Dossier;
import org.assize.source.NearestName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what keeps an obligation from being a finding, and the smallest change that would make or clear one. */
@Component
@Command(
        name = "why-not",
        description = "Shows which condition of which rule keeps an obligation from being a finding, which facts came"
                + " closest, and the smallest change that would make it one; for a finding, what would clear it.")
final class WhyNotCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DossierOptions dossier = new DossierOptions();

    @Parameters(index = "1", paramLabel = "OBLIGATION", description = "Id of the obligation, such as AC-07.")
    private String obligation = "";

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "SUBJECT",
            description = "Id of the account, supplier, incident … that is asked about; without it any.")
    private @Nullable String subject;

    @Mixin
    private ContentOptions contentOptions = new ContentOptions();

    @Option(names = "--format", paramLabel = "F", defaultValue = "text", description = "text or json.")
    private String format = "text";

    @Override
    public Integer call() {
        final String wanted = Output.known(format, "text", "json");
        final RulesBench bench = RulesBench.open(contentOptions);
        requireObligation(bench);
        final Dossier read = dossier.read(bench.content());
        final WhyNot answer = new WhyNotRun(bench.content(), bench.sources(), bench.engine(), Workbench.cache())
                .of(read, obligation, subject);
        Console.of(spec)
                .out(wanted.equals("json") ? WhyNotForms.json(answer) : WhyNotForms.text(answer, bench.shownRules()));
        return ExitCode.DONE.code();
    }

    private void requireObligation(final RulesBench bench) {
        if (bench.content().hasObligation(obligation)) {
            return;
        }
        final String advice = NearestName.advice(
                obligation,
                bench.content().obligations().stream().map(each -> each.id()).toList());
        throw new CommandException(
                ExitCode.USAGE,
                "\"" + obligation + "\" is no obligation." + (advice == null ? "" : "\nMaybe " + advice));
    }
}
