package org.assize.authoring.lint;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assize.authoring.lint.DrlFile.Rule;
import org.assize.content.Content;
import org.assize.content.Obligation;
import org.assize.content.Question;
import org.assize.finding.Parameter;
import org.assize.source.NearestName;
import org.jspecify.annotations.Nullable;

/** What rules name of the content: obligations, parameters, questions, aspects, layers; and what they may not name. */
final class ReferenceChecks {

    private static final Pattern OBLIGATION = Pattern.compile("\"([A-Z][A-Z0-9]-[0-9]{2})\"");
    private static final Pattern LIMIT =
            Pattern.compile("(?:Limit\\(\\s*name\\s*==\\s*|Limits\\.own\\(\\s*)\"([^\"]+)\"");
    private static final Pattern QUESTION = Pattern.compile("\\bquestion(?:Id)?\\s*==\\s*\"([^\"]+)\"");
    private static final Pattern ASPECT = Pattern.compile("new (?:Grading)?Aspect\\s*\\([^;]*\"([A-Z0-9_]+)\"\\s*\\)");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.$\"-])-?\\d+(?:\\.\\d+)?\\b");
    private static final Pattern TEXT = Pattern.compile("\"([^\"\\n]*)\"");
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9](-[0-9]{2})? \\S.*");
    private static final Pattern PREFIX = Pattern.compile("^([A-Z][A-Z0-9])[ -]");
    private static final Set<String> HARMLESS = Set.of("0", "1");
    private static final String TOPICS = "controls/";

    private ReferenceChecks() {}

    private static void each(final LintContext context, final Pattern pattern, final Offence offence) {
        context.eachRule((file, rule) -> {
            final Matcher found = pattern.matcher(file.text()).region(rule.start(), rule.consequence());
            while (found.find()) {
                offence.check(file, rule, found.toMatchResult());
            }
        });
    }

    private interface Offence {
        void check(DrlFile file, Rule rule, MatchResult found);
    }

    private static void unknown(
            final LintContext context,
            final Offenders offenders,
            final Pattern pattern,
            final Collection<String> known,
            final String what) {
        each(context, pattern, (file, rule, found) -> {
            final String name = found.group(1);
            if (!known.contains(name)) {
                offenders.at(
                        file,
                        found.start(1),
                        found.end(1),
                        "\"" + name + "\" is no " + what + ".",
                        NearestName.advice(name, known));
            }
        });
    }

    static void unknownObligation(final LintContext context, final Offenders offenders) {
        // The words of a retired obligation are gone, and its rules, which say its name, stay.
        context.withContent(content -> each(context, OBLIGATION, (file, rule, found) -> {
            final String id = found.group(1);
            if (!content.hasObligation(id) && !id.equals(rule.obligation())) {
                offenders.at(
                        file,
                        found.start(1),
                        found.end(1),
                        "\"" + id + "\" is no obligation.",
                        NearestName.advice(id, ids(content)));
            }
        }));
    }

    private static Set<String> ids(final Content content) {
        return content.obligations().stream().map(Obligation::id).collect(Collectors.toCollection(TreeSet::new));
    }

    static void unknownParameter(final LintContext context, final Offenders offenders) {
        context.withContent(content -> unknown(
                context,
                offenders,
                LIMIT,
                content.parameters().stream().map(Parameter::name).collect(Collectors.toCollection(TreeSet::new)),
                "parameter"));
    }

    static void unknownQuestion(final LintContext context, final Offenders offenders) {
        context.withContent(content -> unknown(
                context,
                offenders,
                QUESTION,
                content.questions().stream().map(Question::id).collect(Collectors.toCollection(TreeSet::new)),
                "question"));
    }

    static void unknownAspect(final LintContext context, final Offenders offenders) {
        context.withContent(content -> unknown(context, offenders, ASPECT, content.aspects(), "aspect"));
    }

    /** Numbers other than 0 and 1 in the rules of topics. */
    static void bareNumber(final LintContext context, final Offenders offenders) {
        context.eachRule((file, rule) -> {
            if (!file.path().startsWith(TOPICS)) {
                return;
            }
            final Matcher number = NUMBER.matcher(file.masked()).region(rule.start(), rule.consequence());
            while (number.find()) {
                if (!HARMLESS.contains(number.group())) {
                    offenders.at(
                            file,
                            number.start(),
                            number.end(),
                            "the number " + number.group() + " stands in the rule, where nobody finds or changes it.",
                            "name it in rules/parameters.yml and read it: Limit( name == \"…\", $days : days ).");
                }
            }
        });
    }

    /** Frameworks and their requirements in the rules of topics. */
    static void requirementReference(final LintContext context, final Offenders offenders) {
        context.withContent(content -> {
            final Set<String> names = new HashSet<>();
            content.frameworks().forEach(framework -> {
                names.add(framework.id());
                framework.requirements().forEach(requirement -> names.add(requirement.id()));
            });
            each(context, TEXT, (file, rule, found) -> {
                if (file.path().startsWith(TOPICS)
                        && found.start() > rule.name().end()
                        && names.contains(found.group(1))
                        && !isCircumstance(file, found.start())) {
                    offenders.at(
                            file,
                            found.start(1),
                            found.end(1),
                            "the rule names " + found.group(1)
                                    + ": which requirement an obligation serves stands in mappings/.",
                            "add a line to mappings/obligations.");
                }
            });
        });
    }

    /** Some circumstances are called like the law that makes them. */
    private static boolean isCircumstance(final DrlFile file, final int at) {
        final String line = file.lineText(file.line(at));
        return line.contains("Circumstance(") || line.contains("RecordSet(") || line.contains("Duty(");
    }

    static void foreignId(final LintContext context, final Offenders offenders) {
        each(context, OBLIGATION, (file, rule, found) -> {
            if (found.start() > rule.then()
                    && !found.group(1).equals(rule.obligation())
                    && isKnown(context, found.group(1))
                    && file.path().startsWith(TOPICS)) {
                offenders.at(
                        file,
                        found.start(1),
                        found.end(1),
                        rule.obligation().isEmpty()
                                ? "an observation concludes about no obligation, and this names " + found.group(1) + "."
                                : "the rule is called " + rule.obligation() + " and concludes about " + found.group(1)
                                        + ".",
                        rule.obligation().isEmpty() ? null : "\"" + rule.obligation() + "\"?");
            }
        });
    }

    private static boolean isKnown(final LintContext context, final String id) {
        return context.content() == null || context.content().hasObligation(id);
    }

    static void idInGrading(final LintContext context, final Offenders offenders) {
        each(context, OBLIGATION, (file, rule, found) -> {
            if (file.path().startsWith("grading/")) {
                offenders.at(
                        file,
                        found.start(1),
                        found.end(1),
                        "a grading rule names the obligation " + found.group(1) + ".",
                        "write a line of severity.csv.");
            }
        });
    }

    static void ruleName(final LintContext context, final Offenders offenders) {
        context.eachRule((file, rule) -> {
            final String name = rule.name().text();
            if (!NAME.matcher(name).matches()) {
                offenders.at(
                        file,
                        rule,
                        "a rule's name begins with the id of its obligation, or with the two letters of its topic.",
                        "\"AC-07 Leavers' accounts are disabled on time\" or \"AC observes each account of a"
                                + " leaver\".");
            } else if (name.endsWith(".")) {
                offenders.at(file, rule, "the name of a rule ends without a full stop.", null);
            }
        });
    }

    /** A type that a rule concludes belongs to the layer of its file. */
    static void producerLayer(final LintContext context, final Offenders offenders) {
        final Map<String, Integer> owners = new LinkedHashMap<>();
        for (int i = 0; i < context.layers().size(); i++) {
            for (final String type : context.layers().get(i).inserts()) {
                owners.put(type, i);
            }
        }
        context.eachRule((file, rule) -> {
            final FileTypes types = context.types(file);
            final String inserted = types.inserted(file, rule);
            final Integer owner = owners.get(inserted);
            final boolean observes = rule.name().text().matches("[A-Z][A-Z0-9] observes .*");
            if (!inserted.isEmpty()
                    && types.knows(inserted)
                    && !types.isDeclared(inserted)
                    && !(observes && owner == null)
                    && (owner == null || owner != file.source().layer())) {
                offenders.at(file, rule, layer(context, inserted, owner), null);
            }
        });
    }

    private static String layer(final LintContext context, final String type, final @Nullable Integer owner) {
        return owner == null
                ? type + " belongs to no layer of layers.yml; only a rule that \"observes\" may conclude it."
                : type + " is concluded in the layer "
                        + context.layers().get(owner).path() + " only.";
    }

    /** Topics do not read the content. */
    static void contentInTopic(final LintContext context, final Offenders offenders) {
        context.eachElement((file, element) -> {
            if (element.isPattern()
                    && element.type().text().equals("Content")
                    && file.path().startsWith(TOPICS)) {
                offenders.at(
                        file,
                        element.type(),
                        "a topic looks at facts; only the generic rules read the content.",
                        "Limit for a threshold, Circumstance for what binds.");
            }
        });
    }

    /** The two letters of the names in a file of a topic that judges obligations of those letters. */
    static void topicPrefix(final LintContext context, final Offenders offenders) {
        for (final DrlFile file : context.files()) {
            final Set<String> own = file.rules().stream()
                    .map(Rule::obligation)
                    .filter(id -> !id.isEmpty())
                    .map(id -> id.substring(0, 2))
                    .collect(Collectors.toSet());
            for (final Rule rule : own.isEmpty() ? List.<Rule>of() : file.rules()) {
                final Matcher prefix = PREFIX.matcher(rule.name().text());
                if (prefix.find() && !own.contains(prefix.group(1))) {
                    offenders.at(
                            file,
                            rule,
                            "the name begins with " + prefix.group(1) + ", and the obligations of this file begin with "
                                    + String.join(" or ", new TreeSet<>(own)) + ".",
                            null);
                }
            }
        }
    }
}
