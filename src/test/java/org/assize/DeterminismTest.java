package org.assize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assize.report.Renderer;
import org.assize.report.Renderers;
import org.assize.source.SourceText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Same input, same bytes: in another process, another zone, another language. */
class DeterminismTest {

    @TempDir
    private Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> two_processes_in_different_places_write_the_same_bytes() {
        return Samples.all().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.toString(), () -> {
                    final String name = String.valueOf(sample.getFileName());
                    final Path here = run(sample, name + "-1", Map.of("TZ", "UTC", "LANG", "C"), List.of());
                    final Path there = run(
                            sample,
                            name + "-2",
                            Map.of("TZ", "Pacific/Kiritimati", "LANG", "tr_TR.UTF-8"),
                            List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati"));
                    assertThat(contents(there)).isEqualTo(contents(here));
                }));
    }

    private Path run(
            final Path sample, final String name, final Map<String, String> environment, final List<String> options)
            throws IOException, InterruptedException {
        final Path out = folder.resolve(name);
        final List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                sample.toString(),
                out.toString()));
        final ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(environment);
        assertThat(builder.start().waitFor()).isZero();
        return out;
    }

    private static List<String> contents(final Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            final List<String> contents = new ArrayList<>();
            for (final Path file : files.sorted().toList()) {
                contents.add(file.getFileName() + " " + SourceText.sha256(Files.readAllBytes(file)));
            }
            return contents;
        }
    }

    /** Writes all formats of a sample's result. */
    static final class Writer {

        private Writer() {}

        public static void main(final String[] args) throws IOException {
            final Checkout checkout = new Checkout();
            final var result = Samples.assessment(checkout).run(Samples.read(checkout, Path.of(args[0])));
            final Path out = Files.createDirectories(Path.of(args[1]));
            for (final Renderer renderer : Renderers.all()) {
                for (final Map.Entry<String, byte[]> file :
                        renderer.render(result.report()).entrySet()) {
                    Files.write(out.resolve(file.getKey()), file.getValue());
                }
            }
        }
    }
}
