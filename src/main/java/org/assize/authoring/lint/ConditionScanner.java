package org.assize.authoring.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assize.authoring.lint.DrlFile.Constraint;
import org.assize.authoring.lint.DrlFile.Element;
import org.assize.authoring.lint.DrlFile.Kind;
import org.assize.authoring.lint.DrlFile.Name;

/** Takes the condition of a rule apart. What it does not understand becomes an element of the kind OTHER. */
final class ConditionScanner {

    private static final Pattern HEAD = Pattern.compile("(?:(\\$?\\w+)\\s*:\\s*)?(\\$?[A-Za-z][\\w.]*)?\\s*");
    private static final Pattern FROM = Pattern.compile("\\s*\\bfrom\\b\\s*");
    private static final Map<String, Kind> WORDS = Map.of(
            "not", Kind.NOT,
            "exists", Kind.EXISTS,
            "forall", Kind.FORALL,
            "accumulate", Kind.ACCUMULATE,
            "acc", Kind.ACCUMULATE,
            "eval", Kind.EVAL,
            "and", Kind.AND,
            "or", Kind.OR);
    private static final Name NOTHING = new Name("", 0);

    private final String text;
    private final String masked;
    private final int end;
    private int at;

    ConditionScanner(final String text, final String masked, final int start, final int end) {
        this.text = text;
        this.masked = masked;
        this.at = start;
        this.end = end;
    }

    List<Element> elements() {
        final List<Element> elements = new ArrayList<>();
        skip();
        while (at < end) {
            final int before = at;
            elements.add(element());
            at = Math.max(at, before + 1);
            skip();
        }
        return elements;
    }

    private void skip() {
        while (at < end && (Character.isWhitespace(masked.charAt(at)) || masked.charAt(at) == ';')) {
            at++;
        }
    }

    private Element element() {
        final int start = at;
        final char first = masked.charAt(at);
        if (first == '(') {
            final int close = closing(at);
            final List<Element> inner = inner(at + 1, close - 1);
            at = close;
            return new Element(Kind.AND, NOTHING, start, close, List.of(), inner, NOTHING);
        }
        if (masked.startsWith("&&", at) || masked.startsWith("||", at)) {
            at += 2;
            return leaf(first == '&' ? Kind.AND : Kind.OR, start);
        }
        final Matcher head = HEAD.matcher(masked).region(at, end);
        if (!head.lookingAt() || head.group(2) == null) {
            at = lineEnd(at);
            return leaf(Kind.OTHER, start);
        }
        final Kind kind = WORDS.get(head.group(2));
        final int behind = head.end();
        if (kind != null) {
            return worded(kind, start, behind);
        }
        if (behind >= end || masked.charAt(behind) != '(') {
            at = lineEnd(at);
            return leaf(Kind.OTHER, start);
        }
        return pattern(new Name(head.group(2), head.start(2)), start, behind);
    }

    private Element leaf(final Kind kind, final int start) {
        return new Element(kind, NOTHING, start, Math.max(at, start + 1), List.of(), List.of(), NOTHING);
    }

    private Element pattern(final Name type, final int start, final int bracket) {
        at = closing(bracket);
        final List<Constraint> constraints = split(bracket + 1, at - 1, ',');
        final Name from = from();
        return new Element(Kind.PATTERN, type, start, at, constraints, List.of(), from);
    }

    private Name from() {
        final Matcher from = FROM.matcher(masked).region(at, end);
        if (!from.lookingAt()) {
            return NOTHING;
        }
        at = lineEnd(from.end());
        return new Name(text.substring(from.end(), at).strip(), from.end());
    }

    private Element worded(final Kind kind, final int start, final int behind) {
        at = behind;
        final boolean bracket = behind < end && masked.charAt(behind) == '(';
        if (kind == Kind.ACCUMULATE && bracket) {
            return accumulate(start, behind);
        }
        if (kind == Kind.EVAL || kind == Kind.AND || kind == Kind.OR) {
            at = kind == Kind.EVAL && bracket ? closing(behind) : at;
            return leaf(kind, start);
        }
        final List<Element> children = new ArrayList<>();
        if (bracket) {
            final int close = closing(behind);
            children.addAll(inner(behind + 1, close - 1));
            at = close;
        } else if (at < end) {
            children.add(element());
        }
        return new Element(kind, NOTHING, start, at, List.of(), children, NOTHING);
    }

    /** {@code accumulate( patterns; functions; conditions )}. */
    private Element accumulate(final int start, final int bracket) {
        at = closing(bracket);
        final List<Constraint> parts = split(bracket + 1, at - 1, ';');
        final List<Element> children = parts.isEmpty()
                ? List.of()
                : inner(parts.get(0).start(), parts.get(0).end());
        final List<Constraint> functions = new ArrayList<>();
        parts.stream().skip(1).forEach(part -> functions.addAll(split(part.start(), part.end(), ',')));
        return new Element(Kind.ACCUMULATE, NOTHING, start, at, functions, children, NOTHING);
    }

    private List<Element> inner(final int from, final int to) {
        return new ConditionScanner(text, masked, from, Math.max(from, to)).elements();
    }

    private int lineEnd(final int from) {
        final int line = masked.indexOf('\n', from);
        return line < 0 || line > end ? end : line;
    }

    /** Offset behind the bracket that closes the one that opens here; the end of the condition if none does. */
    private int closing(final int from) {
        int depth = 0;
        for (int i = from; i < end; i++) {
            final char c = masked.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return end;
    }

    /** The parts between separators that stand in no brackets, trimmed, without empty ones. */
    private List<Constraint> split(final int from, final int to, final char separator) {
        final List<Constraint> parts = new ArrayList<>();
        int depth = 0;
        int start = from;
        for (int i = from; i <= to && i <= end; i++) {
            final char c = i < to ? masked.charAt(i) : separator;
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (c == separator && depth == 0 || i == to) {
                add(parts, start, i);
                start = i + 1;
            }
        }
        return parts;
    }

    private void add(final List<Constraint> parts, final int from, final int to) {
        if (from < to && !masked.substring(from, to).isBlank()) {
            final String part = masked.substring(from, to);
            final int start = from + part.length() - part.stripLeading().length();
            final int stop = from + part.stripTrailing().length();
            parts.add(new Constraint(text.substring(start, stop), start));
        }
    }
}
