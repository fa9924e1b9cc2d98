package org.assize.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.assize.content.Content;
import org.assize.content.MappingsReview;
import org.assize.source.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Looks for mistakes in mappings. */
@Component
@Command(
        name = "check",
        description = {
            "Checks catalogues, obligations and crosswalks.",
            "Ends with 5 if they cannot be used: unknown ids, pairs that stand twice or contradict each other, a missing"
                    + " rationale. Ends with 1 if they can, and should be better: a rationale on more than three rows, a"
                    + " requirement that no obligation and no crosswalk reaches and that does not say why (unjudged)."
        })
final class MappingsCheckCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ContentOptions contentOptions = new ContentOptions();

    @Override
    public Integer call() {
        final Content content = Workbench.content(contentOptions);
        final List<Problem> problems = MappingsReview.of(content);
        final Console console = Console.of(spec);
        problems.forEach(problem -> console.out(problem.toString()));
        console.out(content.frameworks().size() + " frameworks, "
                + content.crosswalks().rows().size() + " crosswalk rows: "
                + (problems.isEmpty() ? "nothing to improve." : problems.size() + " to improve."));
        return (problems.isEmpty() ? ExitCode.DONE : ExitCode.ANSWER_IS_NO).code();
    }
}
