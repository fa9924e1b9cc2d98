package org.assize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assize.assessment.Assessment;
import org.assize.assessment.Report;
import org.assize.report.Renderer;
import org.assize.report.Renderers;
import org.assize.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Same input, same bytes: in another process, another zone, another language. */
class DeterminismTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void two_processes_in_different_places_write_the_same_bytes() throws IOException, InterruptedException {
        final Path here = folder.resolve("here");
        final Path there = folder.resolve("there");
        final Process one = start(here, Map.of("TZ", "UTC", "LANG", "C"), List.of());
        final Process other = start(
                there,
                Map.of("TZ", "Pacific/Kiritimati", "LANG", "tr_TR.UTF-8"),
                List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati"));
        assertThat(one.waitFor()).isZero();
        assertThat(other.waitFor()).isZero();
        assertThat(contents(here)).hasSizeGreaterThan(Samples.all().size());
        assertThat(contents(there)).isEqualTo(contents(here));
    }

    private static Process start(final Path out, final Map<String, String> environment, final List<String> options)
            throws IOException {
        final List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Writer.class.getName(), out.toString()));
        final ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static List<String> contents(final Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            final List<String> contents = new ArrayList<>();
            for (final Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                contents.add(folder.relativize(file) + "\n" + SourceText.sha256(Files.readAllBytes(file)));
            }
            return contents;
        }
    }

    /** Writes all formats of the results of all samples. */
    static final class Writer {

        private Writer() {}

        public static void main(final String[] args) throws IOException {
            final Checkout checkout = new Checkout();
            final Assessment assessment = Samples.assessment(checkout);
            for (final Path sample : Samples.all()) {
                final Report report =
                        assessment.run(Samples.read(checkout, sample)).report();
                final Path out = Files.createDirectories(Path.of(args[0]).resolve(sample.getFileName()));
                for (final Renderer renderer : Renderers.all()) {
                    for (final Map.Entry<String, byte[]> file :
                            renderer.render(report).entrySet()) {
                        Files.write(out.resolve(file.getKey()), file.getValue());
                    }
                }
            }
        }
    }
}
