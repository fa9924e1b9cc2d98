package org.assize.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** The syntax tree of a DRL file, with the offsets of what stands in it. */
public final class DrlSyntax {

    private static final Pattern NEW_RECORD = Pattern.compile("insertLogical\\(\\s*new (\\w+)\\(");
    private static final Pattern CALL = Pattern.compile("insertLogical\\(\\s*(\\$?\\w+)\\.(\\w+)\\(");

    private DrlSyntax() {}

    /**
     * A rule block.
     *
     * @param start offset of the word {@code rule}
     * @param end offset behind its {@code end}
     * @param inserts record type that the consequence inserts, or {@code Type.method} of the call that makes it
     */
    public record RuleBlock(String name, int line, int start, int end, String inserts, List<Element> elements) {}

    /** What an element says. */
    public enum Kind {
        PATTERN,
        NOT,
        EXISTS,
        ACCUMULATE,
        FROM
    }

    /**
     * A line of the condition.
     *
     * @param type fact type of its pattern
     * @param start offset of its first character
     * @param end offset behind its last character
     * @param constraints conditions of the pattern, bindings included
     */
    public record Element(Kind kind, String type, int line, int start, int end, List<Constraint> constraints) {

        /** Whether it binds no variable that another part of the rule could use. */
        public boolean bindsNothing(final String text) {
            return !text.substring(start, end).contains("$");
        }
    }

    /** @param text as it stands in the file */
    public record Constraint(String text, int line, int start, int end) {

        /** Whether it only gives a name to a value, and restricts nothing. */
        public boolean isBinding() {
            return text.matches("\\$\\w+\\s*:\\s*[\\w.()]+");
        }
    }

    /**
     * @throws RulesRefusedException if the text is no DRL
     */
    public static List<RuleBlock> parse(final String path, final String text) {
        final PackageDescr descr = descr(path, text);
        final List<RuleBlock> rules = new ArrayList<>();
        for (final RuleDescr rule : descr.getRules()) {
            rules.add(rule(rule, text));
        }
        return rules;
    }

