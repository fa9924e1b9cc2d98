package org.assize.authoring.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assize.authoring.RuleCase;
import org.assize.authoring.lint.LintContext.Located;
import org.assize.content.Content;
import org.assize.content.Obligation;
import org.assize.finding.Result;

/** Words, cases and rules of one obligation belong together. */
final class WordChecks {

    private static final int TITLE = 80;
    private static final int LINES = 400;
    private static final int FEWEST_CASES = 4;
    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z]+)\\}");
    private static final Pattern TODO = Pattern.compile("(?i)\\b(todo|fixme|xxx)\\b");

    private WordChecks() {}

    static void titleStyle(final LintContext context, final Offenders offenders) {
        context.withContent(content -> content.obligations().forEach(obligation -> {
            final String title = obligation.title();
            if (title.length() >= TITLE) {
                offenders.at(
                        obligation.source(),
                        "the title of " + obligation.id() + " has " + title.length() + " characters; fewer than "
                                + TITLE + " fit into a report.",
                        null);
            }
            if (title.endsWith(".")) {
                offenders.at(obligation.source(), "the title of " + obligation.id() + " ends with a full stop.", null);
            }
            if (title.matches("(Ensure|Check|Verify|Make sure|No longer)\\b.*")) {
                offenders.at(
                        obligation.source(),
                        "the title of " + obligation.id() + " tells what to do: \"" + title + "\".",
                        "say how it is when it is right: Leavers' accounts are disabled on time.");
            }
        }));
    }

    /** A deprecated obligation says what took its place. */
    static void instance(final LintContext context, final Offenders offenders) {
        context.withContent(content -> content.obligations().forEach(obligation -> {
            final Matcher variable = VARIABLE.matcher(Objects.toString(obligation.instance(), ""));
            final List<String> texts = violating(context, obligation.id());
            while (variable.find()) {
                final String name = variable.group(1);
                final Pattern bound = Pattern.compile("\\$" + name + "\\s*:");
                if (texts.stream().noneMatch(text -> bound.matcher(text).find())) {
                    offenders.at(
                            obligation.source(),
                            "the instance of " + obligation.id() + " uses {" + name
                                    + "}, and no rule of it that concludes a violation binds $" + name + ".",
                            null);
                }
            }
        }));
    }

    private static List<String> violating(final LintContext context, final String id) {
        return context.of(id).stream()
                .filter(each -> Set.of("Violation", "Reflection").contains(each.inserts()))
                .map(each -> each.file().text(each.rule()))
                .toList();
    }

    /** Exactly one rule says of how many subjects an obligation speaks. */
    static void population(final LintContext context, final Offenders offenders) {
        context.withContent(content -> content.obligations().stream()
                .filter(obligation -> obligation.judged() && !obligation.reflective())
                .forEach(obligation -> population(context, obligation, offenders)));
    }

    private static void population(final LintContext context, final Obligation obligation, final Offenders offenders) {
        final List<Located> own = context.of(obligation.id());
        final List<Located> blocks =
                own.stream().filter(each -> each.inserts().equals("Population")).toList();
        if (blocks.isEmpty() && !own.isEmpty()) {
            offenders.at(
                    own.get(0).file(),
                    own.get(0).rule(),
                    "no rule says of how many subjects " + obligation.id() + " speaks, so that it could never be met.",
                    "add a rule \"" + obligation.id() + " speaks about …\" that concludes a Population.");
        }
        blocks.stream()
                .skip(1)
                .forEach(each -> offenders.at(
                        each.file(),
                        each.rule(),
                        "a second rule says of how many subjects " + obligation.id() + " speaks.",
                        "count everything in one rule."));
    }

    static void reads(final LintContext context, final Offenders offenders) {
        final ReadGraph graph = new ReadGraph(context);
        context.withContent(content -> content.obligations().stream()
                .filter(obligation -> obligation.judged() && !obligation.reflective())
                .forEach(obligation -> {
                    final Set<String> words = new TreeSet<>(obligation.reads());
                    words.addAll(obligation.mayRead());
                    final Set<String> matched = graph.entities(obligation.id());
                    final Set<String> unused = new TreeSet<>(words);
                    unused.removeAll(matched);
                    matched.removeAll(words);
                    if (!unused.isEmpty() || !matched.isEmpty()) {
                        offenders.at(
                                obligation.source(),
                                obligation.id()
                                        + (matched.isEmpty() ? "" : " looks at " + list(matched) + " without naming it")
                                        + (unused.isEmpty() || matched.isEmpty() ? "" : ", and")
                                        + (unused.isEmpty()
                                                ? ""
                                                : " names " + list(unused) + " and no rule looks at it")
                                        + ".",
                                "reads: what it cannot be judged without; may-read: the rest.");
                    }
                }));
    }

    private static String list(final Set<String> names) {
        return String.join(", ", names);
    }

    static void unattested(final LintContext context, final Offenders offenders) {
        context.withContent(content -> {
            final Set<String> attested = content.questions().stream()
                    .flatMap(question -> question.attests().stream())
                    .collect(Collectors.toSet());
            content.obligations().stream()
                    .filter(obligation -> !obligation.reflective() && !attested.contains(obligation.id()))
                    .forEach(obligation -> offenders.at(
                            obligation.source(),
                            "no question asks for " + obligation.id()
                                    + ", so that a client without records cannot answer it.",
                            "add it to a question of rules/questions, under attests."));
        });
    }

    static void missingCase(final LintContext context, final Offenders offenders) {
        if (context.cases().isEmpty()) {
            return;
        }
        final Map<String, List<RuleCase>> cases = context.cases().stream()
                .filter(each -> !each.isArea())
                .collect(Collectors.groupingBy(RuleCase::about, TreeMap::new, Collectors.toList()));
        context.withContent(content -> content.obligations()
                .forEach(obligation -> missing(obligation, cases.getOrDefault(obligation.id(), List.of()), offenders)));
    }

    private static void missing(final Obligation obligation, final List<RuleCase> cases, final Offenders offenders) {
        final Set<String> there = cases.stream().map(RuleCase::outcome).collect(Collectors.toSet());
        final List<String> missing = new ArrayList<>();
        for (final Result result : Result.values()) {
            final String outcome = result.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (!there.contains(outcome) && !obligation.impossible().containsKey(result)) {
                missing.add(outcome);
            }
        }
        if (!missing.isEmpty()) {
            offenders.at(
                    obligation.source(),
                    obligation.id() + " has no case for " + String.join(", ", missing) + ".",
                    "add cases/<name>." + missing.get(0) + ".yml, or say \"" + missing.get(0)
                            + ": impossible, because …\".");
        } else if (cases.size() < FEWEST_CASES) {
            offenders.at(
                    obligation.source(),
                    obligation.id() + " has " + cases.size() + " cases; " + FEWEST_CASES + " are the least.",
                    "boundary dates make good ones.");
        }
    }

    static void example(final LintContext context, final Offenders offenders) {
        if (context.cases().isEmpty()) {
            return;
        }
        final Map<String, Long> examples = context.cases().stream()
                .filter(RuleCase::documents)
                .collect(Collectors.groupingBy(RuleCase::about, Collectors.counting()));
        context.withContent(content -> content.obligations().stream()
                .filter(obligation -> examples.getOrDefault(obligation.id(), 0L) != 1)
                .forEach(obligation -> offenders.at(
                        obligation.source(),
                        obligation.id() + " has " + examples.getOrDefault(obligation.id(), 0L)
                                + " documented examples; one is shown on its page.",
                        "write \"documents: true\" in one case.")));
    }

    /** Two cases that give the same and expect the same. */
    static void sameCase(final LintContext context, final Offenders offenders) {
        final Map<String, RuleCase> seen = new TreeMap<>();
        for (final RuleCase each : context.cases()) {
            final String key = (each.about()
                            + each.dossier().context()
                            + each.dossier().facts()
                            + each.dossier().recordSets())
                    .replaceAll("source=[^,\\]]*", "");
            final RuleCase before = seen.putIfAbsent(key, each);
            if (before != null && before.outcome().equals(each.outcome()) && !each.isArea()) {
                offenders.at(each.source(), "this case gives the same facts as " + before.path() + ".", "remove one.");
            }
        }
    }

    static void todo(final LintContext context, final Offenders offenders) {
        for (final DrlFile file : context.files()) {
            final Matcher todo = TODO.matcher(file.text());
            while (todo.find()) {
                offenders.at(file, todo.start(), todo.end(), "something is still to be done here.", null);
            }
        }
        context.withContent(content -> content.obligations().forEach(obligation -> words(obligation, offenders)));
    }

    private static void words(final Obligation obligation, final Offenders offenders) {
        final String words = String.join(
                "\n",
                obligation.title(),
                obligation.rationale(),
                obligation.remedy(),
                obligation.evidence(),
                obligation.owner());
        if (TODO.matcher(words).find()) {
            offenders.at(obligation.source(), "the words of " + obligation.id() + " are still to be written.", null);
        }
    }

    static void topicSize(final LintContext context, final Offenders offenders) {
        for (final DrlFile file : context.files()) {
            final int lines = file.line(file.text().length());
            if (lines > LINES) {
                offenders.at(
                        file,
                        new DrlFile.Name("", 0),
                        "the file has " + lines + " lines; more than " + LINES + " are hard to oversee.",
                        "divide the topic.");
            }
        }
    }

    static void retired(final LintContext context, final Offenders offenders) {
        context.withContent(content -> content.obligations().stream()
                .filter(obligation -> obligation.status().equals("deprecated"))
                .filter(obligation -> isUsed(content, obligation))
                .forEach(obligation -> offenders.at(
                        obligation.source(),
                        obligation.id() + " is deprecated, and others are still covered by it or reflect it.",
                        null)));
    }

    private static boolean isUsed(final Content content, final Obligation obligation) {
        return content.obligations().stream()
                .anyMatch(other -> other.coveredBy().contains(obligation.id())
                        || other.reflects().contains(obligation.id()));
    }
}
