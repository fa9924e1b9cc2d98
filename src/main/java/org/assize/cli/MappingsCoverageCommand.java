package org.assize.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.assize.content.Content;
import org.assize.content.Coverage;
import org.assize.report.CoverageForms;
import org.assize.report.CoveragePage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Counts what judges the requirements. */
@Component
@Command(
        name = "coverage",
        description =
                "Tells what judges each requirement: records, answers, a crosswalk only, nothing with a reason, or nothing.")
final class MappingsCoverageCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ContentOptions contentOptions = new ContentOptions();

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "text",
            description = "text (a table), json (every requirement) or html (a heat map).")
    private String format = "text";

    @Option(names = "--out", paramLabel = "FILE", description = "File to write; without it the result is printed.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        final Output output = new Output(Console.of(spec), out);
        final String wanted = Output.known(format, "text", "json", "html");
        final Content content = Workbench.content(contentOptions);
        final Coverage coverage = Coverage.of(content);
        output.write(
                switch (wanted) {
                    case "json" -> CoverageForms.json(content, coverage).getBytes(StandardCharsets.UTF_8);
                    case "html" -> CoveragePage.render(content, coverage);
                    default -> CoverageForms.text(content, coverage).getBytes(StandardCharsets.UTF_8);
                });
        return ExitCode.DONE.code();
    }
}
