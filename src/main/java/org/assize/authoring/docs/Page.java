package org.assize.authoring.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A page of text, headings, tables and code, which can be written as Markdown or as HTML. */
final class Page {

    private final String title;
    private final List<Block> blocks = new ArrayList<>();

    Page(final String title) {
        this.title = title;
    }

    private interface Block {

        String markdown(String ending);

        String html();
    }

    /** A link to another page of the folder; the text alone if the page is empty. */
    record Cell(String text, String page) {

        static Cell of(final String text) {
            return new Cell(text, "");
        }

        String markdown(final String ending) {
            final String escaped = text.replace("|", "\\|").replace("\n", " ");
            return page.isEmpty() ? escaped : "[" + escaped + "](" + page + ending + ")";
        }

        String html() {
            return page.isEmpty() ? escape(text) : "<a href=\"" + escape(page) + ".html\">" + escape(text) + "</a>";
        }
    }

    void heading(final String text) {
        add("## " + text, "<h2>" + escape(text) + "</h2>");
    }

    void text(final String text) {
        add(text, "<p>" + escape(text) + "</p>");
    }

    void code(final String language, final String code) {
        add(
                "```" + language + "\n" + code.stripTrailing() + "\n```",
                "<pre>" + escape(code.stripTrailing()) + "</pre>");
    }

    private void add(final String markdown, final String html) {
        blocks.add(new Block() {
            @Override
            public String markdown(final String ending) {
                return markdown;
            }

            @Override
            public String html() {
                return html;
            }
        });
    }

    /** Nothing is written for a table without rows. */
    void table(final List<String> head, final List<List<Cell>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        blocks.add(new Block() {
            @Override
            public String markdown(final String ending) {
                final String line = "|" + "---|".repeat(head.size());
                return "| " + String.join(" | ", head) + " |\n" + line + "\n"
                        + rows.stream()
                                .map(row -> "| "
                                        + row.stream()
                                                .map(cell -> cell.markdown(ending))
                                                .collect(Collectors.joining(" | "))
                                        + " |")
                                .collect(Collectors.joining("\n"));
            }

            @Override
            public String html() {
                return "<table><thead><tr>"
                        + cells("th", head.stream().map(Page::escape).toList())
                        + "</tr></thead><tbody>"
                        + rows.stream()
                                .map(row -> "<tr>"
                                        + cells(
                                                "td",
                                                row.stream().map(Cell::html).toList()) + "</tr>")
                                .collect(Collectors.joining("\n"))
                        + "</tbody></table>";
            }
        });
    }

    private static String cells(final String element, final List<String> cells) {
        return cells.stream()
                .map(cell -> "<" + element + ">" + cell + "</" + element + ">")
                .collect(Collectors.joining());
    }

    String markdown() {
        return "# " + title + "\n\n"
                + blocks.stream().map(block -> block.markdown(".md")).collect(Collectors.joining("\n\n")) + "\n";
    }

    String html() {
        return """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>%1$s</title><style>%2$s</style></head>
            <body><p class="home"><a href="index.html">All obligations</a></p><h1>%1$s</h1>
            %3$s
            </body></html>
            """.formatted(
                        escape(title), STYLE, blocks.stream().map(Block::html).collect(Collectors.joining("\n")));
    }

    private static final String STYLE =
            "body{font:16px/1.5 system-ui,sans-serif;max-width:62rem;margin:2rem auto;padding:0 1rem;"
                    + "color:#1d2530}h1{font-size:1.7rem;line-height:1.25}h2{font-size:1.15rem;margin-top:2rem}pre{background:#f4f6f8;padding:.8rem"
                    + " 1rem;overflow-x:auto;font-size:.85rem}table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.3rem"
                    + " .8rem .3rem 0;border-bottom:1px solid #dde2e8}a{color:#0b5394}.home{font-size:.85rem}";

    static String escape(final String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
