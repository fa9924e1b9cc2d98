package org.assize.authoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assize.authoring.CaseRunner.CaseResult;
import org.assize.source.AtomicFiles;
import org.assize.source.ListNode;
import org.assize.source.Node;
import org.assize.source.ScalarNode;

/** Writes what came into the cases that expected something else. Nothing is written before {@link #write}. */
public final class CaseUpdate {

    private static final Pattern WRITTEN =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'[^']*'|\\[[^\\]]*\\]|[^,}\\]\\n]+");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][\\w .()/+-]*|\\[[\\w ,.()/+-]*\\]");

    private final Path rules;
    private final List<Change> changes = new ArrayList<>();
    private final List<String> byHand = new ArrayList<>();

    private CaseUpdate(final Path rules) {
        this.rules = rules;
    }

    /**
     * A value to be replaced.
     *
     * @param path of the case, relative to the rules folder
     * @param start offset of the value in the file
     * @param end offset behind it
     */
    private record Change(String path, String what, int line, int start, int end, String before, String after) {}

    /** The update that would make the failed cases pass. */
    public static CaseUpdate of(final List<CaseResult> results, final Path rules) {
        final CaseUpdate update = new CaseUpdate(rules);
        results.stream().filter(result -> !result.passed()).forEach(update::add);
        return update;
    }

    private void add(final CaseResult result) {
        final String path = result.ruleCase().path();
        final String text = text(path);
        for (final Difference difference : result.differences()) {
            final Node written = difference.written();
            final Matcher value = WRITTEN.matcher(text);
            if (written instanceof ScalarNode || written instanceof ListNode) {
                final int start =
                        offset(text, written.place().line(), written.place().column());
                if (value.find(start) && value.start() == start && isOneLine(value.group(), written)) {
                    final String before = value.group().stripTrailing();
                    changes.add(new Change(
                            path,
                            difference.what(),
                            written.place().line(),
                            start,
                            start + before.length(),
                            before,
                            yaml(difference.came())));
                    continue;
                }
            }
            byHand.add(path + ": " + difference);
        }
    }

    private static boolean isOneLine(final String value, final Node written) {
        return written instanceof ScalarNode || value.startsWith("[");
    }

    private static String yaml(final String value) {
        return PLAIN.matcher(value).matches()
                ? value
                : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static int offset(final String text, final int line, final int column) {
        int offset = 0;
        for (int i = 1; i < line; i++) {
            offset = text.indexOf('\n', offset) + 1;
        }
        return offset + column - 1;
    }

    private String text(final String path) {
        try {
            return Files.readString(rules.resolve(path), StandardCharsets.UTF_8);
        } catch (final IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Number of values to be replaced. */
    public int size() {
        return changes.size();
    }

    /** What would be changed, a line out and a line in for each value, and what has to be changed by hand. */
    public String shown() {
        final StringBuilder text = new StringBuilder();
        for (final Change change : changes) {
            text.append(change.path()).append(':').append(change.line()).append(": ");
            text.append(change.what()).append('\n');
            text.append("  - ").append(change.before()).append('\n');
            text.append("  + ").append(change.after()).append('\n');
        }
        byHand.forEach(line -> text.append("By hand: ").append(line).append('\n'));
        return text.toString();
    }

    /** Writes every changed case. */
    public void write() throws IOException {
        final Map<String, List<Change>> files = new TreeMap<>();
        changes.forEach(change ->
                files.computeIfAbsent(change.path(), path -> new ArrayList<>()).add(change));
        for (final Map.Entry<String, List<Change>> file : files.entrySet()) {
            final StringBuilder text = new StringBuilder(text(file.getKey()));
            file.getValue().stream()
                    .sorted(Comparator.comparingInt(Change::start).reversed())
                    .forEach(change -> text.replace(change.start(), change.end(), change.after()));
            final byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            AtomicFiles.write(rules.resolve(file.getKey()), stream -> stream.write(bytes));
        }
    }
}
