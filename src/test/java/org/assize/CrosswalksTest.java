package org.assize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.assize.content.Content;
import org.assize.content.MappingsReview;
import org.assize.content.OlderNumbering;
import org.assize.framework.Crosswalk;
import org.assize.framework.Relation;
import org.assize.source.InputException;
import org.assize.source.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How crosswalks are read, refused and looked up. */
class CrosswalksTest {

    private static final String HEADER = "from,to,relation,rationale,confidence,source\n";
    private static final Checkout CHECKOUT = new Checkout();

    @TempDir
    private Path folder = Path.of("");

    private MadeUp files = MadeUp.nowhere();

    @BeforeEach
    void frameworks() {
        files = MadeUp.in(folder).framework("red", "1", "2", "3", "3.1").framework("green", "1", "2");
    }

    private Content rows(final String... rows) {
        return files.file("mappings/crosswalks/red--green.csv", HEADER + String.join("\n", rows) + "\n")
                .content(CHECKOUT);
    }

    private List<String> refusal(final String... rows) {
        final InputException refused = catchThrowableOfType(InputException.class, () -> rows(rows));
        assertThat(refused).isNotNull();
        return refused.problems().stream()
                .map(Problem::toString)
                .map(text -> text.substring(text.indexOf("red--green")))
                .toList();
    }

