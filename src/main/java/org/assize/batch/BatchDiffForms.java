package org.assize.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assize.batch.BatchDiff.Change;
import org.assize.batch.BatchDiff.Named;
import org.assize.report.JsonLines;
import org.assize.source.Shown;
import org.jspecify.annotations.Nullable;

/** A difference of two batches as text and JSON. Each ends with {@code \n}. */
public final class BatchDiffForms {

    private BatchDiffForms() {}

    /** The records as they are. */
    public static String json(final BatchDiff diff) {
        return JsonLines.spread(diff) + "\n";
    }

    /** For a terminal; with {@code markdown}, headings and lists are marked. */
    public static String text(final BatchDiff diff, final boolean markdown) {
        final StringBuilder text = new StringBuilder(String.format(
                        Locale.ROOT,
                        "%,d organisations changed, %,d came, %,d went, %,d are as they were.%n",
                        diff.changed().size(),
                        diff.arrived().size(),
                        diff.gone().size(),
                        diff.same())
                .replace("\r\n", "\n"));
        section(text, markdown, "Lost a certificate", lost(diff));
        section(text, markdown, "Other ratings", ratings(diff));
        section(text, markdown, "Findings", findings(diff));
        section(text, markdown, "Certificates gained", gained(diff));
        section(
                text,
                markdown,
                "Came",
                diff.arrived().stream().map(BatchDiffForms::words).toList());
        section(
                text,
                markdown,
                "Went",
                diff.gone().stream().map(BatchDiffForms::words).toList());
        return text.toString();
    }

    private static void section(
            final StringBuilder text, final boolean markdown, final String title, final List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        text.append('\n').append(markdown ? "## " : "").append(title).append(markdown ? "\n\n" : "\n");
        lines.forEach(line -> text.append(markdown ? "- " : "  ")
                .append(markdown ? line.replaceAll("([\\\\`*_\\[\\]<>|])", "\\\\$1") : line)
                .append('\n'));
    }

    private static List<String> lost(final BatchDiff diff) {
        return diff.changed().stream()
                .filter(change -> !change.lost().isEmpty())
                .map(change -> words(change) + ": " + String.join(", ", change.lost()))
                .toList();
    }

    private static List<String> gained(final BatchDiff diff) {
        return diff.changed().stream()
                .filter(change -> !change.gained().isEmpty())
                .map(change -> words(change) + ": " + String.join(", ", change.gained()))
                .toList();
    }

    private static List<String> ratings(final BatchDiff diff) {
        return diff.changed().stream()
                .filter(change -> !orNone(change.before()).equals(orNone(change.after())))
                .map(change -> words(change) + ": " + orNone(change.before()) + " → " + orNone(change.after()))
                .toList();
    }

    private static List<String> findings(final BatchDiff diff) {
        return diff.changed().stream()
                .filter(change ->
                        !change.appeared().isEmpty() || !change.vanished().isEmpty())
                .map(BatchDiffForms::findings)
                .toList();
    }

    private static String findings(final Change change) {
        final List<String> parts = new ArrayList<>();
        if (!change.appeared().isEmpty()) {
            parts.add("new " + list(change.appeared()));
        }
        if (!change.vanished().isEmpty()) {
            parts.add("no longer found " + list(change.vanished()));
        }
        return words(change) + ": " + String.join("; ", parts);
    }

    private static String list(final List<String> ids) {
        return ids.stream().map(Shown::plain).collect(java.util.stream.Collectors.joining(", "));
    }

    private static String words(final Change change) {
        return Shown.plain(change.id()) + "  " + Shown.plain(change.organisation());
    }

    private static String words(final Named named) {
        return Shown.plain(named.id()) + "  " + Shown.plain(named.organisation())
                + (named.rating() == null ? "" : ", " + named.rating());
    }

    private static String orNone(final @Nullable String rating) {
        return rating == null ? "not rated" : rating;
    }
}
