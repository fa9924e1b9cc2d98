package org.assize.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which topics have changed since a commit. */
class ChangedTopicsTest {

    @TempDir
    private Path folder = Path.of("");

    private void git(final String... arguments) throws IOException, InterruptedException {
        final List<String> command =
                new ArrayList<>(List.of("git", "-C", folder.toString(), "-c", "user.name=n", "-c", "user.email=e"));
        command.addAll(List.of(arguments));
        assertThat(new ProcessBuilder(command).redirectErrorStream(true).start().waitFor())
                .isZero();
    }

    private void write(final String file, final String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    @Test
    void a_topic_has_changed_if_its_rules_words_or_cases_have() throws IOException, InterruptedException {
        write("rules/controls/a/a.drl", "1");
        write("rules/controls/b/cases/x.gap.yml", "1");
        write("rules/controls/c/c.yml", "1");
        write("rules/parameters.yml", "1");
        git("init", "-q");
        git("add", ".");
        git("commit", "-q", "-m", "One");
        assertThat(ChangedTopics.since(folder.resolve("rules"), "HEAD")).contains(Set.of());
        write("rules/controls/a/a.drl", "2");
        write("rules/controls/b/cases/new.met.yml", "1");
        write("rules/parameters.yml", "2");
        assertThat(ChangedTopics.since(folder.resolve("rules"), "HEAD")).contains(Set.of("controls/a", "controls/b"));
    }

    @Test
    void an_unknown_commit_tells_nothing() throws IOException, InterruptedException {
        write("rules/controls/a/a.drl", "1");
        git("init", "-q");
        assertThat(ChangedTopics.since(folder.resolve("rules"), "nothing")).isEmpty();
        assertThat(ChangedTopics.since(folder.resolve("rules"), "--output=x")).isEmpty();
    }
}
