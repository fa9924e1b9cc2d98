package org.assize.cli;

import java.util.concurrent.Callable;
import org.assize.authoring.CaseFilter;
import org.assize.authoring.docs.RulePages;
import org.assize.content.Obligation;
import org.assize.source.NearestName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the page of an obligation. */
@Component
@Command(
        name = "show",
        description = "Shows an obligation: words, requirements, parameters, rules, questions, example.")
final class RulesShowCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ContentOptions contentOptions = new ContentOptions();

    @Parameters(paramLabel = "OBLIGATION", description = "Id such as AC-07.")
    private String id = "";

    @Override
    public Integer call() {
        final RulesContent content = RulesContent.read(contentOptions);
        if (!content.content().hasObligation(id)) {
            final String advice = NearestName.advice(
                    id,
                    content.content().obligations().stream().map(Obligation::id).toList());
            throw new CommandException(
                    ExitCode.USAGE, "\"" + id + "\" is no obligation." + (advice == null ? "" : "\nMaybe " + advice));
        }
        final RulePages pages = content.pages(new CaseFilter(id));
        Console.of(spec).out(pages.markdown(id));
        return ExitCode.DONE.code();
    }
}
