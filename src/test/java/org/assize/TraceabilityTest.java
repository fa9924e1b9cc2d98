package org.assize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assize.assessment.Report;
import org.assize.authoring.TraceabilityPage;
import org.assize.content.Traceability;
import org.assize.content.Traceability.Guide;
import org.assize.content.Traceability.Statement;
import org.assize.content.TraceabilityReader;
import org.assize.source.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Is this test failing? Then correct {@code rules/traceability.yml}, or write the page again with {@code ./mvnw test
 * -Dtest=TraceabilityTest -Dgolden=write}.
 */
class TraceabilityTest {

    private static final Path PAGE = Path.of("docs", "traceability.md");

    private final Checkout checkout = new Checkout();
    private final Traceability traceability = TraceabilityReader.read(Checkout.RULES, checkout.content());

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_page_is_current() throws IOException {
        final String page = new TraceabilityPage(checkout.content()).of(traceability);
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    @Test
    void every_output_exists() {
        final Set<String> sections = new TreeSet<>();
        for (final var section : Report.class.getRecordComponents()) {
            sections.add(section.getName());
        }
        assertThat(statements().stream()
                        .flatMap(statement -> statement.outputs().stream())
                        .filter(output -> output.contains("/")
                                ? !Files.isRegularFile(Path.of(output))
                                : !sections.contains(output)))
                .as("an output is a section of the report or a file of the content")
                .isEmpty();
    }

    @Test
    void both_guides_are_traced_and_nothing_stands_twice() {
        assertThat(traceability.guides()).extracting(Guide::name).containsExactly("Guide 1", "Guide 2");
        assertThat(statements()).extracting(Statement::says).doesNotHaveDuplicates();
        assertThat(statements()).hasSizeGreaterThan(100);
    }

    @Test
    void an_unknown_obligation_is_refused_with_its_place() throws IOException {
        assertThatThrownBy(() -> read("{part: a, says: b, obligations: [AC-7]}"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("traceability.yml:5")
                .hasMessageContaining("\"AC-7\" is no obligation.")
                .hasMessageContaining("AC-07");
    }

    @Test
    void a_statement_that_nothing_checks_says_why() throws IOException {
        assertThatThrownBy(() -> read("{part: a, says: b}")).hasMessageContaining("does not say why");
        assertThat(read("{part: a, says: b, because: it is praise}").guides()).hasSize(1);
        assertThatThrownBy(() -> read("{part: a, says: b, obligations: [AC-07], because: it is praise}"))
                .hasMessageContaining("names what does");
    }

    private Traceability read(final String statement) throws IOException {
        Files.writeString(folder.resolve("traceability.yml"), """
                guides:
                  - name: One
                    title: A guide
                    statements:
                      - %s
                """.formatted(statement));
        return TraceabilityReader.read(folder, checkout.content());
    }

    private List<Statement> statements() {
        return traceability.guides().stream()
                .flatMap(guide -> guide.statements().stream())
                .toList();
    }
}
