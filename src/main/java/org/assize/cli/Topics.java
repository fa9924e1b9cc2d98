package org.assize.cli;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which topic the author is at work on. */
final class Topics {

    private Topics() {}

    /** Folder of the only topic in which files have changed, {@code controls/leavers/}; null if there is none or several. */
    static @Nullable String ofOne(final Set<Path> changed) {
        final Set<String> topics = changed.stream()
                .map(path -> path.toString().replace('\\', '/').replaceAll("/(cases/)?[^/]*$", "/"))
                .map(folder -> folder.replaceFirst("^.*?rules/", ""))
                .collect(Collectors.toSet());
        if (topics.size() != 1) {
            return null;
        }
        final String topic = topics.iterator().next();
        return topic.indexOf('/') > 0 ? topic : null;
    }
}
