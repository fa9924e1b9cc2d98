package org.assize.authoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The topics of which rules, words or cases differ from a version that git keeps. */
public final class ChangedTopics {

    private ChangedTopics() {}

    /**
     * @param rules the rules folder
     * @param since a commit, {@code HEAD}
     * @return folders of topics; empty if the folder is not kept by git, or there is no such commit
     */
    public static Optional<Set<String>> since(final Path rules, final String since) {
        if (since.startsWith("-")) {
            return Optional.empty();
        }
        final Optional<List<String>> changed = git(rules, "diff", "--name-only", "--relative", since, "--", ".");
        final Optional<List<String>> added = git(rules, "ls-files", "--others", "--exclude-standard", ".");
        if (changed.isEmpty() || added.isEmpty()) {
            return Optional.empty();
        }
        final Set<String> topics = new TreeSet<>();
        final List<String> files = new ArrayList<>(changed.get());
        files.addAll(added.get());
        files.stream()
                .filter(file -> file.contains("/"))
                .map(ChangedTopics::topic)
                .forEach(topics::add);
        return Optional.of(topics);
    }

    private static String topic(final String file) {
        final int cases = file.indexOf("/cases/");
        return file.substring(0, cases < 0 ? file.lastIndexOf('/') : cases);
    }

    private static Optional<List<String>> git(final Path folder, final String... arguments) {
        final List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        try {
            final Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            final String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(text.lines().toList()) : Optional.empty();
        } catch (final IOException noGit) {
            return Optional.empty();
        } catch (final InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
