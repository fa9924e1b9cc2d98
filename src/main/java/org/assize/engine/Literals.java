package org.assize.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assize.finding.FailureMode;
import org.jspecify.annotations.Nullable;

/** What could stand in a condition instead of what does: the opposite, the boundary, the next literal. */
final class Literals {

    /** A failure mode in a consequence. */
    static final Pattern MODE = Pattern.compile("FailureMode\\.([A-Z_]+)");

    private static final Pattern IMPORT = Pattern.compile("(?m)^import ([\\w.]+\\.(\\w+));");
    private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z]\\w*)\\.([A-Z][A-Z0-9_]*)\\b");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.\"$-])\\d+(?![\\w.\"-])");
    private static final String[][] OPPOSITES = {
        {" not memberOf ", " memberOf "},
        {" memberOf ", " not memberOf "},
        {" not contains ", " contains "},
        {" contains ", " not contains "},
        {" not matches ", " matches "},
        {" matches ", " not matches "},
        {" not in ", " in "},
        {" in ", " not in "},
        {" == ", " != "},
        {" != ", " == "},
        {" >= ", " < "},
        {" <= ", " > "},
        {" > ", " <= "},
        {" < ", " >= "}
    };
    private static final String[][] BOUNDARIES = {{" >= ", " > "}, {" <= ", " < "}, {" > ", " >= "}, {" < ", " <= "}};

    private final Map<String, String> imports = new HashMap<>();

    Literals(final String drl) {
        final Matcher imported = IMPORT.matcher(drl);
        while (imported.find()) {
            imports.put(imported.group(2), imported.group(1));
        }
    }

    /** The opposite of a condition in house style. */
    static String negated(final String condition) {
        if (condition.contains(" || ") || condition.contains(" && ")) {
            return "!( " + condition + " )";
        }
        final String swapped = swapped(condition, OPPOSITES);
        if (swapped != null) {
            return swapped;
        }
        return condition.startsWith("!") ? condition.substring(1) : "!" + condition;
    }

    /** The comparison with its boundary taken in or left out; null if the condition compares no sizes. */
    static @Nullable String boundary(final String condition) {
        return swapped(condition, BOUNDARIES);
    }

    private static @Nullable String swapped(final String condition, final String[][] swaps) {
        for (final String[] swap : swaps) {
            if (condition.contains(swap[0])) {
                return condition.replaceFirst(Pattern.quote(swap[0]), swap[1]);
            }
        }
        return null;
    }

    /** The condition with each of its literals replaced by a neighbour, one at a time. */
    List<String> neighbours(final String condition) {
        final List<String> all = new ArrayList<>();
        final Matcher constant = CONSTANT.matcher(condition);
        while (constant.find()) {
            final String other = neighbour(constant.group(1), constant.group(2));
            if (other != null) {
                all.add(spliced(condition, constant, constant.group(1) + "." + other));
            }
        }
        final Matcher number = NUMBER.matcher(condition);
        while (number.find()) {
            all.add(spliced(condition, number, Long.toString(Long.parseLong(number.group()) + 1)));
        }
        return all;
    }

    private static String spliced(final String text, final Matcher at, final String instead) {
        return text.substring(0, at.start()) + instead + text.substring(at.end());
    }

    /** The constant before it in its closed list, the last one for the first; null if it is no constant of a list. */
    private @Nullable String neighbour(final String type, final String name) {
        final Object[] constants = constants(type);
        for (int i = 0; i < constants.length && constants.length > 1; i++) {
            if (((Enum<?>) constants[i]).name().equals(name)) {
                return ((Enum<?>) constants[(i + constants.length - 1) % constants.length]).name();
            }
        }
        return null;
    }

    private Object[] constants(final String type) {
        final String imported = imports.get(type);
        if (imported == null) {
            return new Object[0];
        }
        try {
            // A nested type is imported with a dot and loaded with a dollar sign.
            final String loaded = imported.replaceAll("\\.([A-Z]\\w*)\\.([A-Z])", ".$1\\$$2");
            final Object[] constants = Class.forName(loaded).getEnumConstants();
            return constants == null ? new Object[0] : constants;
        } catch (final ClassNotFoundException unknown) {
            return new Object[0];
        }
    }

    /** The next failure mode, the one before for the last. */
    static String otherMode(final String mode) {
        final FailureMode[] modes = FailureMode.values();
        final int at = FailureMode.valueOf(mode).ordinal();
        return "FailureMode." + modes[at + 1 < modes.length ? at + 1 : at - 1];
    }
}
