package org.assize.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.assize.authoring.CaseFilter;
import org.assize.source.AtomicFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a page for each obligation. */
@Component
@Command(name = "docs", description = "Writes one page an obligation, and an index by area, requirement and parameter.")
final class RulesDocsCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ContentOptions contentOptions = new ContentOptions();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder to write.")
    private Path out = Path.of("");

    @Option(names = "--format", paramLabel = "F", defaultValue = "html", description = "html or md.")
    private String format = "html";

    @Override
    public Integer call() {
        final boolean html = Output.known(format, "html", "md").equals("html");
        final SortedMap<String, String> pages =
                RulesContent.read(contentOptions).pages(CaseFilter.documented()).all(html);
        final SortedMap<String, AtomicFiles.Content> files = new TreeMap<>();
        pages.forEach((name, text) -> files.put(name, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8))));
        try {
            AtomicFiles.writeAll(out, files);
        } catch (final IOException e) {
            throw new CommandException(
                    ExitCode.OUTPUT_NOT_WRITABLE, out + ": cannot be written (" + e.getMessage() + ").", e);
        }
        Console.of(spec).out(out + ": " + pages.size() + " pages; begin with index." + (html ? "html" : "md") + ".");
        return ExitCode.DONE.code();
    }
}
