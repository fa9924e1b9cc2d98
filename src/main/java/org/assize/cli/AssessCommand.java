package org.assize.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.assize.assessment.Detail;
import org.assize.assessment.Report;
import org.assize.report.DocxTemplate;
import org.assize.report.Language;
import org.assize.report.Renderer;
import org.assize.report.Renderers;
import org.assize.report.Setting;
import org.assize.report.SummaryText;
import org.assize.source.AtomicFiles;
import org.assize.source.NearestName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Assesses one organisation. */
@Component
@Command(name = "assess", description = "Assesses one organisation and prints a summary.")
final class AssessCommand implements Callable<Integer> {

    private static final String ALL = "all";
    /** What is written where no format is named: the papers take longer than the assessment. */
    private static final List<String> USUAL = List.of("html", "json", "md");

    private final Workbench workbench;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DossierOptions dossier = new DossierOptions();

    @Mixin
    private ContentOptions contentOptions = new ContentOptions();

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for the report; without it nothing is written.")
    private @Nullable Path out;

    @Option(
            names = "--format",
            paramLabel = "F",
            split = ",",
            description =
                    "Formats to write: ciso-assistant, docx, html, json, md, oscal, pdf, xlsx, or all; html, json and md"
                            + " without it. Without --out, the one format to print.")
    private List<String> formats = new ArrayList<>();

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "Language of html, pdf and docx: en, sl, de, fr. English without it.")
    private String language = Language.DEFAULT;

    @Option(
            names = "--template",
            paramLabel = "FILE.docx",
            description = "Document with placeholders into which report.docx is written.")
    private @Nullable Path template;

    @Option(
            names = "--fail-on",
            paramLabel = "GRADE",
            split = ",",
            description = "End with 1 if a finding is graded so or worse in the scale that has the grade.")
    private List<String> failOn = new ArrayList<>();

    AssessCommand(final Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() {
        final List<Renderer> renderers = renderers();
        final Workbench.Ready ready = workbench.prepare(contentOptions);
        final FailOn limit = new FailOn(ready.content(), failOn);
        final Detail detail = out == null && formats.isEmpty() ? Detail.GIST : Detail.WHOLE;
        final Report report =
                ready.assessment().run(dossier.read(ready), detail).report();
        if (out != null) {
            write(report, renderers, out);
            print(SummaryText.of(report, out.toString(), false));
        } else if (formats.isEmpty()) {
            print(SummaryText.of(report, null, false));
        } else {
            renderers.forEach(renderer -> printOne(renderer.name(), renderer.render(report)));
        }
        return (limit.isReached(report) ? ExitCode.ANSWER_IS_NO : ExitCode.DONE).code();
    }

    private List<Renderer> renderers() {
        if (formats.isEmpty()) {
            return renderers(USUAL, setting());
        }
        if (!formats.contains(ALL) && out == null && formats.size() > 1) {
            throw new CommandException(
                    ExitCode.USAGE, "--format: several formats need a folder.\nMaybe add --out DIR.");
        }
        return renderers(formats, setting());
    }

    /** The renderers of these names, or all of them. */
    static List<Renderer> renderers(final List<String> names, final Setting setting) {
        final List<Renderer> all = Renderers.all(setting);
        return names.contains(ALL)
                ? all
                : names.stream().distinct().map(name -> renderer(name, all)).toList();
    }

    private Setting setting() {
        final Language words = Language.of(language)
                .orElseThrow(() -> new CommandException(
                        ExitCode.USAGE,
                        "--language: \"" + language + "\" is no language of reports; expected one of "
                                + String.join(", ", Language.known()) + "."));
        return new Setting(words, template == null ? null : DocxTemplate.read(template));
    }

    private static Renderer renderer(final String name, final List<Renderer> all) {
        final List<String> known = all.stream().map(Renderer::name).toList();
        final String advice = NearestName.advice(name, known);
        return all.stream()
                .filter(renderer -> renderer.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new CommandException(
                        ExitCode.USAGE,
                        "--format: \"" + name + "\" is no format; expected all or one of " + String.join(", ", known)
                                + "." + (advice == null ? "" : "\nMaybe " + advice)));
    }

    private static void write(final Report report, final List<Renderer> renderers, final Path folder) {
        final SortedMap<String, AtomicFiles.Content> files = new TreeMap<>();
        renderers.forEach(renderer ->
                renderer.render(report).forEach((path, bytes) -> files.put(path, stream -> stream.write(bytes))));
        try {
            AtomicFiles.writeAll(folder, files);
        } catch (final IOException e) {
            throw new CommandException(
                    ExitCode.OUTPUT_NOT_WRITABLE, folder + ": cannot be written (" + e.getMessage() + ").", e);
        }
    }

    private void printOne(final String format, final SortedMap<String, byte[]> files) {
        if (files.size() > 1) {
            throw new CommandException(
                    ExitCode.USAGE, "--format: " + format + " writes several files.\nMaybe add --out DIR.");
        }
        files.values().forEach(this::print);
    }

    private void print(final Object text) {
        final Console console = Console.of(spec);
        if (text instanceof byte[] bytes) {
            console.out(bytes);
        } else {
            console.out(text.toString());
        }
    }
}
