package org.assize.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.assize.fact.Source;
import org.assize.source.ScalarNode.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreeReaderTest {

    private final Problems problems = new Problems();

    @Test
    void a_value_knows_its_line_column_and_pointer() {
        final ListNode list = at(yaml("a: 1\nlist:\n  - b/c: x\n"), "list", ListNode.class);
        final Node inner = at(list.items().get(0), "b/c", ScalarNode.class);
        assertThat(inner.place()).isEqualTo(Source.ofPointer("f.yml", 3, 10, "/list/0/b~1c"));
    }

    @Test
    void json_values_know_their_places_too() {
        final ListNode list = at(json("{\"a\":\n  [true]}"), "a", ListNode.class);
        assertThat(list.items().get(0).place()).isEqualTo(Source.ofPointer("f.json", 2, 4, "/a/0"));
    }

    @ParameterizedTest
    @CsvSource({
        "yes,TEXT", "no,TEXT", "'\"true\"',TEXT", "true,BOOLEAN", "True,BOOLEAN", "~,NULL", "null,NULL", "NULL,NULL",
        "'',NULL", "'\"\"',TEXT", "12,NUMBER", "-1.50,NUMBER", "1e3,NUMBER", "010,TEXT", "0x1F,TEXT", "1_000,TEXT",
        ".nan,TEXT", "-.inf,TEXT", "5.,TEXT", "+5,TEXT", "2026-06-17,TEXT", "'''12''',TEXT"
    })
    void a_plain_word_of_yaml_is_a_number_only_if_json_would_write_it_so(final String word, final Kind kind) {
        assertThat(at(yaml("a: " + word + "\n"), "a", ScalarNode.class).kind()).isEqualTo(kind);
    }

    @Test
    void decimals_are_kept_as_they_were_written() {
        assertThat(at(json("{\"a\": 1.10}"), "a", ScalarNode.class).text()).isEqualTo("1.10");
    }

    @Test
    void a_name_that_stands_twice_is_refused_with_both_places() {
        yaml("a: 1\nb: 2\na: 3\n");
        assertThat(problems.list())
                .extracting(Problem::toString)
                .containsExactly("f.yml:3:1: \"a\" stands twice, first at f.yml:1:1.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: &x 1\n",
                "a: &x [1]\n",
                "a: &x\n  b: 1\n",
                "&x a: 1\n",
                "a: *x\n",
                "a: !!str 5\n",
                "a: !foo {b: 1}\n",
                "b:\n  <<: {a: 1}\n",
                "a: 1\n---\nb: 2\n",
                "? [a]\n: b\n",
                "a: \"\\ud800\"\n",
                "a: \"\\0\"\n",
                "a: b: c\n",
                "a: [1\n",
                "a: @x\n",
                ""
            })
    void yaml_that_readers_could_understand_differently_is_refused(final String text) {
        yaml(text);
        assertThat(problems.isEmpty()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":NaN}",
                "{\"a\":Infinity}",
                "{\"a\":1} x",
                "{\"a\":1}{}",
                "{\"a\":01}",
                "{a:1}",
                "{\"a\":1,}",
                "{\"a\":1e999}",
                "{\"a\":\"\\u0000\"}",
                "{\"a\":\"\\ud800\"}",
                "{\"a\":1,\"a\":2}",
                "// c\n{}",
                "[1",
                ""
            })
    void json_outside_its_standard_is_refused(final String text) {
        json(text);
        assertThat(problems.isEmpty()).isFalse();
    }

    @Test
    void a_syntax_error_is_shown_where_it_is_and_without_an_excerpt() {
        yaml("a: 1\nb: @secret\n");
        assertThat(problems.list()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(Source.ofLine("f.yml", 2, 4));
            assertThat(problem.toString()).doesNotContain("secret");
        });
    }

    @Test
    void characters_beyond_the_basic_plane_do_not_shift_what_follows() {
        final Node root = yaml("a: \uD83D\uDE00\uD83D\uDE00 x\nb: \"12\"\nc: &x 1\n");
        assertThat(at(root, "b", ScalarNode.class).kind()).isEqualTo(Kind.TEXT);
        assertThat(problems.list()).singleElement().asString().startsWith("f.yml:3:4: has an anchor");
    }

    @Test
    void sixty_four_levels_are_read() {
        json("[".repeat(64) + "]".repeat(64));
        assertThat(problems.list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 200_000})
    void more_than_sixty_four_levels_are_refused(final int levels) {
        json("[".repeat(levels) + "]".repeat(levels));
        yaml("[\n".repeat(levels) + "]".repeat(levels % 1_000));
        assertThat(problems.list())
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem.message()).contains("64"));
    }

    @Test
    void a_very_long_line_of_yaml_is_refused_before_it_is_parsed() {
        yaml("a: 1\nb: " + "x".repeat(100_000) + "\n");
        assertThat(problems.list()).singleElement().asString().startsWith("f.yml:2:1: is a line longer than");
    }

    @Test
    void a_number_of_more_than_128_digits_is_refused() {
        yaml("a: " + "1".repeat(129) + "\n");
        json("{\"a\": " + "1".repeat(129) + "}");
        assertThat(problems.count()).isEqualTo(2);
    }

    @Test
    void a_file_with_problems_is_refused_as_a_whole(@TempDir final Path folder) throws IOException {
        final Path file = Files.writeString(folder.resolve("x.json"), "{\"a\":1,\"a\":2,\"b\":1,\"b\":2}");
        assertThatThrownBy(() -> TreeReader.json(file))
                .isInstanceOfSatisfying(
                        InputException.class,
                        refusal -> assertThat(refusal.problems()).hasSize(2));
    }

    private Node yaml(final String text) {
        return orNothing(TreeReader.yaml(SourceText.of("f.yml", text), Limits.standard(), problems));
    }

    private Node json(final String text) {
        return orNothing(TreeReader.json(SourceText.of("f.json", text), Limits.standard(), problems));
    }

    private static Node orNothing(final @Nullable Node node) {
        return node == null ? ScalarNode.cell(Source.ofFile("nothing"), "") : node;
    }

    private static <T extends Node> T at(final Node map, final String name, final Class<T> type) {
        return type.cast(Objects.requireNonNull(((MapNode) map).get(name)));
    }
}
