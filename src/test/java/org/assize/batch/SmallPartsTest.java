package org.assize.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Journal, sorter, tables and names of files. */
class SmallPartsTest {

    @TempDir
    private Path folder = Path.of("");

    private static Journal.Committed shard(final int number) {
        return new Journal.Committed(number, 5, "a".repeat(64), "b".repeat(64));
    }

    @Test
    void a_journal_remembers_what_was_committed() throws IOException {
        final Path file = folder.resolve("journal");
        try (Journal journal = Journal.open(file)) {
            journal.commit(shard(1));
            journal.commit(shard(0));
        }
        assertThat(Journal.read(file)).containsOnlyKeys(0, 1);
    }

    @Test
    void a_journal_ends_before_the_first_line_that_is_not_whole() throws IOException {
        final Path file = folder.resolve("journal");
        final String good = shard(0).line();
        final String bad = shard(1).line().replace("shard 1 5", "shard 1 6");
        for (final String tail : List.of(bad + shard(2).line(), shard(1).line().substring(0, 70), "\n", "x")) {
            Files.writeString(file, good + tail);
            Journal.open(file).close();
            assertThat(file).content().isEqualTo(good);
        }
    }

    @Test
    void more_than_fits_into_memory_is_sorted_by_key_and_number() throws IOException {
        final Random random = new Random(3);
        final String filling = "x".repeat(100_000);
        final List<String> given = new ArrayList<>();
        final List<String> sorted = new ArrayList<>();
        try (LineSorter sorter = new LineSorter(folder.resolve("sort"))) {
            for (int i = 0; i < 400; i++) {
                final String key = "k" + random.nextInt(50) + "\tž";
                given.add(key + String.format(" %04d", i));
                sorter.add(key, i, filling);
            }
            sorter.sorted(item -> sorted.add(item.key() + String.format(" %04d", item.number())));
        }
        given.sort(null);
        assertThat(sorted).isEqualTo(given);
        assertThat(folder.resolve("sort")).doesNotExist();
    }

    private static String csv(final Object... cells) throws IOException {
        final ByteArrayOutputStream out = new ByteArrayOutputStream();
        final SafeCsv csv = new SafeCsv(out);
        csv.row(List.of(cells));
        csv.finish();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void what_a_spreadsheet_would_take_for_a_formula_begins_with_an_apostrophe() throws IOException {
        assertThat(csv("=1+1", "@x", " +1 x", "\uFF1D1", "-cmd")).isEqualTo("'=1+1,'@x,' +1 x,'\uFF1D1,'-cmd\n");
        assertThat(csv("-7", -7, "12.5", "a=b")).isEqualTo("-7,-7,12.5,a=b\n");
    }

    @Test
    void names_of_folders_are_safe_short_and_different() {
        assertThat(FileNames.of("../../etc/passwd", "a:1")).matches("etc-passwd-[0-9a-f]{12}");
        assertThat(FileNames.of("Müller & Söhne", "a:1")).startsWith("muller-sohne-");
        assertThat(FileNames.of("株式会社", "a:1")).matches("organisation-[0-9a-f]{12}");
        assertThat(FileNames.of("x".repeat(500), "a:1").length()).isLessThan(80);
        assertThat(FileNames.of("a", "p:1")).isNotEqualTo(FileNames.of("a", "p:2"));
    }
}
