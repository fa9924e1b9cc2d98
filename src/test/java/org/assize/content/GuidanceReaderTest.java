package org.assize.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assize.Checkout;
import org.assize.source.InputException;
import org.assize.source.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuidanceReaderTest {

    private static final Content CONTENT = new Checkout().content();

    @TempDir
    private Path rules;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "actions/actions.yml|[IN-05,|[XX-05,|\"XX-05\" is no obligation.",
                "actions/actions.yml|after:|afterwards:|\"afterwards\" is not known here",
                "actions/actions.yml|asset-inventory]|nothing]|\"nothing\" is no action.",
                "actions/actions.yml|backup: [asset-inventory]|backup: [restore-test]|the action \"backup\" comes after itself.",
                "actions/actions.yml|C4: 20000-100000|C4: 100000-20000|\"100000-20000\" is no range",
                "actions/actions.yml|C4: 20000-100000|C6: 20000-100000|lacks the band C4.",
                "actions/actions.yml|rest: yes|rest: no|exactly one group takes the rest of the actions.",
                "actions/actions.yml|kind: key|kind: lock|\"lock\" is no kind of any framework.",
                "actions/actions.yml|controls/mfa,|controls/mfas,|\"controls/mfas\" is no topic.",
                "calendar/calendar.yml|obligation: TE-13|obligation: TE-99|\"TE-99\" is no obligation.",
                "calendar/calendar.yml|id: metrics|id: log-review|\"log-review\" stands twice.",
                "programme/programme.yml|from-week: 5|from-week: 6|each begins in the week after the last.",
                "programme/programme.yml|total: 6-9|total: 6+|expected two numbers of months",
                "programme/programme.yml|factor: \"2.5\"|factor: \"2,5\"|\"2,5\" is no factor such as 2.5.",
                "programme/programme.yml|{gap-analysis: 3000-8000, |{|expected costs of gap-analysis",
                "programme/programme.yml|framework: iso27001|framework: iso9001|\"iso9001\" is no framework.",
                "rating/rating.yml|profile: supplier|profile: vendor|\"vendor\" is no profile.",
                "rating/rating.yml|[key, control]|[key, lock]|\"lock\" is no kind.",
                "rating/rating.yml|SECURITY:|SAFETY:|\"SAFETY\" is no category.",
                "rating/rating.yml|soc2-privacy|soc2-secrecy|\"soc2-secrecy\" is no circumstance of the framework.",
                "rating/rating.yml|, transfers]|, trips]|\"trips\" is no entity that an obligation reads.",
            })
    void a_mistake_is_refused_with_its_place(
            final String file, final String right, final String wrong, final String message) throws IOException {
        copy();
        final Path changed = rules.resolve("recommendation").resolve(file);
        final String text = Files.readString(changed);
        assertThat(text).contains(right);
        Files.writeString(changed, text.replace(right, wrong));
        final Problems problems = new Problems();
        new GuidanceReader(CONTENT.obligations(), CONTENT.frameworks(), problems).read(rules, CONTENT.questions());
        assertThatThrownBy(problems::throwIfAny)
                .isInstanceOf(InputException.class)
                .hasMessageContaining(file)
                .hasMessageContaining(message);
    }

    @Test
    void the_tables_of_the_checkout_are_read_whole() {
        final Programme programme = CONTENT.guidance().programme();
        assertThat(programme.weeks()).isEqualTo(44);
        assertThat(programme.size(2).costs().get("technology")).isEqualTo(new Range(new BigDecimal("100000"), null));
        assertThat(CONTENT.guidance().duties()).extracting(Duty::rhythm).contains("monthly", "quarterly", "yearly");
        assertThat(CONTENT.guidance().actions().before("internal-audit")).isEqualTo(List.of("audit-programme", "soa"));
    }

    private void copy() throws IOException {
        final Path from = Checkout.RULES.resolve("recommendation");
        try (Stream<Path> files = Files.walk(from)) {
            for (final Path file : files.filter(each -> each.toString().endsWith(".yml"))
                    .filter(each -> !each.toString().contains("cases"))
                    .toList()) {
                final Path to = rules.resolve("recommendation").resolve(from.relativize(file));
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }
}
