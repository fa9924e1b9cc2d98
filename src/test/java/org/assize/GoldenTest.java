package org.assize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assize.report.MarkdownRenderer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The report of each sample stands beside it, so that a change of a rule shows what it does to a client.
 *
 * <p>Is this test failing, and the change wanted? Then write the reports again with {@code ./mvnw test -Dtest=GoldenTest
 * -Dgolden=write} and read the difference.
 */
class GoldenTest {

    private final Checkout checkout = new Checkout();

    @TestFactory
    Stream<DynamicTest> the_report_of_a_sample_is_the_one_beside_it() {
        return Samples.all().stream().map(sample -> DynamicTest.dynamicTest(sample.toString(), () -> check(sample)));
    }

    private void check(final Path sample) throws IOException {
        final var report =
                Samples.assessment(checkout).run(Samples.read(checkout, sample)).report();
        final byte[] bytes = new MarkdownRenderer().render(report).get("report.md");
        final Path golden = sample.resolve("report.md");
        if ("write".equals(System.getProperty("golden"))) {
            Files.write(golden, bytes);
        }
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(Files.readString(golden));
    }
}
