package org.assize.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.assize.batch.BatchException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a batch writes, and that nothing on the way changes it. */
class BatchRunTest {

    private static final int RECORDS = 43;

    @TempDir
    private Path folder = Path.of("");

    private Path input() throws IOException {
        return Files.write(folder.resolve("portfolio.jsonl"), Bench.lines(RECORDS, 10));
    }

    private Path undisturbed() throws IOException {
        final Path out = folder.resolve("undisturbed");
        Bench.run(input(), out, 1);
        return out;
    }

    private static BatchRun.Summary summary(final BatchRun.Outcome outcome) {
        return Objects.requireNonNull(outcome.summary());
    }

    @Test
    void every_record_is_a_result_or_a_reject() throws IOException {
        final Path out = folder.resolve("out");
        final BatchRun.Summary summary = summary(Bench.run(input(), out, 2));
        assertThat(summary.records()).isEqualTo(RECORDS);
        assertThat(summary.rejects()).isPositive();
        assertThat(Files.readAllLines(out.resolve("results.jsonl"))).hasSize((int) summary.results());
        assertThat(Files.readAllLines(out.resolve("rejects.jsonl"))).hasSize((int) summary.rejects());
        assertThat(Files.readAllLines(out.resolve("summary.csv"))).hasSize((int) summary.results() + 1);
        assertThat(summary.results() + summary.rejects()).isEqualTo(RECORDS);
    }

    @Test
    void a_reject_says_the_line_and_column_of_the_file() throws IOException {
        final List<String> lines = new ArrayList<>(Bench.lines(3, 0));
        lines.set(2, lines.get(2).replaceFirst("\"value\":\"[a-z-]+\"", "\"value\":\"maybe\""));
        final Path out = folder.resolve("out");
        Bench.run(Files.write(folder.resolve("p.jsonl"), lines), out, 1);
        final int column = lines.get(2).indexOf("\"maybe\"") + 1;
        assertThat(out.resolve("rejects.jsonl")).content().contains("p.jsonl:3:" + column + ": ", "maybe");
    }

    @Test
    void the_number_of_threads_changes_no_byte() throws IOException {
        final Map<String, String> one = Bench.tree(undisturbed());
        for (final int jobs : List.of(2, 4, 16)) {
            final Path out = folder.resolve("jobs-" + jobs);
            Bench.run(input(), out, jobs);
            assertThat(Bench.tree(out)).isEqualTo(one);
        }
    }

    @Test
    void a_run_that_was_stopped_after_any_shard_goes_on_to_the_same_bytes() throws IOException {
        final Map<String, String> whole = Bench.tree(undisturbed());
        for (int shards = 0; shards < 8; shards++) {
            final Path out = folder.resolve("stopped-" + shards);
            final int last = shards * Bench.SHARD + 2;
            final AtomicInteger seen = new AtomicInteger();
            final Stop stop = new Stop();
            final BatchRun.Outcome stopped = Bench.run(input(), out, 1, false, "rules", stop, (dossier, detail) -> {
                if (seen.incrementAndGet() == last) {
                    stop.halt();
                }
                return Bench.judge(dossier);
            });
            assertThat(stopped.summary()).isNull();
            assertThat(out.resolve("MANIFEST.json")).doesNotExist();
            Bench.run(input(), out, 2);
            assertThat(Bench.tree(out)).isEqualTo(whole);
        }
    }

    @Test
    void what_is_finished_is_not_assessed_again() throws IOException {
        final Path out = undisturbed();
        final AtomicInteger judged = new AtomicInteger();
        Bench.run(input(), out, 2, false, "rules", new Stop(), (dossier, detail) -> {
            judged.incrementAndGet();
            return Bench.judge(dossier);
        });
        assertThat(judged).hasValue(0);
    }

    @Test
    void a_shard_and_a_final_file_that_got_lost_are_made_again() throws IOException {
        final Path out = undisturbed();
        final Map<String, String> whole = Bench.tree(out);
        Files.writeString(out.resolve("state/shards/0000002.jsonl"), "half");
        Files.delete(out.resolve("summary.csv"));
        Bench.run(input(), out, 1);
        assertThat(Bench.tree(out)).isEqualTo(whole);
    }

    @Test
    void a_journal_that_ends_in_the_middle_of_a_line_is_read_up_to_there() throws IOException {
        final Path out = undisturbed();
        final Map<String, String> whole = Bench.tree(out);
        final Path journal = out.resolve("state/journal");
        final String text = Files.readString(journal);
        Files.writeString(journal, text.substring(0, text.length() - 40));
        Bench.run(input(), out, 1);
        assertThat(Bench.tree(out)).isEqualTo(whole);
    }

