package org.assize.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Batches as a user starts them, with the real rules. */
class BatchCommandTest {

    private static final Path SAMPLES = Path.of("samples", "supplier-portfolio");

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(final String... args) {
        final CommandLine line = AssizeApplication.commandLine(new AssizeCommand(), new LazyCommands());
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute(args);
    }

    private Path input() throws IOException {
        final List<String> lines = new ArrayList<>(
                Files.readAllLines(SAMPLES.resolve("portfolio.jsonl")).subList(0, 3));
        lines.add(Files.readAllLines(SAMPLES.resolve("broken.jsonl")).get(3));
        return Files.write(folder.resolve("some.jsonl"), lines);
    }

    @Test
    void a_batch_is_written_verified_and_replayed() throws IOException {
        final String input = input().toString();
        final String batch = folder.resolve("batch").toString();
        assertThat(run("batch", input, "--out", batch, "--profile", "supplier", "--jobs", "2", "--format", "md"))
                .isEqualTo(3);
        assertThat(out.toString()).contains("3 organisations assessed, 1 records refused");
        assertThat(Path.of(batch, "summary.csv")).content().contains("s002-alsola", "organisations/s002-alsola-");
        assertThat(run("verify", batch)).isEqualTo(0);
        final Path report = folder.resolve("report");
        assertThat(run("replay", batch, "s002-alsola", "--out", report.toString(), "--format", "json"))
                .isEqualTo(0);
        assertThat(out.toString()).contains("the same to the byte");
        assertThat(report.resolve("report.json")).content().contains("Alsola");
        assertThat(run("diff", batch, batch)).isEqualTo(0);
        assertThat(run("replay", batch, "s002-also")).isEqualTo(4);
        assertThat(err.toString()).contains("s002-alsola");
    }

    @Test
    void what_is_wrong_with_the_command_is_told_before_anything_is_read() throws IOException {
        final String input = input().toString();
        final String batch = folder.resolve("batch").toString();
        assertThat(run("batch", input, "--out", batch, "--as-of", "yesterday")).isEqualTo(2);
        assertThat(run("batch", input, "--out", batch, "--zone", "Mars")).isEqualTo(2);
        assertThat(run("batch", input, "--out", batch, "--jobs", "0")).isEqualTo(2);
        assertThat(run("batch", input, "--out", batch, "--format", "docs")).isEqualTo(2);
        assertThat(err.toString()).contains("yesterday", "Mars", "--jobs: 0", "docs");
        assertThat(Path.of(batch)).doesNotExist();
    }

    @Test
    void a_portfolio_is_invented_the_same_twice() throws IOException {
        final Path one = folder.resolve("one.jsonl");
        final Path two = folder.resolve("two.jsonl");
        for (final Path file : List.of(one, two)) {
            assertThat(run("samples", "generate", "--count", "9", "--seed", "3", "--out", file.toString()))
                    .isEqualTo(0);
        }
        assertThat(two).hasSameTextualContentAs(one);
        assertThat(run(
                        "samples",
                        "generate",
                        "--count",
                        "9",
                        "--seed",
                        "3",
                        "--out",
                        folder.resolve("f").toString()))
                .isEqualTo(0);
        assertThat(folder.resolve("f/s000009.json"))
                .content()
                .isEqualTo(Files.readAllLines(one).get(8) + "\n");
    }

    @Test
    void a_folder_without_a_batch_cannot_be_verified() {
        assertThat(run("verify", folder.toString())).isEqualTo(4);
        assertThat(err.toString()).contains("MANIFEST.json: is missing");
    }
}
