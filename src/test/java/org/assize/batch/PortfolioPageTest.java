package org.assize.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a portfolio, and the difference of two. */
class PortfolioPageTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void names_of_clients_stay_text() throws IOException {
        final List<String> lines = new ArrayList<>(Bench.lines(4, 0));
        lines.set(
                1,
                lines.get(1)
                        .replaceFirst(
                                "\"organisation\":\\{\"name\":\"[^\"]*\"",
                                "\"organisation\":{\"name\":\"<script>alert(1)</script>\\\\u202Eevil\""));
        final Path out = folder.resolve("out");
        Bench.run(Files.write(folder.resolve("p.jsonl"), lines), out, 1);
        assertThat(out.resolve("portfolio.html"))
                .content()
                .contains("&lt;script&gt;alert(1)", "&lt;U+202E&gt;")
                .doesNotContain("<script", "\u202E");
    }

    @Test
    void copied_answers_are_named_together() throws IOException {
        final List<String> lines = new ArrayList<>(Bench.lines(4, 0));
        final String first = lines.get(0);
        lines.add(first.replace("s000001-", "s000009-"));
        final Path out = folder.resolve("out");
        Bench.run(Files.write(folder.resolve("p.jsonl"), lines), out, 1);
        assertThat(out.resolve("portfolio.html")).content().contains("2 alike:").contains("s000009-");
    }

    @Test
    void a_difference_names_who_came_who_went_and_who_lost_a_certificate() throws IOException {
        final List<String> lines = new ArrayList<>(Bench.lines(30, 0));
        final Path before = folder.resolve("before");
        Bench.run(Files.write(folder.resolve("p.jsonl"), lines.subList(0, 29)), before, 1);
        final int certified = indexOfCertified(lines);
        lines.set(certified, lines.get(certified).replace("\"status\":\"ACTIVE\"", "\"status\":\"SUSPENDED\""));
        final int gone = certified == 5 ? 6 : 5;
        lines.remove(gone);
        final Path after = folder.resolve("after");
        Bench.run(Files.write(folder.resolve("p.jsonl"), lines), after, 1);
        final BatchDiff diff = BatchDiff.between(before, after);
        assertThat(diff.arrived())
                .extracting(BatchDiff.Named::id)
                .singleElement()
                .asString()
                .startsWith("s000030");
        assertThat(diff.gone())
                .extracting(BatchDiff.Named::id)
                .singleElement()
                .asString()
                .startsWith(String.format("s%06d", gone + 1));
        assertThat(diff.changed())
                .singleElement()
                .satisfies(change -> assertThat(change.lost()).hasSize(1));
        assertThat(BatchDiffForms.text(diff, false)).contains("Lost a certificate", "Came", "Went");
        assertThat(BatchDiff.between(after, after).unchanged()).isTrue();
    }

    private static int indexOfCertified(final List<String> lines) {
        for (int i = 0; i < lines.size() - 1; i++) {
            if (lines.get(i).matches(".*\"status\":\"ACTIVE\".*\"expires-on\":\"202[789]-.*")) {
                return i;
            }
        }
        throw new AssertionError("nobody has a certificate");
    }

    @Test
    void verification_names_what_was_changed_removed_or_added() throws IOException {
        final Path out = folder.resolve("out");
        Bench.run(Files.write(folder.resolve("p.jsonl"), Bench.lines(12, 0)), out, 1);
        assertThat(Verification.of(out).differences()).isEmpty();
        Files.writeString(out.resolve("summary.csv"), "x");
        Files.delete(out.resolve("findings.csv"));
        Files.writeString(out.resolve("note.txt"), "x");
        Files.writeString(out.resolve("state/shards/0000001.jsonl"), "x");
        assertThat(Verification.of(out).differences())
                .containsExactly(
                        "findings.csv: is missing.",
                        "summary.csv: is not what was written.",
                        "note.txt: was not written by the batch.",
                        "state/shards: shard 1 is missing or is not what was written.");
    }
}
