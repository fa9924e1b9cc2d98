package org.assize.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process that is asked to end. */
@Tag("faults")
class SignalTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void asked_to_end_it_commits_what_it_began_and_the_same_command_goes_on() throws IOException, InterruptedException {
        final Path portfolio = Path.of("samples", "supplier-portfolio", "portfolio.jsonl");
        final Path input = Files.write(
                folder.resolve("some.jsonl"), Files.readAllLines(portfolio).subList(0, 120));
        final Path out = folder.resolve("out");
        final Process process = start(input, out);
        while (process.isAlive() && shards(out) < 1) {
            Thread.sleep(50);
        }
        process.destroy();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(143);
        assertThat(shards(out)).isBetween(1L, 2L);
        final Path whole = folder.resolve("whole");
        assertThat(start(input, out).waitFor()).isZero();
        assertThat(start(input, whole).waitFor()).isZero();
        assertThat(out.resolve("MANIFEST.json")).hasSameTextualContentAs(whole.resolve("MANIFEST.json"));
    }

    private static long shards(final Path out) throws IOException {
        final Path shards = out.resolve("state/shards");
        if (!Files.isDirectory(shards)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(shards)) {
            return files.filter(file -> file.toString().endsWith(".jsonl")).count();
        }
    }

    private Process start(final Path input, final Path out) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Dassize.home=.",
                        "-Dassize.cache=target/rule-cache-run",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AssizeApplication.class.getName(),
                        "batch",
                        input.toString(),
                        "--out",
                        out.toString(),
                        "--profile",
                        "supplier"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }
}
