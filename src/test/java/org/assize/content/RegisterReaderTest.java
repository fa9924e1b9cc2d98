package org.assize.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assize.Checkout;
import org.assize.source.InputException;
import org.assize.source.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterReaderTest {

    private static final Content CONTENT = new Checkout().content();
    private static final List<String> FILES = List.of(
            "risk/threats.csv",
            "risk/bands.csv",
            "soa/sources.csv",
            "stages/stages.csv",
            "stages/checks.csv",
            "stages/cycle.csv");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "risk/threats.csv|S-02,|S-01,|\"iso27001 S-01\" stands twice.",
                "risk/threats.csv|,RANSOMWARE,|,RANSOM,|\"RANSOM\" is no known threat.",
                "risk/threats.csv|S-01,iso27001|S-01,iso9001|\"iso9001\" is no known framework.",
                "risk/threats.csv|not patched,2,|not patched,4,|\"4\" is no whole number",
                "risk/threats.csv|,LAPTOP,|,LAPTOPS,|\"LAPTOPS\" is no known concerns.",
                "risk/threats.csv|A.8.8;A.8.7|A.8.99;A.8.7|\"A.8.99\" is no known controls.",
                "risk/threats.csv|gdpr:t5|gdpr:t9|\"t9\" is no kind of gdpr.",
                "risk/bands.csv|LOW,|TINY,|\"TINY\" is no known band.",
                "soa/sources.csv|,SECTOR,LEGAL|,SECTOR,LAW|\"LAW\" is no known reason.",
                "soa/sources.csv|,because|,why|has the columns",
                "stages/stages.csv|,checks,7|,some,7|\"some\" is no known findings.",
                "stages/checks.csv|stage-1,scope|stage-9,scope|\"stage-9\" is no stage of iso27001.",
                "stages/checks.csv|CY-08 scope|CY-08|is followed by an entity.",
                "stages/checks.csv|CY-08 scope|XX-08 scope|\"XX-08\" is no known shown-by.",
                "stages/checks.csv|,4.3|,4.99|\"4.99\" is no known requirements.",
                "stages/cycle.csv|,Recertification,|,,|lacks \"title\".",
            })
    void a_mistake_is_refused_with_its_place(
            final String file, final String right, final String wrong, final String message) throws IOException {
        copy();
        final Path changed = folder.resolve(file);
        final String text = Files.readString(changed);
        assertThat(text).contains(right);
        Files.writeString(changed, text.replace(right, wrong));
        assertThatThrownBy(this::read)
                .isInstanceOf(InputException.class)
                .hasMessageContaining(file)
                .hasMessageContaining(message);
    }

    @Test
    void a_stage_without_checks_is_refused() throws IOException {
        copy();
        final Path checks = folder.resolve("stages/checks.csv");
        Files.writeString(
                checks,
                String.join(
                                "\n",
                                Files.readAllLines(checks).stream()
                                        .filter(line -> !line.contains(",stage-2,"))
                                        .toList())
                        + "\n");
        assertThatThrownBy(this::read)
                .isInstanceOf(InputException.class)
                .hasMessageContaining("says nothing of the stage \"stage-2\".");
    }

    @Test
    void content_without_the_tables_has_no_registers() {
        assertThat(read()).isEqualTo(new Registers(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "basis: law|basis: habit|expected one of law, contract",
                "exists: remote-work|exists: always|what always exists cannot be excluded.",
                "controls: [A.6.7]|controls: [A.6.77]|\"A.6.77\" is no control of the statement.",
                "controls: [A.6.7]|controls: [A.6.8]|A.6.8 has two subjects.",
                "kinds: [key, control]|kinds: [lock]|no requirement of iso27001 is of these kinds.",
                "draft: Nobody develops|drafts: Nobody develops|\"drafts\" is not known here",
            })
    void a_mistake_in_a_catalogue_is_refused(final String right, final String wrong, final String message)
            throws IOException {
        final String name = right.startsWith("basis") ? "gdpr.yml" : "iso27001.yml";
        final String text =
                Files.readString(Checkout.MAPPINGS.resolve("frameworks").resolve(name));
        assertThat(text).contains(right);
        final Path file = Files.writeString(folder.resolve(name), text.replace(right, wrong));
        final Problems problems = new Problems();
        new FrameworkReader(problems).read(file);
        assertThatThrownBy(problems::throwIfAny)
                .isInstanceOf(InputException.class)
                .hasMessageContaining(name)
                .hasMessageContaining(message);
    }

    private void copy() throws IOException {
        for (final String file : FILES) {
            final Path target = folder.resolve(file);
            Files.createDirectories(target.getParent());
            Files.copy(Checkout.RULES.resolve(file), target);
        }
    }

    private Registers read() {
        final Problems problems = new Problems();
        final Registers registers = new RegisterReader(
                        CONTENT.frameworks(),
                        CONTENT.obligations().stream().map(Obligation::id).toList(),
                        problems)
                .read(folder);
        problems.throwIfAny();
        return registers;
    }
}