    @Test
    void a_row_is_found_from_both_sides_with_its_relation_turned() {
        final Content content = rows("1,2,subset,Both ask.,high,texts");
        assertThat(content.crosswalks().between("red", "green"))
                .extracting(
                        row -> row.from().id(),
                        Crosswalk::relation,
                        row -> row.to().id())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("1", Relation.SUBSET, "2"));
        assertThat(content.crosswalks().between("green", "red"))
                .extracting(
                        row -> row.from().id(),
                        Crosswalk::relation,
                        row -> row.to().id())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("2", Relation.SUPERSET, "1"));
    }

    @Test
    void a_row_on_a_heading_is_found_from_what_stands_below_it() {
        final Content content = rows("3,1,intersects,Both ask.,low,texts");
        assertThat(content.crosswalks()
                        .of(content.framework("red").requirement("3.1").orElseThrow()))
                .hasSize(1);
    }

    @Test
    void an_unknown_requirement_is_refused_with_its_place() {
        assertThat(refusal("1,2,subset,Both ask.,high,texts", "1,9,equal,Both ask.,high,texts"))
                .containsExactly("red--green.csv:3:3: \"9\" is no requirement of green.\nMaybe \"1\"?");
    }

    @Test
    void a_pair_that_stands_twice_is_refused() {
        assertThat(refusal("1,2,subset,Both ask.,high,texts", "1,2,subset,Both ask it.,high,texts"))
                .singleElement()
                .asString()
                .contains("red--green.csv:3: red:1 and green:2 stand twice, first at");
    }

    @Test
    void a_part_that_is_the_whole_too_is_refused() {
        assertThat(refusal("1,2,subset,Both ask.,high,texts", "1,2,superset,Both ask it.,high,texts"))
                .singleElement()
                .asString()
                .contains("contradict")
                .contains("subset and superset");
    }

    @Test
    void a_pair_that_the_file_of_the_other_direction_has_too_is_refused() {
        files.file("mappings/crosswalks/green--red.csv", HEADER + "2,1,subset,Both ask.,high,texts\n");
        assertThat(refusal("1,2,subset,Both ask it.,high,texts"))
                .singleElement()
                .asString()
                .contains("contradict");
    }

    @Test
    void what_a_row_must_say_is_asked_for() {
        assertThat(refusal("1,2,near,,sure,"))
                .containsExactlyInAnyOrder(
                        "red--green.csv:2:5: \"near\" is no relation; expected equal, subset, superset or intersects.",
                        "red--green.csv:2:10: the rationale is missing.\nMaybe say what the two share.",
                        "red--green.csv:2:11: \"sure\" is no confidence; expected high, medium or low.",
                        "red--green.csv:2:16: the source is missing.\nMaybe say what the row was taken from.");
    }

    @Test
    void a_file_that_is_named_after_no_framework_is_refused() {
        files.file("mappings/crosswalks/red--gren.csv", HEADER + "1,1,equal,Both.,high,texts\n");
        final InputException refused = catchThrowableOfType(InputException.class, () -> files.content(CHECKOUT));
        assertThat(refused.getMessage()).contains("\"gren\" is no framework.").contains("Maybe \"green\"?");
    }

    @Test
    void a_rationale_may_stand_on_three_rows_and_not_on_four() {
        assertThat(copies(rows("1,1,equal,Same.,high,t", "1,2,intersects,same,high,t", "2,1,intersects,Same.,high,t")))
                .isEmpty();
        assertThat(copies(rows(
                        "1,1,equal,Same.,high,t",
                        "1,2,intersects,same,high,t",
                        "2,1,intersects,Same.,high,t",
                        "2,2,equal,Same!,high,t")))
                .singleElement()
                .asString()
                .contains("stands on 4 rows");
    }

    private static List<String> copies(final Content content) {
        return MappingsReview.of(content).stream()
                .map(Problem::toString)
                .filter(text -> text.contains("rationale"))
                .toList();
    }

    @Test
    void a_requirement_that_nothing_reaches_is_an_orphan_unless_it_says_why() {
        final Content content = files.file(
                        "mappings/frameworks/red.yml",
                        "id: red\ntitle: r\nedition: e\nkinds: {any: any}\nrequirements:\n"
                                + "  - {id: a, title: T, theme: t, kind: any, evidence: E}\n"
                                + "  - {id: b, title: T, theme: t, kind: any, unjudged: only a court can, evidence: E}\n"
                                + "  - {id: c, title: T, theme: t, kind: any, evidence: E}\n")
                .file("mappings/crosswalks/red--green.csv", HEADER + "c,1,equal,Both.,high,texts\n")
                .content(CHECKOUT);
        assertThat(MappingsReview.of(content).stream().map(Problem::toString).filter(text -> text.contains("red.yml")))
                .singleElement()
                .asString()
                .contains("red.yml:6:5: a (T) is reached by no obligation and no crosswalk.");
    }

    @Test
    void ids_of_the_older_edition_name_their_successors() {
        final OlderNumbering older = CHECKOUT.content().older();
        assertThat(older.entries("iso27001")).hasSize(114);
        assertThat(older.answer("iso27001", "A.15.1.1"))
                .isEqualTo(new OlderNumbering.Answer("A.15.1.1 is 2013 numbering.", "A.5.19."));
        assertThat(older.answer("iso27001", "A.18.2.3"))
                .isEqualTo(new OlderNumbering.Answer("A.18.2.3 is 2013 numbering.", "A.5.36 or A.8.8."));
        assertThat(older.answer("iso27001", "A.15"))
                .isEqualTo(new OlderNumbering.Answer("A.15 is 2013 numbering.", "A.5.19, A.5.20, A.5.21 or A.5.22."));
        assertThat(older.answer("iso27001", "A.5.19")).isNull();
    }

    @Test
    void every_control_that_is_not_new_in_2022_succeeds_an_older_one() {
        final List<String> succeeding = CHECKOUT.content().older().entries("iso27001").stream()
                .flatMap(entry -> entry.successors().stream())
                .toList();
        assertThat(CHECKOUT.content().framework("iso27001").requirements().stream()
                        .filter(each -> each.assessable() && each.id().startsWith("A."))
                        .map(each -> each.id())
                        .filter(id -> !succeeding.contains(id)))
                .containsExactly(
                        "A.5.7", "A.5.23", "A.5.30", "A.7.4", "A.8.9", "A.8.10", "A.8.11", "A.8.12", "A.8.16", "A.8.23",
                        "A.8.28");
    }

    @Test
    void ours_are_as_many_as_were_written_and_no_rationale_is_copied() {
        assertThat(CHECKOUT.content().crosswalks().rows()).hasSizeGreaterThanOrEqualTo(1035);
        assertThat(copies(CHECKOUT.content())).isEmpty();
    }
}
