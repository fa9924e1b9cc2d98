package org.assize.authoring.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assize.authoring.lint.Atoms.Atom;
import org.assize.authoring.lint.DrlFile.Element;
import org.assize.authoring.lint.DrlFile.Kind;
import org.assize.authoring.lint.DrlFile.Rule;
import org.assize.content.Content;
import org.assize.fact.Fact;

/** Conditions that cannot hold, rules that say the same twice, and conclusions that go in circles or nowhere. */
final class LogicChecks {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private LogicChecks() {}

    static void neverTrue(final LintContext context, final Offenders offenders) {
        context.eachElement((file, element) -> {
            final Map<String, List<Atom>> byProperty = Atoms.conjunction(element).stream()
                    .collect(Collectors.groupingBy(Atom::property, TreeMap::new, Collectors.toList()));
            byProperty.forEach((property, atoms) -> contradiction(file, atoms, offenders));
        });
    }

    private static void contradiction(final DrlFile file, final List<Atom> atoms, final Offenders offenders) {
        for (int i = 0; i < atoms.size(); i++) {
            for (int j = i + 1; j < atoms.size(); j++) {
                if (excludes(atoms.get(i), atoms.get(j)) || excludes(atoms.get(j), atoms.get(i))) {
                    final Atom second = atoms.get(j);
                    offenders.at(
                            file,
                            second.at(),
                            second.end(),
                            "\"" + second.property() + "\" cannot be this and, as it was written before, "
                                    + file.text()
                                            .substring(
                                                    atoms.get(i).at(),
                                                    atoms.get(i).end()) + ".",
                            "one of the two is meant, or both in two rules.");
                    return;
                }
            }
        }
    }

    private static boolean excludes(final Atom one, final Atom other) {
        if (one.operator().isEmpty() && other.operator().isEmpty()) {
            return one.negated() != other.negated();
        }
        if (!isLiteral(one.value()) || !isLiteral(other.value())) {
            return false;
        }
        if (one.operator().equals("==")) {
            return switch (other.operator()) {
                case "==" -> !one.value().equals(other.value());
                case "!=" -> one.value().equals(other.value());
                default -> isNumber(one) && isNumber(other) && !holds(number(one), other);
            };
        }
        return one.operator().startsWith(">")
                && other.operator().startsWith("<")
                && isNumber(one)
                && isNumber(other)
                && isEmpty(one, other);
    }

    private static boolean isEmpty(final Atom above, final Atom below) {
        final int order = number(above).compareTo(number(below));
        return order > 0
                || order == 0
                        && !(above.operator().equals(">=") && below.operator().equals("<="));
    }

