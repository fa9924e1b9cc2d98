package org.assize.authoring.lint;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assize.authoring.lint.DrlFile.Element;
import org.assize.authoring.lint.DrlFile.Kind;
import org.assize.authoring.lint.DrlFile.Rule;

/** Constructs with which the rule engine gives wrong results without a word, or that are more than a rule should do. */
final class SafetyChecks {

    private static final String PACKAGE = "org.assize.rules";
    private static final Pattern CHANGE = Pattern.compile("\\b(modify|update|retract|delete)\\s*\\(");
    private static final Pattern STATED = Pattern.compile("\\binsert\\s*\\(");
    private static final Pattern ONE = Pattern.compile("insertLogical\\s*\\(");
    private static final Pattern ASSIGNMENT = Pattern.compile("(?<![=!<>])=(?!=)");
    private static final Pattern INLINE = Pattern.compile("\\b(init|action|reverse|result)\\s*\\(");
    private static final Pattern MIN_MAX = Pattern.compile("\\b(min|max)\\s*\\(");
    private static final Pattern COLLECT = Pattern.compile("(\\$\\w+)\\s*:\\s*\\w+\\s*\\(");
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(System|Runtime|ProcessBuilder|Thread|Class|ClassLoader|Files|Path|Paths|URL|URI|Socket|kcontext|drools)\\b\\s*\\.|\\bnew\\s+(File|URL|Socket|Thread|ProcessBuilder)\\b");
    private static final Pattern CLOCK =
            Pattern.compile("\\b(\\w+\\.now\\s*\\(|new\\s+Date\\s*\\(|currentTimeMillis|nanoTime|getInstance\\s*\\()");

    private static final Map<String, String> HEADINGS = Map.of(
            "global", "shares a value between rules behind the engine's back.",
            "function", "is Java inside of rules, which no test reaches; functions stand in org.assize.finding.",
            "query", "is nothing that a rule needs here; match the facts themselves.",
            "unit", "makes rules of several units, which this engine cannot join.",
            "dialect", "sets another language for the file.",
            "window", "looks at time, and an assessment looks at one instant.",
            "entry-point", "divides the facts, and every rule has to see all of them.");

    private SafetyChecks() {}

    static void wrongPackage(final LintContext context, final Offenders offenders) {
        for (final DrlFile file : context.files()) {
            if (!file.packageName().text().equals(PACKAGE)) {
                offenders.at(
                        file,
                        file.packageName(),
                        "all rules stand in one package, and this file "
                                + (file.packageName().text().isEmpty()
                                        ? "names none."
                                        : "names " + file.packageName().text() + "."),
                        "package " + PACKAGE + ";");
            }
        }
    }

    static void oneImportEach(final LintContext context, final Offenders offenders) {
        for (final DrlFile file : context.files()) {
            file.imports().stream()
                    .filter(name -> name.text().endsWith("*"))
                    .forEach(name -> offenders.at(
                            file,
                            name,
                            "an import names one type, and this names all of a package.",
                            "one line a type."));
        }
    }

    static void attribute(final LintContext context, final Offenders offenders) {
        context.eachRule((file, rule) -> rule.attributes().stream()
                .filter(name -> !name.text().startsWith("@") && !name.text().startsWith("extends"))
                .forEach(name -> offenders.at(
                        file,
                        name,
                        "\"" + name.text() + "\" makes the result depend on the order in which rules run.",
                        "remove it; layers.yml gives the order in which conclusions build on each other.")));
    }

    static void annotation(final LintContext context, final Offenders offenders) {
        context.eachRule((file, rule) -> rule.attributes().stream()
                .filter(name -> name.text().startsWith("@"))
                .forEach(name -> offenders.at(
                        file,
                        name,
                        "words about a rule stand in the words of its topic, not in an annotation.",
                        "move it to the .yml beside this file.")));
    }

