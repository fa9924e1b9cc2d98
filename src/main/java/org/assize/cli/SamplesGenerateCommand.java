package org.assize.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.assize.batch.PortfolioGenerator;
import org.assize.content.Content;
import org.assize.content.Questionnaire;
import org.assize.source.AtomicFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Invents a portfolio. */
@Component
@Command(name = "generate", description = "Invents dossiers of organisations; the same seed gives the same ones.")
final class SamplesGenerateCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--count", paramLabel = "N", required = true, description = "Number of organisations.")
    private int count;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Seed of the invention.")
    private long seed = 1;

    @Option(names = "--profile", paramLabel = "P", defaultValue = "supplier", description = "supplier.")
    private String profile = "supplier";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            defaultValue = "2026-06-17",
            description = "Date of the assessments.")
    private String asOf = "2026-06-17";

    @Option(
            names = "--broken",
            paramLabel = "PERCENT",
            defaultValue = "1",
            description = "Share of records that must be refused, in percent.")
    private double broken = 1;

    @Option(
            names = "--out",
            paramLabel = "PATH",
            required = true,
            description = "File .jsonl or .jsonl.gz with a dossier a line; any other name is a folder of files.")
    private Path out = Path.of("");

    @Mixin
    private ContentOptions contentOptions = new ContentOptions();

    @Override
    public Integer call() {
        check();
        final Content content = Workbench.content(contentOptions);
        final PortfolioGenerator generator = new PortfolioGenerator(
                profile, Questionnaire.of(content, profile, List.of()).questions(), seed, date(), broken);
        try {
            write(generator);
        } catch (final IOException e) {
            throw new CommandException(
                    ExitCode.OUTPUT_NOT_WRITABLE, out + ": cannot be written (" + e.getMessage() + ").", e);
        }
        Console.of(spec).out(String.format(Locale.ROOT, "%s: %,d organisations.", out, count));
        return ExitCode.DONE.code();
    }

    private void check() {
        if (count < 1) {
            throw new CommandException(ExitCode.USAGE, "--count: " + count + " is no number of organisations.");
        }
        if (!PortfolioGenerator.profiles().contains(profile)) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "--profile: \"" + profile + "\" cannot be invented; expected one of "
                            + String.join(", ", PortfolioGenerator.profiles()) + ".");
        }
        if (!(broken >= 0 && broken <= 100)) {
            throw new CommandException(ExitCode.USAGE, "--broken: " + broken + " is no percentage.");
        }
    }

    private LocalDate date() {
        try {
            return LocalDate.parse(asOf);
        } catch (final DateTimeException e) {
            throw new CommandException(ExitCode.USAGE, "--as-of: \"" + asOf + "\" is no date such as 2026-06-17.", e);
        }
    }

    private void write(final PortfolioGenerator generator) throws IOException {
        final String name = out.toString();
        if (name.endsWith(".jsonl")) {
            AtomicFiles.write(out, stream -> lines(generator, stream));
        } else if (name.endsWith(".jsonl.gz")) {
            AtomicFiles.write(out, stream -> {
                final GZIPOutputStream packed = new GZIPOutputStream(stream);
                lines(generator, packed);
                packed.finish();
            });
        } else {
            for (int i = 1; i <= count; i++) {
                final byte[] bytes = (generator.line(i) + "\n").getBytes(StandardCharsets.UTF_8);
                AtomicFiles.write(
                        out.resolve(String.format(Locale.ROOT, "s%06d.json", i)), stream -> stream.write(bytes));
            }
        }
    }

    private void lines(final PortfolioGenerator generator, final OutputStream stream) throws IOException {
        for (int i = 1; i <= count; i++) {
            stream.write(generator.line(i).getBytes(StandardCharsets.UTF_8));
            stream.write('\n');
        }
    }
}
