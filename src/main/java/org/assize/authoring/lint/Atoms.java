package org.assize.authoring.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assize.authoring.lint.DrlFile.Constraint;
import org.assize.authoring.lint.DrlFile.Element;

/** Comparisons of a property with a value, as they stand in the conditions of a pattern. */
final class Atoms {

    private static final Pattern COMPARISON = Pattern.compile(
            "^(!?)\\s*([A-Za-z$][\\w.]*(?:\\(\\s*\\))?)\\s*"
                    + "(==|!=|<=|>=|<|>|(?<=\\s)(?:not\\s+)?(?:in|memberOf|matches|contains|soundslike|str)\\b)"
                    + "\\s*(.+)$",
            Pattern.DOTALL);
    private static final Pattern FLAG = Pattern.compile("^(!?)\\s*([A-Za-z][\\w.]*(?:\\(\\s*\\))?)$");

    private Atoms() {}

    /**
     * A comparison.
     *
     * @param property left side, {@code state} or {@code contract.end}
     * @param operator empty for a property that stands alone
     * @param value right side; empty for a property that stands alone
     */
    record Atom(boolean negated, String property, int at, String operator, String value, int valueAt) {

        /** First name of the property. */
        String first() {
            return property.replaceAll("[.(].*$", "");
        }

        boolean isPath() {
            return property.contains(".");
        }

        int end() {
            return operator.isEmpty() ? at + property.length() : valueAt + value.length();
        }
    }

    /** The comparisons of all conditions of a pattern; parts of {@code ||} and {@code &&} by themselves. */
    static List<Atom> of(final Element pattern) {
        final List<Atom> atoms = new ArrayList<>();
        pattern.constraints().forEach(constraint -> of(constraint, atoms::add));
        return atoms;
    }

    /** Those that all have to hold. */
    static List<Atom> conjunction(final Element pattern) {
        final List<Atom> atoms = new ArrayList<>();
        for (final Constraint constraint : pattern.constraints()) {
            if (!constraint.text().contains("||")) {
                of(constraint, atoms::add);
            }
        }
        return atoms;
    }

    private static void of(final Constraint constraint, final Consumer<Atom> found) {
        for (final Constraint part : parts(constraint.unbound())) {
            final Constraint bare = unwrapped(part);
            if (bare.text().contains("||") || bare.text().contains("&&")) {
                of(bare, found);
                continue;
            }
            final Matcher comparison = COMPARISON.matcher(bare.text());
            if (comparison.matches()) {
                found.accept(new Atom(
                        !comparison.group(1).isEmpty(),
                        comparison.group(2),
                        bare.start() + comparison.start(2),
                        comparison.group(3).replaceAll("\\s+", " "),
                        comparison.group(4).strip(),
                        bare.start() + comparison.start(4)));
                continue;
            }
            final Matcher flag = FLAG.matcher(bare.text());
            if (flag.matches()) {
                found.accept(
                        new Atom(!flag.group(1).isEmpty(), flag.group(2), bare.start() + flag.start(2), "", "", 0));
            }
        }
    }

    private static Constraint unwrapped(final Constraint part) {
        final String text = part.text();
        if (text.startsWith("(") && closing(text) == text.length() - 1) {
            final String inner = text.substring(1, text.length() - 1);
            final int shift = 1 + inner.length() - inner.stripLeading().length();
            return new Constraint(inner.strip(), part.start() + shift);
        }
        return part;
    }

    private static int closing(final String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static List<Constraint> parts(final Constraint constraint) {
        final List<Constraint> parts = new ArrayList<>();
        final String text = DrlScanner.Mask.of(constraint.text());
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            final char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 && i + 1 < text.length() && (text.startsWith("&&", i) || text.startsWith("||", i))) {
                add(parts, constraint, from, i);
                from = i + 2;
                i++;
            }
        }
        add(parts, constraint, from, text.length());
        return parts;
    }

    private static void add(final List<Constraint> parts, final Constraint whole, final int from, final int to) {
        final String part = whole.text().substring(from, to);
        if (!part.isBlank()) {
            final int lead = part.length() - part.stripLeading().length();
            parts.add(new Constraint(part.strip(), whole.start() + from + lead));
        }
    }
}