    static void extending(final LintContext context, final Offenders offenders) {
        context.eachRule((file, rule) -> rule.attributes().stream()
                .filter(name -> name.text().startsWith("extends"))
                .forEach(name -> offenders.at(
                        file,
                        name,
                        "a rule that extends another cannot be read by itself.",
                        "derive an observation that both look for.")));
    }

    static void heading(final LintContext context, final Offenders offenders) {
        for (final DrlFile file : context.files()) {
            file.headings()
                    .forEach(name -> offenders.at(
                            file,
                            name,
                            "\"" + name.text() + "\" " + HEADINGS.getOrDefault(name.text(), "is not used here."),
                            null));
        }
    }

    static void multiPattern(final LintContext context, final Offenders offenders) {
        context.eachElement((file, element) -> {
            final boolean quantified = element.kind() == Kind.NOT || element.kind() == Kind.EXISTS;
            final long patterns = element.children().stream()
                    .flatMap(Element::all)
                    .filter(Element::isPattern)
                    .count();
            if (quantified && patterns > 1) {
                offenders.at(
                        file,
                        element.start(),
                        element.end(),
                        "several patterns inside of " + (element.kind() == Kind.NOT ? "not" : "exists")
                                + ": version 10.2 of the engine may never fire such a rule, without a word.",
                        "let another rule conclude what the patterns say together, and look for that.");
            }
        });
    }

    static void either(final LintContext context, final Offenders offenders) {
        context.eachRule((file, rule) -> rule.all()
                .filter(element -> element.kind() == Kind.OR)
                .forEach(element -> offenders.at(
                        file,
                        element.start(),
                        element.end(),
                        "\"or\" between patterns makes two rules of one, and both may fire.",
                        "write two rules.")));
    }

    static void eval(final LintContext context, final Offenders offenders) {
        context.eachElement((file, element) -> {
            if (element.kind() == Kind.EVAL) {
                offenders.at(
                        file,
                        element.start(),
                        element.end(),
                        "eval hides from the engine what it looks at, and is tested again for everything.",
                        "write it as a condition of a pattern.");
            }
        });
    }

    static void from(final LintContext context, final Offenders offenders) {
        context.eachRule((file, rule) -> rule.all()
                .filter(element -> !element.from().text().isEmpty())
                .filter(element -> !fromContent(file, rule, element.from().text()))
                .forEach(element -> offenders.at(
                        file,
                        element.from(),
                        "\"from\" looks through everything again and again; it may read the content and lists that a"
                                + " line above has bound.",
                        "match the facts themselves.")));
    }

    private static boolean fromContent(final DrlFile file, final Rule rule, final String from) {
        return from.matches("\\$\\w+")
                || from.startsWith("$")
                        && Pattern.compile(Pattern.quote(from.replaceAll("\\..*$", "")) + "\\s*:\\s*Content\\(")
                                .matcher(file.text(rule))
                                .find();
    }

    static void inlineAccumulate(final LintContext context, final Offenders offenders) {
        context.eachRule((file, rule) -> rule.all()
                .filter(element -> element.kind() == Kind.ACCUMULATE)
                .forEach(element -> first(
                        file,
                        INLINE,
                        element.start(),
                        element.end(),
                        offenders,
                        "code inside of accumulate makes the build fail now and then.",
                        "use count(), sum(), collectList() or collectSet(), and a pure function on the result.")));
    }

    static void minMax(final LintContext context, final Offenders offenders) {
        context.eachRule((file, rule) -> rule.all()
                .filter(element -> element.kind() == Kind.ACCUMULATE)
                .forEach(element -> first(
                        file,
                        MIN_MAX,
                        element.start(),
                        element.end(),
                        offenders,
                        "min and max keep an old value when facts change, and are null where there is nothing.",
                        "collect a list and hand it to a function, or write not X( row < $row ).")));
    }

    private static void first(
            final DrlFile file,
            final Pattern pattern,
            final int from,
            final int to,
            final Offenders offenders,
            final String message,
            final String advice) {
        final Matcher found = pattern.matcher(file.masked()).region(from, to);
        if (found.find()) {
            offenders.at(file, found.start(), found.end(), message, advice);
        }
    }