    private static boolean holds(final BigDecimal value, final Atom atom) {
        final int order = value.compareTo(number(atom));
        return switch (atom.operator()) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            default -> true;
        };
    }

    private static boolean isNumber(final Atom atom) {
        return NUMBER.matcher(atom.value()).matches();
    }

    private static BigDecimal number(final Atom atom) {
        return new BigDecimal(atom.value());
    }

    private static boolean isLiteral(final String value) {
        return value.startsWith("\"")
                || NUMBER.matcher(value).matches()
                || value.matches("[A-Z]\\w*\\.[A-Z][A-Z0-9_]*|true|false");
    }

    static void duplicateName(final LintContext context, final Offenders offenders) {
        final Map<String, String> seen = new HashMap<>();
        context.eachRule((file, rule) -> {
            final String place = file.path() + ":" + file.line(rule.start());
            final String before = seen.putIfAbsent(rule.name().text(), place);
            if (before != null) {
                offenders.at(file, rule, "a rule of this name stands already in " + before + ".", null);
            }
        });
    }

    static void duplicateRule(final LintContext context, final Offenders offenders) {
        final Map<String, Rule> seen = new HashMap<>();
        context.eachRule((file, rule) -> {
            final String body = file.path()
                    + file.masked()
                            .substring(rule.attributes().isEmpty() ? rule.name().end() + 1 : rule.start(), rule.then())
                            .replaceAll("\\s+", " ")
                    + file.text()
                            .substring(
                                    rule.elements().isEmpty()
                                            ? rule.then()
                                            : rule.elements().get(0).start(),
                                    rule.consequence())
                            .replaceAll("\\s+", " ");
            final Rule before = seen.putIfAbsent(body, rule);
            if (before != null) {
                offenders.at(
                        file,
                        rule,
                        "this rule has the conditions and the conclusion of \""
                                + before.name().text() + "\".",
                        "remove one of them.");
            }
        });
    }

    static void selfDefeating(final LintContext context, final Offenders offenders) {
        context.eachRule((file, rule) -> {
            final String inserted = context.types(file).inserted(file, rule);
            rule.elements().stream()
                    .filter(element -> element.kind() == Kind.NOT)
                    .flatMap(Element::all)
                    .filter(element ->
                            element.isPattern() && element.type().text().equals(inserted))
                    .filter(element -> !ordersItself(element))
                    .forEach(element -> offenders.at(
                            file,
                            element.type(),
                            "the rule concludes " + inserted + " from there being no " + inserted
                                    + ", and would take it back and conclude it for ever.",
                            "conclude another type, in a higher layer."));
        });
    }

    /** {@code not X( row < $row )} asks for the first one and is settled by the order. */
    private static boolean ordersItself(final Element element) {
        return Atoms.of(element).stream()
                .anyMatch(atom ->
                        atom.operator().startsWith("<") || atom.operator().startsWith(">"));
    }

    /** A type that is concluded by way of its own absence. */
    static void loop(final LintContext context, final Offenders offenders) {
        final Map<String, Set<String>> needs = needs(context);
        context.eachRule((file, rule) -> {
            final String inserted = qualified(context, file, context.types(file).inserted(file, rule));
            for (final Element element : rule.elements()) {
                if (element.kind() == Kind.NOT || element.kind() == Kind.ACCUMULATE) {
                    element.all()
                            .filter(Element::isPattern)
                            .filter(each -> !each.type()
                                    .text()
                                    .equals(context.types(file).inserted(file, rule)))
                            .filter(each -> reaches(
                                    needs, qualified(context, file, each.type().text()), inserted))
                            .forEach(each -> offenders.at(
                                    file,
                                    each.type(),
                                    "the rule concludes " + simple(inserted) + " from what there is not of "
                                            + each.type().text() + ", which is itself concluded from "
                                            + simple(inserted)
                                            + ": a circle.",
                                    "look at a lower layer."));
                }
            }
        });
    }

    private static Map<String, Set<String>> needs(final LintContext context) {
        final Map<String, Set<String>> needs = new HashMap<>();
        context.eachRule((file, rule) -> rule.all()
                .filter(Element::isPattern)
                .forEach(element -> needs.computeIfAbsent(
                                qualified(context, file, context.types(file).inserted(file, rule)),
                                key -> new TreeSet<>())
                        .add(qualified(context, file, element.type().text()))));
        return needs;
    }

    /** Declared types of one name in two files are two types. */
    private static String qualified(final LintContext context, final DrlFile file, final String type) {
        return context.types(file).isDeclared(type) ? file.path() + "#" + type : type;
    }

    private static String simple(final String qualified) {
        return qualified.substring(qualified.indexOf('#') + 1);
    }

    private static boolean reaches(final Map<String, Set<String>> needs, final String from, final String to) {
        final Set<String> seen = new HashSet<>();
        final List<String> open = new ArrayList<>(List.of(from));
        while (!open.isEmpty()) {
            final String next = open.remove(open.size() - 1);
            if (next.equals(to) && !to.isEmpty()) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(needs.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }

    static void neverConsumed(final LintContext context, final Offenders offenders) {
        for (final DrlFile file : context.files()) {
            file.declared().stream()
                    .filter(type -> file.rules().stream()
                            .flatMap(Rule::all)
                            .noneMatch(element ->
                                    element.type().text().equals(type.name().text())))
                    .forEach(type -> offenders.at(
                            file,
                            type.name(),
                            "no rule of this file looks for " + type.name().text() + ".",
                            "remove it, or write the rule that uses it."));
        }
    }

    /** Patterns that wait for a derived type which no rule concludes. */
    static void neverProduced(final LintContext context, final Offenders offenders) {
        final Set<String> produced = context.located()
                .map(each -> qualified(context, each.file(), each.inserts()))
                .collect(Collectors.toSet());
        context.eachElement((file, element) -> {
            final String type = element.type().text();
            if (element.isPattern()
                    && element.from().text().isEmpty()
                    && isDerived(context, file, type)
                    && !produced.contains(qualified(context, file, type))) {
                offenders.at(file, element.type(), "no rule concludes " + type + ", so this never holds.", null);
            }
        });
    }

    private static boolean isDerived(final LintContext context, final DrlFile file, final String type) {
        final Class<?> found = context.types(file).type(type);
        return context.types(file).isDeclared(type)
                || found != null
                        && !found.isInterface()
                        && !found.isEnum()
                        && !Fact.class.isAssignableFrom(found)
                        && found != Content.class
                        && found.getPackageName().endsWith(".finding")
                        && !found.getSimpleName().equals("Parameter");
    }
}
