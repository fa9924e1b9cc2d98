package org.assize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assize.intake.Dossier;
import org.assize.source.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The questionnaires of the sample portfolio: one dossier a line. */
class PortfolioTest {

    private static final Path PORTFOLIO = Checkout.SAMPLES.resolve("supplier-portfolio");

    private final Checkout checkout = new Checkout();

    @TempDir
    private Path folder;

    @Test
    void every_line_is_a_dossier() throws IOException {
        final List<String> lines = Files.readAllLines(PORTFOLIO.resolve("portfolio.jsonl"));
        assertThat(lines)
                .hasSize(200)
                .allSatisfy(line -> assertThat(read(line).facts()).isNotEmpty());
    }

    @Test
    void every_broken_line_is_refused_with_its_place() throws IOException {
        assertThat(Files.readAllLines(PORTFOLIO.resolve("broken.jsonl")))
                .hasSize(10)
                .allSatisfy(line -> assertThatThrownBy(() -> read(line))
                        .isInstanceOf(InputException.class)
                        .hasMessageContaining("line.json:1:"));
    }

    private Dossier read(final String line) throws IOException {
        return Samples.read(checkout, Files.writeString(folder.resolve("line.json"), line));
    }
}
