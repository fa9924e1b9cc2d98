package org.assize.authoring.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assize.authoring.lint.DrlFile.Declared;
import org.assize.authoring.lint.DrlFile.Field;
import org.assize.authoring.lint.DrlFile.Name;
import org.assize.authoring.lint.DrlFile.Rule;
import org.assize.content.RuleSource;

/** Takes a DRL file apart, also one that no compiler takes, because that is the one an author asks about. */
public final class DrlScanner {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^[ \\t]*package[ \\t]+([\\w.]+)");
    private static final Pattern IMPORT = Pattern.compile("(?m)^[ \\t]*import[ \\t]+(?:static[ \\t]+)?([\\w.*]+)");
    private static final Pattern HEADING =
            Pattern.compile("(?m)^[ \\t]*(global|function|query|unit|dialect|window|entry-point)\\b");
    private static final Pattern DECLARE =
            Pattern.compile("(?m)^[ \\t]*declare[ \\t]+(?:trait[ \\t]+|enum[ \\t]+)?(\\w+)");
    private static final Pattern FIELD = Pattern.compile("(?m)^[ \\t]*(\\w+)[ \\t]*:[ \\t]*([\\w.<>]+)");
    private static final Pattern RULE = Pattern.compile("(?m)^[ \\t]*(rule)[ \\t]+(?:\"([^\"\\n]*)\"|([\\w-]+))");
    private static final Pattern WHEN = Pattern.compile("(?m)^[ \\t]*when\\b|\\bwhen[ \\t]*$");
    private static final Pattern THEN = Pattern.compile("(?m)^[ \\t]*then\\b|\\bthen[ \\t]*$");
    private static final Pattern END = Pattern.compile("(?m)^[ \\t]*end\\b");
    private static final Pattern ATTRIBUTE = Pattern.compile("@?[A-Za-z][\\w-]*(?:\\([^)]*\\))?(?:[ \\t]+[^\\s@]+)?");

    private final RuleSource source;
    private final String text;
    private final String masked;

    private DrlScanner(final RuleSource source) {
        this.source = source;
        this.text = source.text();
        this.masked = Mask.of(text);
    }

    /** The parts of the file. */
    public static DrlFile scan(final RuleSource source) {
        return new DrlScanner(source).file();
    }

    private DrlFile file() {
        final List<Rule> rules = rules();
        return new DrlFile(
                source,
                masked,
                names(PACKAGE, 1).stream().findFirst().orElse(new Name("", 0)),
                names(IMPORT, 1),
                declared(),
                rules,
                names(HEADING, 1).stream()
                        .filter(name -> rules.stream()
                                .noneMatch(rule -> rule.start() < name.start() && name.start() < rule.end()))
                        .toList());
    }

    private List<Name> names(final Pattern pattern, final int group) {
        final List<Name> names = new ArrayList<>();
        final Matcher matcher = pattern.matcher(masked);
        while (matcher.find()) {
            names.add(new Name(matcher.group(group), matcher.start(group)));
        }
        return names;
    }

    private List<Declared> declared() {
        final List<Declared> all = new ArrayList<>();
        final Matcher declare = DECLARE.matcher(masked);
        while (declare.find()) {
            final int end = find(END, declare.end(), masked.length());
            final List<Field> fields = new ArrayList<>();
            final Matcher field = FIELD.matcher(masked).region(declare.end(), end);
            while (field.find()) {
                fields.add(new Field(field.group(1), field.group(2)));
            }
            all.add(new Declared(new Name(declare.group(1), declare.start(1)), fields, end));
        }
        return all;
    }

    /** Start of the first match in the region; its end if there is none. */
    private int find(final Pattern pattern, final int from, final int to) {
        final Matcher matcher = pattern.matcher(masked).region(from, to).useAnchoringBounds(false);
        return matcher.find() ? matcher.start() : to;
    }

    private List<Rule> rules() {
        final List<Integer> starts = new ArrayList<>();
        final List<Name> found = new ArrayList<>();
        final Matcher rule = RULE.matcher(masked);
        while (rule.find()) {
            starts.add(rule.start(1));
            final int group = rule.group(2) == null ? 3 : 2;
            found.add(new Name(text.substring(rule.start(group), rule.end(group)), rule.start(group)));
        }
        final List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            rules.add(rule(found.get(i), starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : text.length()));
        }
        return rules;
    }

    private Rule rule(final Name name, final int start, final int limit) {
        final int when = find(WHEN, name.end(), limit);
        final int then = find(THEN, when, limit);
        final int consequence = find(END, then, limit);
        final int head = Math.min(when, then);
        return new Rule(
                name,
                start,
                Math.min(limit, behind(consequence, "end", limit)),
                attributes(name.end() + 1, head),
                new ConditionScanner(text, masked, behind(when, "when", then), then).elements(),
                behind(then, "then", consequence),
                consequence);
    }

    private int behind(final int from, final String word, final int limit) {
        final int at = masked.indexOf(word, from);
        return at < 0 || at >= limit ? Math.min(from, limit) : at + word.length();
    }

    private List<Name> attributes(final int from, final int to) {
        final List<Name> attributes = new ArrayList<>();
        final Matcher attribute = ATTRIBUTE.matcher(masked).region(Math.min(from, to), to);
        while (attribute.find()) {
            attributes.add(new Name(attribute.group().strip(), attribute.start()));
        }
        return attributes;
    }

    /** Replaces what is not structure. */
    static final class Mask {

        private Mask() {}

        static String of(final String text) {
            final StringBuilder masked = new StringBuilder(text);
            int at = 0;
            while (at < text.length()) {
                final int end = end(text, at);
                final char filler = text.charAt(at) == '"' ? 's' : ' ';
                if (end > at) {
                    final int inner = filler == 's' ? 1 : 0;
                    for (int i = at + inner; i < end - inner; i++) {
                        masked.setCharAt(i, text.charAt(i) == '\n' ? '\n' : filler);
                    }
                }
                at = Math.max(end, at + 1);
            }
            return masked.toString();
        }

        /** Offset behind the comment or text that begins here; the same offset if none does. */
        private static int end(final String text, final int at) {
            if (text.startsWith("//", at)) {
                final int end = text.indexOf('\n', at);
                return end < 0 ? text.length() : end;
            }
            if (text.startsWith("/*", at)) {
                final int end = text.indexOf("*/", at + 2);
                return end < 0 ? text.length() : end + 2;
            }
            return text.charAt(at) == '"' ? quoted(text, at) : at;
        }

        /** A text that is not closed ends with its line, so that the rest of the file is still seen. */
        private static int quoted(final String text, final int at) {
            for (int i = at + 1; i < text.length(); i++) {
                if (text.charAt(i) == '\\') {
                    i++;
                } else if (text.charAt(i) == '"') {
                    return i + 1;
                } else if (text.charAt(i) == '\n') {
                    return at;
                }
            }
            return at;
        }
    }
}