    @Test
    void a_line_that_changed_is_refused_with_its_place() throws IOException {
        final Path out = undisturbed();
        final Path input = changed(12);
        assertThatThrownBy(() -> Bench.run(input, out, 2))
                .isInstanceOfSatisfying(
                        BatchException.class, e -> assertThat(e.kind()).isEqualTo(Kind.INPUT))
                .hasMessageContaining("portfolio.jsonl:12: is not what it was")
                .hasMessageContaining("--reassess-changed");
        assertThat(out.resolve("MANIFEST.json")).exists();
    }

    private Path changed(final int line) throws IOException {
        final Path input = input();
        final List<String> lines = new ArrayList<>(Files.readAllLines(input));
        lines.set(line - 1, lines.get(line - 1).replaceFirst("\"critical\":\"[a-z]+\"", "\"critical\":\"unknown\""));
        return Files.write(input, lines);
    }

    @Test
    void only_what_changed_is_assessed_again_if_that_is_wanted() throws IOException {
        final Path out = undisturbed();
        final Path input = changed(12);
        final ConcurrentLinkedQueue<String> judged = new ConcurrentLinkedQueue<>();
        Bench.run(input, out, 2, true, "rules", new Stop(), (dossier, detail) -> {
            judged.add(dossier.name());
            return Bench.judge(dossier);
        });
        assertThat(judged).containsExactly("portfolio.jsonl:12");
        final Path fresh = folder.resolve("fresh");
        Bench.run(input, fresh, 1);
        assertThat(Bench.tree(out)).isEqualTo(Bench.tree(fresh));
    }

    @Test
    void an_input_that_got_shorter_is_refused_and_then_taken() throws IOException {
        final Path out = undisturbed();
        final Path input = Files.write(folder.resolve("portfolio.jsonl"), Bench.lines(20, 10));
        assertThatThrownBy(() -> Bench.run(input, out, 1)).hasMessageContaining("held more records");
        Bench.run(input, out, 1, true, "rules", new Stop(), Bench.quick());
        final Path fresh = folder.resolve("fresh");
        Bench.run(input, fresh, 1);
        assertThat(Bench.tree(out)).isEqualTo(Bench.tree(fresh));
    }

    @Test
    void other_rules_are_refused_by_name_and_then_taken() throws IOException {
        final Path out = undisturbed();
        final Path input = input();
        assertThatThrownBy(() -> Bench.run(input, out, 1, false, "others", new Stop(), Bench.quick()))
                .isInstanceOfSatisfying(
                        BatchException.class, e -> assertThat(e.kind()).isEqualTo(Kind.CONTENT))
                .hasMessageContaining("the rules (rules then, others now) differs");
        final AtomicInteger judged = new AtomicInteger();
        Bench.run(input, out, 1, true, "others", new Stop(), (dossier, detail) -> {
            judged.incrementAndGet();
            return Bench.judge(dossier);
        });
        assertThat(judged.get()).isGreaterThan(RECORDS / 2);
    }

