package org.assize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assize.authoring.RuleCase;
import org.assize.content.Content;
import org.assize.content.Obligation;
import org.assize.content.Question;
import org.assize.content.RuleFiles;
import org.assize.content.RuleSource;
import org.assize.content.ThreatLine;
import org.assize.engine.DrlSyntax;
import org.assize.engine.DrlSyntax.RuleBlock;
import org.assize.finding.Circumstance;
import org.assize.finding.Result;
import org.assize.framework.ControlSubject;
import org.assize.framework.Framework;
import org.assize.framework.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Is a test of this class failing? Then rules, words, cases and mappings do not agree; each message lists all offenders
 * and says what to do.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogueTest {

    private static final int CASES = 4;
    private static final int TITLE = 80;
    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z]+)\\}");
    private static final Pattern ASPECT = Pattern.compile("new (?:Grading)?Aspect\\([^;]*\"([A-Z0-9_]+)\" \\)");
    private static final Pattern ID = Pattern.compile("\"[A-Z][A-Z0-9]-[0-9]{2}\"");

    private final Checkout checkout = new Checkout();
    private final Content content = checkout.content();
    private final RuleGraph graph = new RuleGraph(checkout.sources());

    @Test
    void every_obligation_has_a_case_for_each_outcome_that_it_can_have() {
        final List<String> missing = new ArrayList<>();
        final Map<String, Set<String>> outcomes = checkout.cases().stream()
                .filter(each -> !each.isArea())
                .collect(Collectors.groupingBy(
                        RuleCase::about, Collectors.mapping(RuleCase::outcome, Collectors.toCollection(TreeSet::new))));
        for (final Obligation obligation : content.obligations()) {
            for (final Result result : Result.values()) {
                final String outcome =
                        result.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
                if (!obligation.impossible().containsKey(result)
                        && !outcomes.getOrDefault(obligation.id(), Set.of()).contains(outcome)) {
                    missing.add(obligation.id() + " " + outcome);
                }
            }
        }
        assertThat(missing)
                .as("add cases/<name>.<outcome>.yml, or say in the words: \"<outcome>: impossible, because …\"")
                .isEmpty();
    }

    @Test
    void every_obligation_has_at_least_four_cases() {
        final Map<String, Long> cases =
                checkout.cases().stream().collect(Collectors.groupingBy(RuleCase::about, Collectors.counting()));
        assertThat(content.obligations().stream().map(Obligation::id).filter(id -> cases.getOrDefault(id, 0L) < CASES))
                .as("add cases: boundary dates make good ones")
                .isEmpty();
    }

    @Test
    void no_topic_has_more_than_twice_as_many_gap_cases_as_met_cases_or_the_reverse() {
        final List<String> offenders = new ArrayList<>();
        checkout.cases().stream()
                .filter(each -> each.topic().startsWith("controls/"))
                .collect(Collectors.groupingBy(RuleCase::topic, TreeMap::new, Collectors.toList()))
                .forEach((topic, cases) -> {
                    final long gaps = cases.stream()
                            .filter(each -> each.outcome().equals("gap"))
                            .count();
                    final long met = cases.stream()
                            .filter(each -> each.outcome().equals("met"))
                            .count();
                    if (gaps > 2 * met || met > 2 * gaps) {
                        offenders.add(topic + ": " + gaps + " gap, " + met + " met");
                    }
                });
        assertThat(offenders).as("balance the cases of the topic").isEmpty();
    }

    @Test
    void every_obligation_has_one_documented_example() {
        final Map<String, Long> examples = checkout.cases().stream()
                .filter(RuleCase::documents)
                .collect(Collectors.groupingBy(RuleCase::about, Collectors.counting()));
        assertThat(content.obligations().stream().map(Obligation::id).filter(id -> examples.getOrDefault(id, 0L) != 1))
                .as("mark exactly one case of each obligation with \"documents: true\"")
                .isEmpty();
    }

    @Test
    void titles_state_the_compliant_state() {
        assertThat(content.obligations().stream()
                        .filter(each -> each.title().length() >= TITLE
                                || each.title().endsWith(".")
                                || each.title().matches("(Ensure|Check|Verify|No longer).*"))
                        .map(each -> each.id() + " " + each.title()))
                .as("a title is the compliant state in under " + TITLE + " characters, without a full stop")
                .isEmpty();
    }

    @Test
    void every_judged_obligation_speaks_about_one_population() {
        final List<String> offenders = new ArrayList<>();
        for (final Obligation obligation : content.obligations()) {
            final long blocks = graph.rules(obligation.id()).stream()
                    .filter(rule -> rule.inserts().equals("Population"))
                    .count();
            if (obligation.judged() && !obligation.reflective() && blocks != 1) {
                offenders.add(obligation.id() + ": " + blocks);
            }
        }
        assertThat(offenders)
                .as("write exactly one block that inserts Population")
                .isEmpty();
    }

    @Test
    void rules_name_the_obligation_with_which_their_own_name_begins() {
        assertThat(graph.foreignIds())
                .as("the literal in `then` is the id in the rule's name")
                .isEmpty();
    }

    @Test
    void reads_agrees_with_what_the_rules_match() {
        final List<String> offenders = new ArrayList<>();
        for (final Obligation obligation : content.obligations()) {
            if (obligation.judged() && !obligation.reflective()) {
                final Set<String> words = new TreeSet<>(obligation.reads());
                words.addAll(obligation.mayRead());
                final Set<String> matched = graph.entities(obligation.id());
                if (!words.equals(matched)) {
                    offenders.add(obligation.id() + ": words " + words + ", rules " + matched);
                }
            }
        }
        assertThat(offenders)
                .as("name in `reads` what the obligation cannot be judged without, in `may-read` the rest")
                .isEmpty();
    }

    @Test
    void every_variable_of_an_instance_template_is_bound_in_each_violating_rule() {
        final List<String> offenders = new ArrayList<>();
        for (final Obligation obligation : content.obligations()) {
            final Matcher variable = VARIABLE.matcher(Objects.toString(obligation.instance(), ""));
            while (variable.find()) {
                final String name = variable.group(1);
                if (graph.violations(obligation.id()).stream()
                        .noneMatch(text -> text.contains("$" + name + " :") || text.contains("$" + name + ":"))) {
                    offenders.add(obligation.id() + " {" + name + "}");
                }
            }
        }
        assertThat(offenders)
                .as("bind the variable in the rule, or take it out of the template")
                .isEmpty();
    }

    @Test
    void every_aspect_is_known_and_used() {
        final Set<String> stated = new TreeSet<>();
        checkout.sources().forEach(source -> {
            final Matcher aspect = ASPECT.matcher(source.text());
            while (aspect.find()) {
                stated.add(aspect.group(1));
            }
        });
        assertThat(stated).as("declare every aspect in rules/aspects.yml").isSubsetOf(content.aspects());
    }

    @Test
    void grading_rules_name_no_obligation() {
        assertThat(checkout.sources().stream()
                        .filter(source -> source.path().startsWith("grading/"))
                        .filter(source -> ID.matcher(source.text()).find())
                        .map(RuleSource::path))
                .as("move the exception to severity.csv")
                .isEmpty();
    }

    @Test
    void each_record_type_is_inserted_by_one_layer_only() {
        assertThat(graph.strayInsertions(RuleFiles.layers(Checkout.RULES)))
                .as("a type belongs to the layer that layers.yml names")
                .isEmpty();
    }

    @Test
    void every_circumstance_that_content_names_is_derived_exactly_once() {
        final Set<String> used = new TreeSet<>();
        content.obligations().stream().map(Obligation::binding).forEach(used::add);
        content.frameworks().stream()
                .map(Framework::requirements)
                .flatMap(List::stream)
                .map(Requirement::binding)
                .forEach(used::add);
        content.questions().stream()
                .map(Question::notApplicable)
                .filter(each -> !Set.of(Question.NEVER, Question.JUSTIFIED, Question.BINDING)
                        .contains(each))
                .forEach(used::add);
        content.statements().stream()
                .flatMap(statement -> statement.subjects().stream())
                .map(ControlSubject::exists)
                .forEach(used::add);
        content.registers().threats().stream().map(ThreatLine::circumstance).forEach(used::add);
        final List<String> derived =
                Samples.emptyEvaluation(checkout)
                        .all(Circumstance.class, Comparator.comparing(Circumstance::id))
                        .stream()
                        .map(Circumstance::id)
                        .toList();
        assertThat(derived)
                .as("derive it in rules/applicability, with UNKNOWN where facts are missing")
                .containsAll(used);
        assertThat(derived).doesNotHaveDuplicates();
    }

    @Test
    void every_obligation_is_attested_by_a_question() {
        final Set<String> attested = content.questions().stream()
                .flatMap(question -> question.attests().stream())
                .collect(Collectors.toSet());
        assertThat(content.obligations().stream()
                        .filter(obligation -> !obligation.reflective())
                        .map(Obligation::id)
                        .filter(id -> !attested.contains(id)))
                .as("add a question to rules/questions that attests it")
                .isEmpty();
    }

    @Test
    void the_catalogues_are_complete() {
        assertThat(assessable("iso27001").filter(each -> !each.startsWith("A.")))
                .hasSize(30);
        assertThat(assessable("iso27001").filter(each -> each.startsWith("A.5.")))
                .hasSize(37);
        assertThat(assessable("iso27001").filter(each -> each.startsWith("A.6.")))
                .hasSize(8);
        assertThat(assessable("iso27001").filter(each -> each.startsWith("A.7.")))
                .hasSize(14);
        assertThat(assessable("iso27001").filter(each -> each.startsWith("A.8.")))
                .hasSize(34);
        assertThat(assessable("gdpr")).hasSize(127);
        assertThat(assessable("nis2")).hasSize(34);
        // 3.6.3 and 13.1.2(e) state duties of their own, and count though the source of the catalogue passed over them.
        assertThat(assessable("nis2-2690")).hasSize(370).contains("3.6.3", "13.1.2(e)");
        assertThat(assessable("soc2")).hasSize(61);
        assertThat(assessable("soc2").filter(each -> each.startsWith("CC"))).hasSize(33);
    }

    private Stream<String> assessable(final String framework) {
        return content.framework(framework).requirements().stream()
                .filter(Requirement::assessable)
                .map(Requirement::id);
    }

    @Test
    void all_rules_can_be_parsed() {
        final List<RuleBlock> blocks = checkout.sources().stream()
                .flatMap(source -> DrlSyntax.parse(source.path(), source.text()).stream())
                .toList();
        assertThat(blocks).hasSizeGreaterThan(50);
    }
}
