package org.assize.cli;

import java.nio.file.Path;

/** Paths as the user would type them from where he stands. */
final class Shown {

    private Shown() {}

    /** Relative to the working folder if it is below it. */
    static Path path(final Path path) {
        final Path here = Path.of("").toAbsolutePath().normalize();
        final Path whole = path.toAbsolutePath().normalize();
        return whole.startsWith(here) && !whole.equals(here) ? here.relativize(whole) : path;
    }

    /** The last name of a path. */
    static String name(final Path path) {
        final Path name = path.toAbsolutePath().normalize().getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