    /** An accumulate whose patterns use what another one counted. */
    static void nestedAccumulate(final LintContext context, final Offenders offenders) {
        context.eachRule((file, rule) -> {
            final Set<String> counted = new TreeSet<>();
            for (final Element element : rule.elements()) {
                if (element.kind() == Kind.ACCUMULATE) {
                    element.children().forEach(child -> uses(file, child, counted, offenders));
                    element.constraints().forEach(function -> {
                        final Matcher bound = COLLECT.matcher(function.text());
                        if (bound.lookingAt()) {
                            counted.add(bound.group(1));
                        }
                    });
                }
            }
        });
    }

    private static void uses(
            final DrlFile file, final Element child, final Set<String> counted, final Offenders offenders) {
        for (final String name : counted) {
            final Matcher use = Pattern.compile(Pattern.quote(name) + "\\b")
                    .matcher(file.masked())
                    .region(child.start(), child.end());
            if (use.find()) {
                offenders.at(
                        file,
                        use.start(),
                        use.end(),
                        "an accumulate uses " + name + ", which another one counted; it goes wrong when facts change.",
                        "let a rule conclude the first count, and use that here.");
            }
        }
    }

    static void change(final LintContext context, final Offenders offenders) {
        context.eachRule((file, rule) -> first(
                file,
                CHANGE,
                rule.then(),
                rule.consequence(),
                offenders,
                "facts are never changed: a conclusion holds as long as its reasons do.",
                "conclude a new fact with insertLogical."));
    }

    static void stated(final LintContext context, final Offenders offenders) {
        context.eachRule((file, rule) -> first(
                file,
                STATED,
                rule.then(),
                rule.consequence(),
                offenders,
                "insert leaves a conclusion behind when its reasons are gone.",
                "insertLogical."));
    }

    static void consequence(final LintContext context, final Offenders offenders) {
        context.eachRule((file, rule) -> {
            final String masked = file.masked().substring(rule.then(), rule.consequence());
            final int statements = (int) masked.chars().filter(c -> c == ';').count();
            final long inserts = ONE.matcher(masked).results().count();
            final int lead = masked.length() - masked.stripLeading().length();
            final boolean clean = masked.strip().startsWith("insertLogical")
                    && statements == 1
                    && inserts == 1
                    && !masked.contains("{")
                    && !ASSIGNMENT.matcher(masked).find();
            final boolean foreign =
                    CHANGE.matcher(masked).find() || STATED.matcher(masked).find();
            if (!clean && !foreign && !FORBIDDEN.matcher(masked).find()) {
                offenders.at(
                        file,
                        rule.then() + lead,
                        Math.max(
                                rule.then() + lead + 1,
                                rule.then() + masked.stripTrailing().length()),
                        message(masked, statements, inserts),
                        "one line: insertLogical( new Violation( … ) );");
            }
        });
    }

    private static String message(final String masked, final int statements, final long inserts) {
        if (masked.isBlank()) {
            return "the rule concludes nothing.";
        }
        if (inserts == 1 && statements == 0) {
            return "the conclusion does not end with a semicolon.";
        }
        return inserts > 1 ? "the rule concludes several facts." : "a rule concludes one fact and does nothing else.";
    }

    static void forbiddenCode(final LintContext context, final Offenders offenders) {
        context.eachRule((file, rule) -> first(
                file,
                FORBIDDEN,
                rule.start(),
                rule.consequence(),
                offenders,
                "a rule may not reach the machine that it runs on.",
                "compute it in a pure function of the product, or leave it to the facts."));
    }

    static void clock(final LintContext context, final Offenders offenders) {
        context.eachRule((file, rule) -> first(
                file,
                CLOCK,
                rule.start(),
                rule.consequence(),
                offenders,
                "a rule may not read the clock: the same dossier would be judged differently tomorrow.",
                "AssessmentContext( $asOf : asOf )"));
    }
}
