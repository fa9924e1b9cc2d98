package org.assize.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.assize.source.AtomicFiles.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {

    @TempDir
    private Path folder;

    @Test
    void a_file_is_written_with_its_folder_and_nothing_else_is_left() throws IOException {
        AtomicFiles.write(folder.resolve("out/a.txt"), text("new"));
        assertThat(folder.resolve("out/a.txt")).hasContent("new");
        assertThat(folder.resolve("out")).isDirectoryNotContaining("glob:**.partial");
    }

    @Test
    void a_failure_leaves_the_old_file_and_nothing_beside_it() throws IOException {
        final Path file = Files.writeString(folder.resolve("a.txt"), "old");
        assertThatThrownBy(() -> AtomicFiles.write(file, failing())).hasMessage("disk full");
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.partial");
    }

    @Test
    void a_partial_file_of_a_killed_run_is_written_over() throws IOException {
        Files.writeString(folder.resolve(".a.txt.partial"), "a long rest of an earlier run");
        AtomicFiles.write(folder.resolve("a.txt"), text("new"));
        assertThat(folder.resolve("a.txt")).hasContent("new");
    }

    @Test
    void a_link_is_never_followed() throws IOException {
        final Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "old");
        final Path link = Files.createSymbolicLink(folder.resolve("a.txt"), elsewhere);
        assertThatThrownBy(() -> AtomicFiles.write(link, text("new"))).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(elsewhere).hasContent("old");
    }

    @Test
    void if_one_file_of_a_set_fails_none_is_changed() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "old");
        final Map<String, Content> files = Map.of("a.txt", text("new"), "b.txt", failing());
        assertThatThrownBy(() -> AtomicFiles.writeAll(folder, new TreeMap<>(files)))
                .hasMessage("disk full");
        assertThat(folder.resolve("a.txt")).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.partial");
    }

    @Test
    void a_set_is_written_into_its_folders() throws IOException {
        AtomicFiles.writeAll(folder, new TreeMap<>(Map.of("x/a.txt", text("A"), "b.txt", text("B"))));
        assertThat(folder.resolve("x/a.txt")).hasContent("A");
        assertThat(folder.resolve("b.txt")).hasContent("B");
    }

    @Test
    void a_name_that_leads_out_of_the_folder_is_refused() {
        assertThatThrownBy(() -> AtomicFiles.writeAll(folder, new TreeMap<>(Map.of("../a.txt", text("A")))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Content text(final String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Content failing() {
        return out -> {
            out.write(1);
            throw new IOException("disk full");
        };
    }
}
