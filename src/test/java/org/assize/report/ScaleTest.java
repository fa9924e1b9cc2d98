package org.assize.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Renders 5,000 findings in each format in a JVM of 512 MB, started as {@code ./assize} starts it, and prints what it took:
 * {@code ./mvnw test -Pscale}. It counts the time of the processor, not that for which others had it.
 */
@Tag("scale")
class ScaleTest {

    private static final int FINDINGS = 5_000;
    private static final long MOST_MILLIS = 10_000;

    static List<String> formats() {
        return Renderers.all().stream().map(Renderer::name).toList();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void five_thousand_findings_take_ten_seconds_and_512_megabytes(final String format)
            throws IOException, InterruptedException {
        final Process process = new ProcessBuilder(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ScaleTest.class.getName(),
                        format)
                .redirectErrorStream(true)
                .start();
        final String said =
                new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        System.out.print(said);
        final long millis = Long.parseLong(said.replaceAll("(?s).*: (\\d+) ms.*", "$1"));
        assertThat(millis).as(said).isLessThan(MOST_MILLIS);
    }

    /** Renders in the format that the first argument names. */
    public static void main(final String... arguments) {
        final var report = BigReport.of(FINDINGS);
        final var threads = ManagementFactory.getThreadMXBean();
        final long before = threads.getCurrentThreadCpuTime();
        final long bytes = Renderers.named(arguments[0]).orElseThrow().render(report).values().stream()
                .mapToLong(file -> file.length)
                .sum();
        final long millis = (threads.getCurrentThreadCpuTime() - before) / 1_000_000;
        System.out.printf(Locale.ROOT, "%d findings, %s: %d ms, %d bytes%n", FINDINGS, arguments[0], millis, bytes);
    }
}
