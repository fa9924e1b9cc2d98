package org.assize.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Processes that are killed without a word, or whose disk is full; the same run again must end with the same bytes. */
class KillTest {

    private static final int RECORDS = 60;

    /** Points in the life of a run at which it is killed, for each number of threads. */
    private static final int POINTS = Integer.getInteger("assize.kill.points", 100);

    @TempDir
    private Path folder = Path.of("");

    private Path input() throws IOException {
        return Files.write(folder.resolve("portfolio.jsonl"), Bench.lines(RECORDS, 5));
    }

    private Map<String, String> undisturbed(final Path input) throws IOException {
        final Path out = folder.resolve("undisturbed");
        Bench.run(input, out, 1);
        return Bench.tree(out);
    }

    private static long shards(final Path out) throws IOException {
        final Path journal = out.resolve("state/journal");
        return Files.exists(journal) ? Files.readString(journal).lines().count() : -1;
    }

    private static void finish(final ProcessBuilder builder) throws IOException, InterruptedException {
        final Process process =
                builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void killed_in_the_middle_it_goes_on_to_the_same_bytes() throws IOException, InterruptedException {
        final Path input = input();
        final Map<String, String> whole = undisturbed(input);
        final Path out = folder.resolve("out");
        final Process process = Bench.Child.of(input, out, 2, 20)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (process.isAlive() && shards(out) < 3) {
            Thread.sleep(5);
        }
        process.destroyForcibly().waitFor();
        assertThat(shards(out)).isBetween(1L, (long) RECORDS / Bench.SHARD - 1);
        assertThat(out.resolve("MANIFEST.json")).doesNotExist();
        Bench.run(input, out, 2);
        assertThat(Bench.tree(out)).isEqualTo(whole);
    }

    @Test
    void a_full_disk_is_told_with_the_path_and_what_was_committed_stays() throws IOException, InterruptedException {
        final Path input = input();
        final Map<String, String> whole = undisturbed(input);
        final Path out = folder.resolve("out");
        final List<String> command = new ArrayList<>(List.of("sh", "-c", "ulimit -f 60; exec \"$@\"", "sh"));
        command.addAll(Bench.Child.command(input, out, 1, 0));
        final Path log = folder.resolve("log");
        final Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor()).isEqualTo(7);
        assertThat(log).content().contains(out.toString()).contains("cannot be written");
        assertThat(shards(out)).isPositive();
        assertThat(out.resolve("MANIFEST.json")).doesNotExist();
        Bench.run(input, out, 1);
        assertThat(Bench.tree(out)).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    @Tag("faults")
    void killed_at_many_points_it_goes_on_to_the_same_bytes(final int jobs) throws IOException, InterruptedException {
        final Path input = input();
        final Map<String, String> whole = undisturbed(input);
        final long begin = System.nanoTime();
        finish(Bench.Child.of(input, folder.resolve("measured-" + jobs), jobs, 5));
        final long span = (System.nanoTime() - begin) / 1_000_000;
        final Random random = new Random(jobs);
        for (int point = 0; point < POINTS; point++) {
            final Path out = folder.resolve("out-" + jobs + "-" + point);
            final int kills = point % 5 == 0 ? 3 : 1;
            for (int kill = 0; kill < kills; kill++) {
                final Process process = Bench.Child.of(input, out, jobs, 5)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                process.waitFor(span * point / POINTS + random.nextInt(20), TimeUnit.MILLISECONDS);
                process.destroyForcibly().waitFor();
            }
            Bench.run(input, out, jobs);
            assertThat(Bench.tree(out)).as("killed at point %d", point).isEqualTo(whole);
        }
    }

    @Test
    @Tag("faults")
    void of_two_processes_at_once_one_works_and_the_other_is_turned_away() throws IOException, InterruptedException {
        final Path input = input();
        final Map<String, String> whole = undisturbed(input);
        for (int i = 0; i < 10; i++) {
            final Path out = folder.resolve("both-" + i);
            final Process one = Bench.Child.of(input, out, 1, 20)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            final Process other = Bench.Child.of(input, out, 1, 20)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(List.of(one.waitFor(), other.waitFor())).containsExactlyInAnyOrder(0, 8);
            assertThat(Bench.tree(out)).isEqualTo(whole);
        }
    }
}
