package org.assize.authoring.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assize.content.RuleSource;

/**
 * A DRL file as its author sees it: every part with its offsets, whether or not the compiler would take it.
 *
 * @param masked the text of the same length in which comments are blank and texts hold nothing but {@code s}
 * @param packageName empty if there is no package line
 * @param headings parts of the file that are no rules: {@code global}, {@code function} …
 */
public record DrlFile(
        RuleSource source,
        String masked,
        Name packageName,
        List<Name> imports,
        List<Declared> declared,
        List<Rule> rules,
        List<Name> headings) {

    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9]-[0-9]{2} ");

    /** A word with its place. */
    public record Name(String text, int start) {

        int end() {
            return start + text.length();
        }
    }

    /** A type that the file declares, with its fields. */
    public record Declared(Name name, List<Field> fields, int end) {}

    /** A field of a declared type. */
    public record Field(String name, String type) {}

    /**
     * A rule block.
     *
     * @param name without quotation marks; its offset is that of the first letter
     * @param start offset of the word {@code rule}
     * @param end offset behind the word {@code end}
     * @param attributes what stands between name and {@code when}
     * @param then offset behind the word {@code then}
     * @param consequence offset behind the consequence
     */
    public record Rule(
            Name name, int start, int end, List<Name> attributes, List<Element> elements, int then, int consequence) {

        /** All elements, those inside of {@code not}, {@code exists} and {@code accumulate} included. */
        Stream<Element> all() {
            return elements.stream().flatMap(Element::all);
        }

        /** Id of the obligation with which the name begins; empty if it begins with none. */
        public String obligation() {
            return ID.matcher(name.text()).lookingAt() ? name.text().substring(0, 5) : "";
        }
    }

    /** What an element of a condition is. */
    public enum Kind {
        PATTERN,
        NOT,
        EXISTS,
        FORALL,
        ACCUMULATE,
        EVAL,
        AND,
        OR,
        OTHER
    }

    /**
     * A line of a condition.
     *
     * @param type fact type; its text is empty unless the element is a pattern
     * @param constraints what stands between the brackets; of {@code accumulate} its functions and conditions
     * @param children patterns inside
     * @param from what stands behind {@code from}; its text is empty if nothing does
     */
    public record Element(
            Kind kind, Name type, int start, int end, List<Constraint> constraints, List<Element> children, Name from) {

        Stream<Element> all() {
            return Stream.concat(Stream.of(this), children.stream().flatMap(Element::all));
        }

        boolean isPattern() {
            return kind == Kind.PATTERN;
        }
    }

    /** A condition or a binding between the brackets of a pattern, trimmed. */
    public record Constraint(String text, int start) {

        int end() {
            return start + text.length();
        }

        /** Whether it only gives a name to a value. */
        boolean isBinding() {
            return text.matches("\\$\\w+\\s*:\\s*[\\w.()]+");
        }

        /** The condition without the name that it may give to the value. */
        Constraint unbound() {
            final java.util.regex.Matcher binding =
                    Pattern.compile("^\\$\\w+\\s*:\\s*").matcher(text);
            return binding.find() ? new Constraint(text.substring(binding.end()), start + binding.end()) : this;
        }
    }

    public String text() {
        return source.text();
    }

    /** Relative to the rules folder. */
    public String path() {
        return source.path();
    }

    /** The rule block as it stands in the file. */
    public String text(final Rule rule) {
        return text().substring(rule.start(), rule.end());
    }

    String consequence(final Rule rule) {
        return text().substring(rule.then(), rule.consequence());
    }

    /** The rule at the line; null if there is none. */
    @org.jspecify.annotations.Nullable
    Rule ruleAt(final int line) {
        final int from = offset(line);
        return rules.stream()
                .filter(rule -> rule.start() <= from + lineLength(from) && from <= rule.end())
                .findFirst()
                .orElse(null);
    }

    private int lineLength(final int from) {
        final int end = text().indexOf('\n', from);
        return (end < 0 ? text().length() : end) - from;
    }

    /** Offset of the first character of a line. */
    int offset(final int line) {
        int offset = 0;
        for (int i = 1; i < line; i++) {
            final int end = text().indexOf('\n', offset);
            if (end < 0) {
                return text().length();
            }
            offset = end + 1;
        }
        return offset;
    }

    int line(final int offset) {
        return 1
                + (int) text().substring(0, Math.min(offset, text().length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    int column(final int offset) {
        return offset - text().lastIndexOf('\n', offset - 1);
    }

    /** The line without its end. */
    String lineText(final int line) {
        final int from = offset(line);
        return text().substring(from, from + lineLength(from));
    }

    /** Simple names of the types that the file declares. */
    List<String> declaredNames() {
        final List<String> names = new ArrayList<>();
        declared.forEach(each -> names.add(each.name().text()));
        return names;
    }
}
