package org.assize.authoring.lint;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assize.authoring.lint.Atoms.Atom;
import org.assize.authoring.lint.DrlFile.Constraint;
import org.assize.authoring.lint.DrlFile.Element;
import org.assize.authoring.lint.DrlFile.Kind;
import org.assize.source.NearestName;
import org.jspecify.annotations.Nullable;

/** Names of types, fields and constants, and comparisons of unlike things; most of them pass the compiler. */
final class TypeChecks {

    private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z]\\w+)\\.([A-Z][A-Z0-9_]*)\\b(?!\\s*\\()");
    private static final Pattern BOUND = Pattern.compile("^\\$\\w+\\s*:\\s*([a-zA-Z]\\w*)");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?[BILDFbildf]?");
    private static final Set<Class<?>> NUMBERS = Set.of(
            int.class, long.class, double.class, float.class, short.class, Integer.class, Long.class, BigDecimal.class);

    private TypeChecks() {}

    static void unknownImport(final LintContext context, final Offenders offenders) {
        for (final DrlFile file : context.files()) {
            file.imports().stream()
                    .filter(name -> context.types(file).isUnknownImport(name.text()))
                    .forEach(name -> offenders.at(
                            file, name, "\"" + name.text() + "\" is imported, and there is no such type.", null));
        }
    }

    static void unusedImport(final LintContext context, final Offenders offenders) {
        for (final DrlFile file : context.files()) {
            final Set<String> words = Pattern.compile("\\W+")
                    .splitAsStream(file.masked().replaceAll("(?m)^\\s*import .*$", ""))
                    .collect(Collectors.toSet());
            file.imports().forEach(name -> {
                final String simple = name.text().substring(name.text().lastIndexOf('.') + 1);
                if (!words.contains(simple) && !simple.equals("*")) {
                    offenders.at(file, name, simple + " is imported and not used.", "remove the line.");
                }
            });
        }
    }

    static void unknownType(final LintContext context, final Offenders offenders) {
        context.eachElement((file, element) -> {
            final String type = element.type().text();
            final FileTypes types = context.types(file);
            if (element.isPattern() && !type.contains(".") && !types.knows(type)) {
                final String advice = NearestName.advice(type, types.names());
                offenders.at(
                        file,
                        element.type(),
                        "\"" + type + "\" is no type that this file imports or declares.",
                        advice == null ? "add an import." : advice);
            }
        });
    }

    static void unknownField(final LintContext context, final Offenders offenders) {
        context.eachElement((file, element) -> {
            final Map<String, Class<?>> properties =
                    context.types(file).properties(element.type().text());
            if (!element.isPattern() || properties.isEmpty()) {
                return;
            }
            for (final Atom atom : Atoms.of(element)) {
                field(file, element, properties, atom.first(), atom.at(), offenders);
            }
            for (final Constraint constraint : element.constraints()) {
                final Matcher bound = BOUND.matcher(constraint.text());
                if (bound.find() && constraint.isBinding()) {
                    field(file, element, properties, bound.group(1), constraint.start() + bound.start(1), offenders);
                }
            }
        });
    }

    private static void field(
            final DrlFile file,
            final Element element,
            final Map<String, Class<?>> properties,
            final String name,
            final int at,
            final Offenders offenders) {
        if (name.startsWith("$") || properties.containsKey(name) || Character.isUpperCase(name.charAt(0))) {
            return;
        }
        offenders.at(
                file,
                at,
                at + name.length(),
                element.type().text() + " has no attribute \"" + name + "\".",
                NearestName.advice(name, readable(properties)));
    }

    private static Collection<String> readable(final Map<String, Class<?>> properties) {
        final Set<String> names = new TreeSet<>(properties.keySet());
        names.removeAll(Set.of("hashCode", "toString", "getClass", "class", "this", "notify", "notifyAll"));
        return names;
    }

    /** {@code Tri.YESS} anywhere, and {@code state == "noo"} where the attribute has a closed list. */
    static void unknownConstant(final LintContext context, final Offenders offenders) {
        for (final DrlFile file : context.files()) {
            final Matcher constant = CONSTANT.matcher(file.masked());
            while (constant.find()) {
                final Class<?> type = context.types(file).type(constant.group(1));
                if (type != null && type.isEnum() && !names(type).contains(constant.group(2))) {
                    offenders.at(
                            file,
                            constant.start(2),
                            constant.end(2),
                            constant.group(1) + " has no value " + constant.group(2) + "; it has "
                                    + String.join(", ", names(type)) + ".",
                            NearestName.advice(constant.group(2), names(type)));
                }
            }
        }
    }

    private static List<String> names(final Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    static void typeMismatch(final LintContext context, final Offenders offenders) {
        context.eachElement((file, element) -> {
            final FileTypes types = context.types(file);
            final Map<String, Class<?>> properties =
                    types.properties(element.type().text());
            for (final Atom atom : Atoms.of(element)) {
                final Class<?> left = atom.isPath() ? null : properties.get(atom.first());
                if (left != null && !atom.operator().isEmpty()) {
                    for (final String value : values(atom)) {
                        final String wrong = mismatch(types, left, atom.operator(), value);
                        if (wrong != null) {
                            final int at = file.text().indexOf(value, atom.valueAt());
                            offenders.at(
                                    file,
                                    at,
                                    at + value.length(),
                                    "\"" + atom.property() + "\" is " + kind(left) + " and is compared with " + wrong
                                            + ".",
                                    advice(left, value));
                        }
                    }
                }
            }
        });
    }

    private static List<String> values(final Atom atom) {
        if (!atom.operator().endsWith("in")) {
            return List.of(atom.value());
        }
        return Arrays.stream(atom.value().replaceAll("^\\(|\\)$", "").split(","))
                .map(String::strip)
                .toList();
    }

    /** What is wrong with the value; null if nothing is, or if it cannot be told. */
    private static @Nullable String mismatch(
            final FileTypes types, final Class<?> left, final String operator, final String value) {
        final boolean text = value.startsWith("\"");
        if (operator.endsWith("memberOf") || operator.endsWith("contains") || operator.endsWith("matches")) {
            return null;
        }
        if (text && !CharSequence.class.isAssignableFrom(left) && left != Object.class) {
            return "the text " + value;
        }
        if (NUMBER.matcher(value).matches() && !NUMBERS.contains(left) && left != Object.class) {
            return "the number " + value;
        }
        if (Set.of("true", "false").contains(value) && left != boolean.class && left != Boolean.class) {
            return value;
        }
        final Matcher constant =
                Pattern.compile("^([A-Z]\\w+)\\.[A-Z][A-Z0-9_]*$").matcher(value);
        if (constant.find()) {
            final Class<?> right = types.type(constant.group(1));
            return right != null && right.isEnum() && right != left && left != Object.class
                    ? value + ", a value of another list"
                    : null;
        }
        return null;
    }

    private static String kind(final Class<?> type) {
        if (type.isEnum()) {
            return "one of the list " + type.getSimpleName();
        }
        if (NUMBERS.contains(type)) {
            return "a number";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "yes or no";
        }
        return type == String.class ? "a text" : "a " + type.getSimpleName();
    }

    private static @Nullable String advice(final Class<?> left, final String value) {
        if (!left.isEnum()) {
            return null;
        }
        final String bare = value.replace("\"", "");
        final String nearest = NearestName.of(bare, names(left));
        return left.getSimpleName() + "."
                + (nearest == null ? " and one of " + String.join(", ", names(left)) : nearest)
                + (nearest == null ? "." : "?");
    }

    /** A variable that no line before binds. */
    static void unknownVariable(final LintContext context, final Offenders offenders) {
        context.eachRule((file, rule) -> {
            final String masked = file.masked();
            final Set<String> bound = new TreeSet<>();
            final Matcher binding =
                    Pattern.compile("(\\$\\w+)\\s*:").matcher(masked).region(rule.start(), rule.then());
            while (binding.find()) {
                bound.add(binding.group(1));
            }
            final Matcher use = VARIABLE.matcher(masked).region(rule.start(), rule.consequence());
            final Set<String> told = new TreeSet<>();
            while (use.find()) {
                if (!bound.contains(use.group()) && told.add(use.group())) {
                    offenders.at(
                            file,
                            use.start(),
                            use.end(),
                            "no condition of this rule gives a value the name " + use.group() + ".",
                            NearestName.advice(use.group(), bound));
                }
            }
        });
    }

    /** A fact's attribute that may be unknown is looked into or ordered, and no condition before asks whether it is there. */
    static void unguardedNull(final LintContext context, final Offenders offenders) {
        context.eachElement((file, element) -> {
            final FileTypes types = context.types(file);
            for (final Atom atom : Atoms.of(element)) {
                final boolean looksInside =
                        atom.isPath() || Set.of("<", "<=", ">", ">=").contains(atom.operator());
                if (looksInside && types.isNullable(element.type().text(), atom.first()) && !isGuarded(element, atom)) {
                    offenders.at(
                            file,
                            atom.at(),
                            atom.end(),
                            "\"" + atom.first()
                                    + "\" may be unknown, and a condition that meets an unknown value stops the"
                                    + " whole assessment.",
                            "write " + atom.first()
                                    + " != null, before it, or ask a function that answers Tri.UNKNOWN.");
                }
            }
        });
    }

    private static boolean isGuarded(final Element element, final Atom atom) {
        return Atoms.of(element).stream()
                .anyMatch(other -> other.at() < atom.at()
                        && other.property().equals(atom.first())
                        && other.operator().equals("!=")
                        && other.value().equals("null"));
    }

    static void forall(final LintContext context, final Offenders offenders) {
        context.eachRule((file, rule) -> rule.elements().stream()
                .filter(element -> element.kind() == Kind.FORALL)
                .filter(element -> rule.elements().stream().noneMatch(other -> other.kind() == Kind.EXISTS))
                .forEach(element -> offenders.at(
                        file,
                        element.start(),
                        element.end(),
                        "forall is also true where there is nothing at all.",
                        "add exists, or write not with the opposite condition and a population.")));
    }
}
