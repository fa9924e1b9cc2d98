package org.assize.authoring;

import java.util.ArrayList;
import java.util.List;
import org.assize.content.Content;
import org.assize.content.Traceability;
import org.assize.content.Traceability.Guide;
import org.assize.content.Traceability.Statement;

/** The page that shows what checks each statement of the guides. */
public final class TraceabilityPage {

    private final Content content;

    public TraceabilityPage(final Content content) {
        this.content = content;
    }

    /** The page in Markdown. */
    public String of(final Traceability traceability) {
        final StringBuilder page = new StringBuilder(512)
                .append("# What checks what the guides say\n\n")
                .append("Made of `rules/traceability.yml` by `./mvnw test -Dtest=TraceabilityTest -Dgolden=write`; ")
                .append("do not edit it here. An obligation is judged by rules, by answers or by both; ")
                .append("an output is a section of `report.json` or a file of the content.\n");
        traceability.guides().forEach(guide -> add(page, guide));
        return page.toString();
    }

    private void add(final StringBuilder page, final Guide guide) {
        page.append("\n## ")
                .append(guide.name())
                .append(": ")
                .append(guide.title())
                .append("\n\n");
        page.append("| Part | Says | Obligations | Outputs |\n|---|---|---|---|\n");
        guide.statements()
                .forEach(statement -> page.append("| ")
                        .append(cell(statement.part()))
                        .append(" | ")
                        .append(cell(statement.says()))
                        .append(" | ")
                        .append(cell(obligations(statement)))
                        .append(" | ")
                        .append(cell(outputs(statement)))
                        .append(" |\n"));
    }

    private String obligations(final Statement statement) {
        final List<String> named = new ArrayList<>();
        statement
                .obligations()
                .forEach(id ->
                        named.add("**" + id + "** " + content.obligation(id).title()));
        return String.join("<br>", named);
    }

    private static String outputs(final Statement statement) {
        if (statement.because() != null) {
            return "none, because " + statement.because();
        }
        return String.join(
                "<br>",
                statement.outputs().stream().map(output -> "`" + output + "`").toList());
    }

    private static String cell(final String text) {
        return text.replace("|", "\\|");
    }
}