    private static PackageDescr descr(final String path, final String text) {
        final DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            final PackageDescr descr = parser.parse(false, text);
            if (descr == null || parser.hasErrors()) {
                throw new RulesRefusedException(parser.getErrors().stream()
                        .map(error -> path + ":" + error.getLines()[0] + ": " + error.getMessage())
                        .toList());
            }
            return descr;
        } catch (final DroolsParserException e) {
            throw new RulesRefusedException(List.of(path + ": " + e.getMessage()));
        }
    }

    private static RuleBlock rule(final RuleDescr rule, final String text) {
        final int start = text.indexOf("rule \"" + rule.getName() + "\"");
        final int end = text.indexOf("\nend", start) + "\nend".length();
        final List<Element> elements = new ArrayList<>();
        final Cursor cursor = new Cursor(text, text.indexOf("\nwhen", start) + "\nwhen".length());
        for (final BaseDescr child : rule.getLhs().getDescrs()) {
            elements.add(element(child, cursor));
        }
        return new RuleBlock(
                rule.getName(), line(text, start), start, end, inserted(text.substring(start, end)), elements);
    }

    private static String inserted(final String block) {
        final Matcher record = NEW_RECORD.matcher(block);
        if (record.find()) {
            return record.group(1);
        }
        final Matcher call = CALL.matcher(block);
        if (!call.find()) {
            return "";
        }
        final String owner = call.group(1);
        final Matcher bound =
                Pattern.compile(Pattern.quote(owner) + " : (\\w+)\\(").matcher(block);
        return (owner.startsWith("$") && bound.find() ? bound.group(1) : owner) + "." + call.group(2);
    }

    /** House style puts each element on lines of its own; the next one begins where the last one ended. */
    private static final class Cursor {
        private final String text;
        private int at;

        Cursor(final String text, final int at) {
            this.text = text;
            this.at = at;
        }

        int start() {
            while (Character.isWhitespace(text.charAt(at)) || text.startsWith("//", at)) {
                at = text.startsWith("//", at) ? text.indexOf('\n', at) : at + 1;
            }
            return at;
        }

        /** Offset behind the bracket that closes the first one. */
        int closing(final int from) {
            int depth = 0;
            boolean quoted = false;
            for (int i = from; i < text.length(); i++) {
                final char c = text.charAt(i);
                if (c == '"') {
                    quoted = !quoted;
                } else if (!quoted && c == '(') {
                    depth++;
                } else if (!quoted && c == ')' && --depth == 0) {
                    return i + 1;
                }
            }
            return text.length();
        }
    }

    private static Element element(final BaseDescr descr, final Cursor cursor) {
        final int start = cursor.start();
        final PatternDescr pattern = pattern(descr);
        final boolean from = pattern.getSource() instanceof FromDescr;
        int end = cursor.closing(start);
        if (from) {
            end = cursor.text.indexOf('\n', end);
        }
        cursor.at = end;
        final int patternStart = patternStart(cursor.text, start, descr);
        return new Element(
                kind(descr, from),
                input(pattern).getObjectType(),
                line(cursor.text, start),
                start,
                end,
                constraints(cursor.text, patternStart, cursor.closing(patternStart)));
    }

    private static int patternStart(final String text, final int start, final BaseDescr descr) {
        if (descr instanceof PatternDescr pattern && pattern.getSource() instanceof AccumulateDescr) {
            return text.indexOf('(', start) + 1;
        }
        return start;
    }

    private static Kind kind(final BaseDescr descr, final boolean from) {
        if (descr instanceof NotDescr) {
            return Kind.NOT;
        }
        if (descr instanceof ExistsDescr) {
            return Kind.EXISTS;
        }
        if (descr instanceof PatternDescr pattern && pattern.getSource() instanceof AccumulateDescr) {
            return Kind.ACCUMULATE;
        }
        return from ? Kind.FROM : Kind.PATTERN;
    }

    private static PatternDescr pattern(final BaseDescr descr) {
        if (descr instanceof PatternDescr pattern) {
            return pattern;
        }
        if (descr instanceof ConditionalElementDescr conditional
                && conditional.getDescrs().get(0) instanceof PatternDescr pattern) {
            return pattern;
        }
        throw new IllegalArgumentException("A condition is no pattern: " + descr);
    }

    private static PatternDescr input(final PatternDescr pattern) {
        return pattern.getSource() instanceof AccumulateDescr accumulate ? accumulate.getInputPattern() : pattern;
    }

    /** The parts between the brackets of the pattern, split at commas outside brackets and quotes. */
    private static List<Constraint> constraints(final String text, final int start, final int end) {
        final List<Constraint> constraints = new ArrayList<>();
        int depth = 0;
        boolean quoted = false;
        int from = text.indexOf('(', start) + 1;
        for (int i = from; i < end; i++) {
            final char c = text.charAt(i);
            quoted ^= c == '"';
            depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            final boolean closes = !quoted && c == ')' && depth < 0;
            if (closes || !quoted && c == ',' && depth == 0) {
                add(constraints, text, from, i);
                from = i + 1;
            }
            if (closes) {
                break;
            }
        }
        return constraints;
    }

    private static void add(final List<Constraint> constraints, final String text, final int from, final int to) {
        final String part = text.substring(from, to);
        if (!part.isBlank()) {
            final int start = from + part.length() - part.stripLeading().length();
            constraints.add(new Constraint(
                    part.strip(), line(text, start), start, start + part.strip().length()));
        }
    }

    /** The condition on the result of an accumulate; null if it has none. */
    static @Nullable Constraint result(final String text, final Element element) {
        final int end = text.lastIndexOf(')', element.end() - 1);
        int depth = 0;
        int semicolons = 0;
        for (int i = text.indexOf('(', element.start()); i < end; i++) {
            final char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ';' && depth == 1 && ++semicolons == 2) {
                final List<Constraint> found = new ArrayList<>();
                add(found, text, i + 1, end);
                return found.isEmpty() ? null : found.get(0);
            }
        }
        return null;
    }

    static int line(final String text, final int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
