package org.assize.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assize.fact.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {

    private final Problems problems = new Problems();
    private final List<String> rows = new ArrayList<>();
    private final List<ScalarNode> cells = new ArrayList<>();

    @Test
    void rows_follow_the_header() {
        read("a,b\n1,2\n3,\n");
        assertThat(rows).containsExactly("1|2", "3|");
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void an_empty_cell_is_nothing_whether_quoted_or_not() {
        read("a,b\n\"\",\n");
        assertThat(cells).allMatch(ScalarNode::isNull);
    }

    @Test
    void a_cell_knows_its_line_and_column_behind_quotes_and_line_ends() {
        read("a,b,c\n\"x \"\"1\"\"\",é,3\n\n\"p\r\nq\"\"\",7,8\n");
        assertThat(cells)
                .extracting(ScalarNode::place)
                .containsExactly(at(2, 1), at(2, 11), at(2, 13), at(4, 1), at(5, 6), at(5, 8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b\n1\n",
                "a,b\n1,2,3\n",
                "a\n\"x\"y\n",
                "a\nx\"y\n",
                "a\n\"x\n",
                "a,b\n \"x\",2\n",
                "a,a\n1,2\n",
                "a,\n1,2\n",
                ""
            })
    void a_table_that_is_not_exact_is_refused(final String text) {
        read(text);
        assertThat(problems.isEmpty()).isFalse();
    }

    @Test
    void each_ragged_row_is_named_and_the_others_are_read() {
        read("a,b\n1\n1,2\n1,2,3\n");
        assertThat(problems.list())
                .extracting(Problem::toString)
                .containsExactly(
                        "t.csv:2: has 1 cells, but the header has 2.", "t.csv:4: has 3 cells, but the header has 2.");
        assertThat(rows).containsExactly("1|2");
    }

    @Test
    void a_column_that_stands_twice_is_refused_with_both_places() {
        read("a,b,a\n");
        assertThat(problems.list())
                .extracting(Problem::toString)
                .containsExactly("t.csv:1:5: The column \"a\" stands twice, first at t.csv:1:1.");
    }

    @Test
    void a_table_beyond_the_limits_is_refused() {
        final Limits two = new Limits(1_000, 1, 2, 3, 64, 1_000, 1_000, 100, 1_000);
        CsvReader.read(SourceText.of("t.csv", "a\n1\n2\n3\n"), two, problems, table());
        assertThat(problems.list())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("limit of 2"));
    }

    private static Source at(final int line, final int column) {
        return Source.ofLine("t.csv", line, column);
    }

    private void read(final String text) {
        CsvReader.read(SourceText.of("t.csv", text), Limits.standard(), problems, table());
    }

    private CsvReader.Table table() {
        return new CsvReader.Table() {
            @Override
            public void header(final List<ScalarNode> names) {
                assertThat(rows).isEmpty();
            }

            @Override
            public void row(final Source place, final List<ScalarNode> row) {
                cells.addAll(row);
                rows.add(String.join("|", row.stream().map(ScalarNode::text).toList()));
            }
        };
    }
}
