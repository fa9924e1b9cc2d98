package org.assize.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.assize.assessment.Assessment;
import org.assize.assessment.Provenance;
import org.assize.authoring.CommittedRules;
import org.assize.authoring.RulesSide;
import org.jspecify.annotations.Nullable;

/** One of two rule sets: a folder, or a commit that is unpacked for as long as it is needed. */
record RuleSet(RulesSide side, @Nullable Path unpacked) implements AutoCloseable {

    private static final Provenance UNSAID = new Provenance(Version.text(), "", "", "", null);

    /**
     * @param given a folder with {@code rules/} and {@code mappings/}, or a commit of this checkout
     * @param trusted whether rules from elsewhere may run
     * @throws CommandException if it is neither
     */
    static RuleSet open(final String given, final boolean trusted) {
        final Path folder = Path.of(given.isEmpty() ? "." : given);
        if (Files.isDirectory(folder.resolve("rules"))) {
            new Trust(trusted).require(folder.resolve("rules"), given);
            return new RuleSet(side(folder), null);
        }
        final Path home = Path.of(System.getProperty("assize.home", "."));
        try {
            final Path target = Files.createTempDirectory("assize-rules");
            if (CommittedRules.unpack(home, given, target)) {
                return new RuleSet(side(target), target);
            }
            delete(target);
        } catch (final IOException e) {
            throw new CommandException(
                    ExitCode.OUTPUT_NOT_WRITABLE, "A commit cannot be unpacked (" + e.getMessage() + ").", e);
        }
        throw new CommandException(
                ExitCode.USAGE,
                "\"" + given + "\" is neither a folder with rules/ and mappings/ nor a commit of " + home + ".");
    }

    private static RulesSide side(final Path folder) {
        final RulesBench bench =
                RulesBench.open(folder.resolve("rules"), folder.resolve("mappings"), new ContentOptions());
        return new RulesSide(bench.content(), bench.sources(), new Assessment(bench.content(), bench.engine(), UNSAID));
    }

    @Override
    public void close() {
        if (unpacked != null) {
            delete(unpacked);
        }
    }

    private static void delete(final Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (final Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (final IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
