package org.assize.report;

import java.util.List;

/**
 * Coverage of rules by cases on one page that loads nothing. Public for the template.
 *
 * @param all the whole
 * @param topics a row a topic
 * @param requirements a row a requirement
 * @param files the rules, annotated
 */
public record RuleCoveragePage(Row all, List<Row> topics, List<Row> requirements, List<File> files) {

    public RuleCoveragePage {
        topics = List.copyOf(topics);
        requirements = List.copyOf(requirements);
        files = List.copyOf(files);
    }

    /**
     * Counts of one topic or requirement, in words.
     *
     * @param whole whether nothing is uncovered
     */
    public record Row(String name, String rules, String conditions, String percent, boolean whole) {}

    /**
     * A file of rules.
     *
     * @param conditions how many of how many conditions are covered
     * @param whole whether nothing is uncovered
     */
    public record File(String path, String conditions, boolean whole, List<Line> lines) {

        public File {
            lines = List.copyOf(lines);
        }
    }

    /** A line of a file, from 1. */
    public record Line(int number, List<Piece> pieces) {

        public Line {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * A part of a line.
     *
     * @param state {@code yes}, {@code no} or {@code why}; empty for what is no condition
     * @param tip what it tells when pointed at; empty for nothing
     */
    public record Piece(String text, String state, String tip) {}

    /** The page in UTF-8. */
    public byte[] render() {
        return Pages.render("rulecoverage.jte", this);
    }

    public String style() {
        return Resources.text("rules.css");
    }

    /** Nothing is loaded and nothing runs. */
    public String policy() {
        return Pages.policy(style());
    }
}
