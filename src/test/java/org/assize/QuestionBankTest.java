package org.assize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assize.content.Content;
import org.assize.content.Obligation;
import org.assize.content.Question;
import org.assize.content.QuestionBank;
import org.assize.content.Questionnaire;
import org.assize.content.TraceabilityReader;
import org.assize.framework.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Is a test of this class failing? Then edit {@code rules/questions} or {@code rules/questionnaire.yml}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionBankTest {

    private static final double ALIKE = 0.6;
    private static final Set<String> SMALL_WORDS = Set.of(
            "a", "all", "and", "any", "are", "by", "do", "does", "each", "every", "for", "from", "has", "have", "in",
            "is", "it", "its", "of", "on", "or", "that", "the", "there", "their", "they", "to", "with", "you", "your",
            "what", "which", "who", "not", "was", "were", "where", "as", "be", "been", "can");

    private final Checkout checkout = new Checkout();
    private final Content content = checkout.content();
    private final QuestionBank bank = content.bank();

    @Test
    void the_profiles_are_as_long_as_people_bear() {
        assertThat(bank.profiles()).containsExactly("full", "sme", "supplier");
        assertThat(bank.ofProfile("full")).hasSameSizeAs(bank.questions());
        assertThat(bank.ofProfile("sme")).hasSizeBetween(75, 85);
        assertThat(bank.ofProfile("supplier")).hasSizeBetween(36, 44);
    }

    @Test
    void every_obligation_that_answers_can_attest_is_attested() {
        assertThat(content.obligations().stream()
                        .filter(obligation -> bank.attesting(obligation.id()).isEmpty() == !obligation.reflective())
                        .map(Obligation::id))
                .as("an obligation that judges others is not asked for, every other is")
                .isEmpty();
    }

    @Test
    void no_question_is_asked_twice() {
        final List<String> twins = new ArrayList<>();
        final List<Question> all = bank.questions();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                final double alike = alike(all.get(i), all.get(j));
                if (alike >= ALIKE) {
                    twins.add(all.get(i).id() + " and " + all.get(j).id() + " (" + alike + ")");
                }
            }
        }
        assertThat(twins)
                .as("merge them into one that attests what both attest, or say what sets them apart")
                .isEmpty();
    }

    /** Share of the words of both that both have. */
    private static double alike(final Question one, final Question other) {
        final Set<String> both = words(one);
        final Set<String> either = new TreeSet<>(both);
        both.retainAll(words(other));
        either.addAll(words(other));
        return (double) both.size() / either.size();
    }

    private static Set<String> words(final Question question) {
        return Arrays.stream(question.text().toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty() && !SMALL_WORDS.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void several_questions_attest_one_obligation_only_where_one_follows_or_completes_the_other() {
        assertThat(content.obligations().stream()
                        .map(Obligation::id)
                        .filter(id -> bank.attesting(id).stream()
                                        .filter(question -> !question.id().startsWith("Q-" + id))
                                        .count()
                                > 1))
                .as("merge the questions")
                .isEmpty();
    }

    @Test
    void a_question_of_a_profile_has_the_one_that_it_follows() {
        assertThat(bank.questions().stream()
                        .filter(question -> question.follows() != null)
                        .filter(question -> !String.valueOf(question.follows()).isEmpty())
                        .filter(question -> {
                            final Question parent = bank.question(question.follows());
                            return parent == null || !parent.profiles().containsAll(question.profiles());
                        })
                        .map(Question::id))
                .isEmpty();
    }

    @Test
    void questions_help_and_evidence_are_whole_sentences_of_one_voice() {
        assertThat(bank.questions().stream()
                        .filter(question -> !question.text().endsWith("?")
                                || question.text().length() > 200
                                || !question.help().endsWith(".")
                                        && !question.help().endsWith("?")
                                || question.evidence().endsWith(".")
                                || question.text().matches(".*\\b(ensure|must ensure|please|shall|e\\.g\\.|etc)\\b.*"))
                        .map(question -> question.id() + " " + question.text()))
                .as("a question ends with ?, help is a sentence, evidence names things without a full stop")
                .isEmpty();
    }

    @Test
    void every_circumstance_on_which_something_depends_can_be_asked_for() {
        assertThat(Stream.of(
                                content.obligations().stream().map(Obligation::binding),
                                content.frameworks().stream()
                                        .flatMap(framework -> framework.requirements().stream())
                                        .map(Requirement::binding))
                        .flatMap(all -> all)
                        .distinct()
                        .filter(id -> !id.equals(Content.ALWAYS) && bank.circumstance(id) == null))
                .as("add it to circumstances in rules/questionnaire.yml")
                .isEmpty();
    }

    @Test
    void the_sme_profile_asks_for_every_statement_of_the_first_guide() {
        final Set<String> asked = attested("sme");
        assertThat(TraceabilityReader.read(Checkout.RULES, content).guides().get(0).statements().stream()
                        .filter(statement -> !statement.obligations().isEmpty())
                        .filter(statement -> statement.obligations().stream().noneMatch(asked::contains))
                        .map(statement -> statement.part() + ": " + statement.says()))
                .isEmpty();
    }

    @Test
    void the_supplier_profile_asks_what_the_rating_needs() {
        assertThat(attested("supplier"))
                .as("contract on processing, transfers, sub-processors, breaches, certificate, continuity")
                .contains("GD-45", "SU-08", "GD-20", "GD-46", "GD-28", "SU-10", "IN-09", "CY-04", "BC-01", "S2-14");
        final List<Question> supplier = bank.ofProfile("supplier");
        assertThat(supplier.stream().filter(question -> touches(question, "iso27001", "A.")))
                .as("a certificate lifts answers on controls")
                .hasSizeGreaterThan(20);
        assertThat(supplier.stream().filter(question -> touches(question, "gdpr", "Art.")))
                .as("and none on data protection")
                .hasSizeGreaterThan(6);
        assertThat(supplier.stream().filter(question -> touches(question, "soc2", "A1")))
                .isNotEmpty();
    }

    private Set<String> attested(final String profile) {
        return bank.ofProfile(profile).stream()
                .flatMap(question -> question.attests().stream())
                .collect(Collectors.toSet());
    }

    private boolean touches(final Question question, final String framework, final String prefix) {
        return question.attests().stream()
                .flatMap(obligation -> content.touched(framework, obligation).stream())
                .anyMatch(requirement -> requirement.id().startsWith(prefix));
    }

    @Test
    void a_framework_takes_its_questions_and_those_that_they_follow() {
        final Questionnaire narrow = Questionnaire.of(content, "full", List.of("nis2"));
        assertThat(narrow.questions()).hasSizeBetween(50, bank.questions().size() - 100);
        final Set<String> ids = narrow.questions().stream().map(Question::id).collect(Collectors.toSet());
        assertThat(narrow.questions().stream()
                        .map(Question::follows)
                        .filter(parent -> parent != null && !ids.contains(parent)))
                .isEmpty();
        assertThat(ids).contains("Q-N2-01").doesNotContain("Q-S2-01");
    }
}
