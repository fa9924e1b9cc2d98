package org.assize.authoring.docs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assize.authoring.RuleCase;
import org.assize.authoring.docs.Page.Cell;
import org.assize.authoring.lint.DrlFile;
import org.assize.authoring.lint.DrlScanner;
import org.assize.content.Content;
import org.assize.content.Obligation;
import org.assize.content.RuleSource;
import org.assize.finding.Parameter;
import org.assize.framework.Framework;
import org.assize.framework.Mapping;

/** One page an obligation and an index, made of rules, words, parameters, mappings, questions and cases. */
public final class RulePages {

    private static final Pattern LIMIT =
            Pattern.compile("(?:Limit\\(\\s*name\\s*==\\s*|Limits\\.own\\(\\s*)\"([^\"]+)\"");

    private final Content content;
    private final List<RuleCase> cases;
    private final Function<String, String> caseText;
    private final SortedMap<String, DrlFile> files = new TreeMap<>();

    /**
     * @param cases those that are examples; others are passed over
     * @param caseText the text of a case by its path
     */
    public RulePages(
            final Content content,
            final List<RuleSource> sources,
            final List<RuleCase> cases,
            final Function<String, String> caseText) {
        this.content = content;
        this.cases = List.copyOf(cases);
        this.caseText = caseText;
        sources.forEach(source -> files.put(topic(source.path()), DrlScanner.scan(source)));
    }

