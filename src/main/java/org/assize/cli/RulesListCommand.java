package org.assize.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.assize.authoring.docs.RuleList;
import org.assize.content.Obligation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists obligations. */
@Component
@Command(name = "list", description = "Lists the obligations: id, topic, what judges it, title.")
final class RulesListCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ContentOptions contentOptions = new ContentOptions();

    @Parameters(arity = "0..1", paramLabel = "TEXT", description = "Part of an id, topic or title; without it all.")
    private String filter = "";

    @Option(names = "--format", paramLabel = "F", defaultValue = "text", description = "text or json.")
    private String format = "text";

    @Override
    public Integer call() {
        final String wanted = Output.known(format, "text", "json");
        final List<Obligation> found = RuleList.matching(Workbench.content(contentOptions), filter);
        Console.of(spec).out(wanted.equals("json") ? RuleList.json(found) : RuleList.text(found));
        return ExitCode.DONE.code();
    }
}