    @Test
    void a_second_run_on_the_same_folder_is_turned_away_and_touches_nothing() throws IOException {
        final Path out = undisturbed();
        final Map<String, String> before = Bench.tree(out);
        final Path input = input();
        try (FileChannel channel = FileChannel.open(out.resolve("state/lock"), StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatThrownBy(() -> Bench.run(input, out, 1))
                    .isInstanceOfSatisfying(
                            BatchException.class, e -> assertThat(e.kind()).isEqualTo(Kind.LOCKED));
        }
        assertThat(Bench.tree(out)).isEqualTo(before);
    }

    @Test
    void a_folder_with_files_of_others_is_left_as_it_is() throws IOException {
        final Path out = Files.createDirectories(folder.resolve("mine"));
        Files.writeString(out.resolve("letter.txt"), "mine");
        final Path input = input();
        assertThatThrownBy(() -> Bench.run(input, out, 1))
                .isInstanceOfSatisfying(
                        BatchException.class, e -> assertThat(e.kind()).isEqualTo(Kind.NOT_WRITABLE));
        assertThat(Bench.tree(out)).containsOnlyKeys("letter.txt");
    }

    @Test
    void an_output_that_cannot_be_a_folder_is_told_before_work_begins() throws IOException {
        final Path file = Files.writeString(folder.resolve("file"), "");
        final Path input = input();
        assertThatThrownBy(() -> Bench.run(input, file, 1, false, "rules", new Stop(), (dossier, detail) -> {
                    throw new AssertionError("work began");
                }))
                .isInstanceOfSatisfying(
                        BatchException.class, e -> assertThat(e.kind()).isEqualTo(Kind.NOT_WRITABLE))
                .hasMessageContaining("file");
    }

    @Test
    void a_second_record_of_an_organisation_is_a_reject_that_names_both_places() throws IOException {
        final List<String> lines = new ArrayList<>(Bench.lines(7, 0));
        lines.add(lines.get(2));
        final Path input = Files.write(folder.resolve("twice.jsonl"), lines);
        final Path out = folder.resolve("out");
        assertThat(summary(Bench.run(input, out, 1)).rejects()).isEqualTo(1);
        assertThat(out.resolve("rejects.jsonl"))
                .content()
                .contains("\"line\":8", "DUPLICATE", "twice.jsonl:8", "first at twice.jsonl:3");
    }

    @Test
    void a_failure_over_one_organisation_concerns_no_other() throws IOException {
        final Path input = Files.write(folder.resolve("some.jsonl"), Bench.lines(12, 0));
        final Path out = folder.resolve("out");
        final BatchRun.Summary summary =
                summary(Bench.run(input, out, 2, false, "rules", new Stop(), (dossier, detail) -> {
                    if (dossier.name().endsWith(":4")) {
                        throw new IllegalStateException("secret of the client");
                    }
                    if (dossier.name().endsWith(":6")) {
                        throw new LimitException("The rules did not come to rest.", new IllegalStateException());
                    }
                    return Bench.judge(dossier);
                }));
        assertThat(summary.results()).isEqualTo(10);
        assertThat(summary.limits()).isEqualTo(1);
        assertThat(out.resolve("rejects.jsonl"))
                .content()
                .contains("ERROR", "LIMIT", "did not come to rest")
                .doesNotContain("secret");
    }

    @Test
    void hostile_members_among_good_ones_are_rejects_with_reasons() throws IOException {
        final Path input = Files.createDirectories(folder.resolve("portfolio"));
        final List<String> lines = Bench.lines(6, 0);
        for (int i = 0; i < 3; i++) {
            Files.writeString(input.resolve("good-" + i + ".json"), lines.get(i));
        }
        Files.write(input.resolve("more.jsonl"), lines.subList(3, 6));
        Files.writeString(input.resolve("empty.json"), "");
        Files.writeString(input.resolve("letter.docx"), "x");
        Files.createDirectories(input.resolve("no-dossier"));
        Files.createSymbolicLink(input.resolve("loop.json"), input.resolve("loop.json"));
        Files.createSymbolicLink(input.resolve("out.json"), Path.of("/etc/passwd"));
        Files.writeString(input.resolve("deep.json"), "{\"answers\":" + "[".repeat(5_000));
        Files.writeString(input.resolve("giant.json"), "{\"x\":\"" + "x".repeat(5 << 20) + "\"}");
        Files.write(input.resolve("latin.json"), new byte[] {'{', '"', (byte) 0xE9, '"', '}'});
        Files.write(input.resolve("cut.jsonl.gz"), cut(lines.get(5)));
        Files.writeString(input.resolve("README.md"), "for people");
        final Path out = folder.resolve("out");
        final BatchRun.Summary summary = summary(Bench.run(input, out, 2));
        assertThat(summary.results()).isEqualTo(6);
        assertThat(summary.rejects()).isEqualTo(9);
        assertThat(out.resolve("rejects.jsonl"))
                .content()
                .contains("empty.json", "FOREIGN", "UNREADABLE", "TOO_LARGE", "latin.json", "cut.jsonl.gz:1")
                .doesNotContain("root:");
    }

    private byte[] cut(final String line) throws IOException {
        final Path whole = folder.resolve("whole.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(whole))) {
            out.write(line.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        final byte[] bytes = Files.readAllBytes(whole);
        return java.util.Arrays.copyOf(bytes, bytes.length / 2);
    }

    @Test
    void a_line_longer_than_a_dossier_may_be_is_passed_over_and_the_next_one_read() throws IOException {
        final List<String> lines = new ArrayList<>(Bench.lines(2, 0));
        lines.add(1, "{\"x\":\"" + "x".repeat(BatchLimits.DOSSIER_BYTES + 10) + "\"}");
        final Path input = Files.write(folder.resolve("long.jsonl"), lines);
        final Path out = folder.resolve("out");
        assertThat(summary(Bench.run(input, out, 1)).results()).isEqualTo(2);
        assertThat(out.resolve("rejects.jsonl")).content().contains("\"line\":2", "TOO_LARGE");
    }

    @Test
    void packed_and_plain_lines_give_the_same_results() throws IOException {
        final Path plain = input();
        final Path packed = Files.createDirectories(folder.resolve("p")).resolve("portfolio.jsonl.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(Files.readAllBytes(plain));
        }
        Bench.run(plain, folder.resolve("one"), 1);
        Bench.run(packed, folder.resolve("two"), 1);
        final String one = Files.readString(folder.resolve("one/results.jsonl"));
        final String two = Files.readString(folder.resolve("two/results.jsonl"));
        assertThat(two.replace("portfolio.jsonl.gz", "portfolio.jsonl")).isEqualTo(one);
    }

    @Test
    void no_input_is_told_with_its_name() {
        assertThatThrownBy(() -> Bench.run(folder.resolve("nothing.jsonl"), folder.resolve("out"), 1))
                .hasMessageContaining("nothing.jsonl: is no input");
    }
}
