package org.assize.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTextTest {

    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    @Test
    void a_byte_order_mark_is_tolerated() throws IOException {
        assertThat(read("\uFEFFa\n".getBytes(StandardCharsets.UTF_8)))
                .extracting(SourceText::text)
                .isEqualTo("a\n");
    }

    @Test
    void the_hash_is_of_the_bytes_with_the_mark() throws IOException {
        final byte[] bytes = "\uFEFFa\n".getBytes(StandardCharsets.UTF_8);
        assertThat(read(bytes)).extracting(SourceText::sha256).isEqualTo(SourceText.sha256(bytes));
    }

    @Test
    void another_encoding_is_refused_where_it_shows() throws IOException {
        assertThat(read("a,b\nx,\u010D\n".getBytes("ISO-8859-2"))).isNull();
        assertThat(problems.list())
                .extracting(Problem::toString)
                .containsExactly(
                        "f.csv:2:3: is not UTF-8: the byte 0xE8 cannot stand here.\nMaybe save it again as UTF-8.");
    }

    @Test
    void utf_16_is_refused_by_its_name() throws IOException {
        assertThat(read("a".getBytes(StandardCharsets.UTF_16))).isNull();
        assertThat(problems.list().get(0).advice()).contains("UTF-16");
    }

    @Test
    void an_overlong_form_is_refused() throws IOException {
        assertThat(read(new byte[] {(byte) 0xC0, (byte) 0xAF})).isNull();
    }

    @Test
    void a_control_character_is_refused_by_its_number() throws IOException {
        assertThat(read("ab\u0000".getBytes(StandardCharsets.UTF_8))).isNull();
        assertThat(problems.list().get(0).toString()).startsWith("f.csv:1:3: ").contains("<U+0000>");
    }

    @Test
    void a_file_beyond_the_limit_is_refused() throws IOException {
        final Path file = Files.write(folder.resolve("f.csv"), new byte[11]);
        final Limits ten = new Limits(10, 1, 1, 1, 1, 1, 1, 1, 1);
        assertThat(SourceText.read(file, "f.csv", ten, problems)).isNull();
        assertThat(problems.list().get(0).message()).contains("limit of 10 bytes");
    }

    @Test
    void a_missing_file_is_a_problem() {
        assertThat(SourceText.read(folder.resolve("no"), "no", Limits.standard(), problems))
                .isNull();
        assertThat(problems.count()).isEqualTo(1);
    }

    private @Nullable SourceText read(final byte[] bytes) throws IOException {
        return SourceText.read(Files.write(folder.resolve("f.csv"), bytes), "f.csv", Limits.standard(), problems);
    }
}