    private static String topic(final String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** The page of an obligation as Markdown. */
    public String markdown(final String obligation) {
        return page(content.obligation(obligation)).markdown();
    }

    /**
     * All pages by file name.
     *
     * @param html whether they are HTML; else Markdown
     */
    public SortedMap<String, String> all(final boolean html) {
        final SortedMap<String, Page> pages = new TreeMap<>();
        content.obligations().forEach(obligation -> pages.put(obligation.id(), page(obligation)));
        pages.put("index", index());
        final SortedMap<String, String> texts = new TreeMap<>();
        pages.forEach((name, page) -> texts.put(name + (html ? ".html" : ".md"), html ? page.html() : page.markdown()));
        return texts;
    }

    private Page page(final Obligation obligation) {
        final Page page = new Page(obligation.id() + " " + obligation.title());
        page.text(obligation.rationale());
        page.table(List.of("", ""), facts(obligation));
        page.heading("What to do about a gap");
        page.text(obligation.remedy());
        page.heading("Requirements");
        final List<List<Cell>> requirements = requirements(obligation);
        page.table(List.of("Framework", "Requirement", "Title", "Served"), requirements);
        if (requirements.isEmpty()) {
            page.text("None, because " + obligation.unmapped() + ".");
        }
        judged(page, obligation);
        example(page, obligation);
        return page;
    }

    private static List<List<Cell>> facts(final Obligation obligation) {
        final List<List<Cell>> rows = new ArrayList<>();
        row(rows, "Topic", obligation.topic());
        row(rows, "Evidence", obligation.evidence());
        row(rows, "Effort, cost, owner", obligation.effort() + ", " + obligation.cost() + ", " + obligation.owner());
        row(rows, "Cannot be judged without", String.join(", ", obligation.reads()));
        row(rows, "Looks also at", String.join(", ", obligation.mayRead()));
        row(rows, "Binds", obligation.when() == null ? "everybody" : "where " + obligation.when() + " holds");
        row(rows, "Left to the more specific", String.join(", ", obligation.coveredBy()));
        row(rows, "Judges the outcomes of", String.join(", ", obligation.reflects()));
        obligation
                .impossible()
                .forEach((result, reason) -> row(
                        rows,
                        "Never "
                                + result.name()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace('_', ' '),
                        reason));
        row(rows, "Since, status", obligation.since() + ", " + obligation.status());
        return rows;
    }

    private static void row(final List<List<Cell>> rows, final String name, final String value) {
        if (!value.isEmpty()) {
            rows.add(List.of(Cell.of(name), Cell.of(value)));
        }
    }

    private List<List<Cell>> requirements(final Obligation obligation) {
        return content.mappings(obligation.id()).stream()
                .sorted(Comparator.comparing(Mapping::framework))
                .map(mapping -> {
                    final Framework framework = content.framework(mapping.framework());
                    final String title = framework.requirements().stream()
                            .filter(requirement -> requirement.id().equals(mapping.requirement()))
                            .map(requirement -> requirement.title())
                            .findFirst()
                            .orElse("");
                    return List.of(
                            Cell.of(framework.title()),
                            Cell.of(mapping.requirement()),
                            Cell.of(title),
                            Cell.of(mapping.strength()
                                    .name()
                                    .toLowerCase(java.util.Locale.ROOT)
                                    .replace('_', ' ')));
                })
                .toList();
    }

    private void judged(final Page page, final Obligation obligation) {
        final DrlFile file = files.get(obligation.topic());
        if (obligation.judged() && file != null) {
            page.heading("Parameters");
            page.table(List.of("Name", "Value", "Unit"), parameters(file, obligation));
            page.heading("Rules");
            page.text("From rules/" + file.path() + "; the observations that they look for stand there too.");
            page.code("drl", blocks(file, obligation));
        }
        final List<List<Cell>> questions = content.questions().stream()
                .filter(question -> question.attests().contains(obligation.id()))
                .map(question -> List.of(Cell.of(question.id()), Cell.of(question.text())))
                .toList();
        page.heading("Questions");
        page.table(List.of("Id", "Question"), questions);
    }

    private static String blocks(final DrlFile file, final Obligation obligation) {
        return own(file, obligation).map(file::text).collect(Collectors.joining("\n\n"));
    }

    private static Stream<DrlFile.Rule> own(final DrlFile file, final Obligation obligation) {
        return file.rules().stream().filter(rule -> rule.obligation().equals(obligation.id()));
    }

    /** Those of its own rules and of the observations of the topic. */
    private List<List<Cell>> parameters(final DrlFile file, final Obligation obligation) {
        final Set<String> names = new TreeSet<>();
        file.rules().stream()
                .filter(rule -> rule.obligation().isEmpty() || rule.obligation().equals(obligation.id()))
                .forEach(rule -> LIMIT.matcher(file.text(rule)).results().forEach(limit -> names.add(limit.group(1))));
        return content.parameters().stream()
                .filter(parameter -> names.contains(parameter.name()))
                .map(parameter ->
                        List.of(Cell.of(parameter.name()), Cell.of(parameter.value()), Cell.of(parameter.unit())))
                .toList();
    }

    private void example(final Page page, final Obligation obligation) {
        cases.stream()
                .filter(RuleCase::documents)
                .filter(each -> each.about().equals(obligation.id()))
                .findFirst()
                .ifPresent(each -> {
                    page.heading("Example: " + each.outcome().replace('-', ' '));
                    page.code("yaml", caseText.apply(each.path()));
                });
    }

    private Page index() {
        final Page page = new Page("Obligations");
        page.text(content.obligations().size() + " obligations, by area, by requirement and by parameter.");
        final SortedMap<String, List<Obligation>> topics = content.obligations().stream()
                .collect(Collectors.groupingBy(Obligation::topic, TreeMap::new, Collectors.toList()));
        topics.forEach((topic, obligations) -> {
            page.heading(topic);
            page.table(
                    List.of("Obligation", "Title"),
                    obligations.stream()
                            .map(each -> List.of(new Cell(each.id(), each.id()), Cell.of(each.title())))
                            .toList());
        });
        content.frameworks().forEach(framework -> requirements(page, framework));
        page.heading("Parameters");
        page.table(List.of("Parameter", "Value", "Read by the rules of"), parameters());
        return page;
    }

    private void requirements(final Page page, final Framework framework) {
        final Map<String, Set<String>> served = new TreeMap<>();
        content.obligations()
                .forEach(obligation -> content.mappings(obligation.id()).stream()
                        .filter(mapping -> mapping.framework().equals(framework.id()))
                        .forEach(mapping -> served.computeIfAbsent(mapping.requirement(), key -> new TreeSet<>())
                                .add(obligation.id())));
        page.heading(framework.title());
        page.table(
                List.of("Requirement", "Title", "Obligations"),
                framework.requirements().stream()
                        .filter(requirement -> served.containsKey(requirement.id()))
                        .map(requirement -> List.of(
                                Cell.of(requirement.id()),
                                Cell.of(requirement.title()),
                                Cell.of(String.join(", ", served.getOrDefault(requirement.id(), Set.of())))))
                        .toList());
    }

    private List<List<Cell>> parameters() {
        return content.parameters().stream()
                .sorted(Comparator.comparing(Parameter::name))
                .map(parameter -> List.of(
                        Cell.of(parameter.name()),
                        Cell.of(parameter.value() + " " + parameter.unit()),
                        Cell.of(files.entrySet().stream()
                                .filter(file -> file.getValue().text().contains('"' + parameter.name() + '"'))
                                .map(Map.Entry::getKey)
                                .collect(Collectors.joining(", ")))))
                .toList();
    }
}
