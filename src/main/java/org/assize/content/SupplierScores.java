package org.assize.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assize.fact.AnswerFact.Answer;
import org.assize.fact.AnswerValue;
import org.assize.fact.Tri;
import org.assize.finding.Circumstance;
import org.assize.finding.Claim;
import org.assize.finding.ClaimState;
import org.assize.finding.ClaimTest;
import org.assize.finding.Lift;
import org.assize.finding.SupplierScore;
import org.assize.framework.Requirement;
import org.jspecify.annotations.Nullable;

/** Scores the answers of a supplier. Pure. */
public final class SupplierScores {

    private static final BigDecimal NOTHING = BigDecimal.ZERO;

    private SupplierScores() {}

    /**
     * What an answer is worth, in percent of the weight of its question.
     *
     * @param evidenced a YES with evidence
     * @param unverified a bare YES
     * @param partial a PARTIAL
     * @param lifted a bare YES that a certificate stands behind
     */
    public record Worth(BigDecimal evidenced, BigDecimal unverified, BigDecimal partial, BigDecimal lifted) {}

    /**
     * What the rules made of the answers.
     *
     * @param claims what each answer says of each obligation
     * @param tests answers beside records that violate what they claim
     * @param lifts certificates of the supplier
     * @param circumstances what exists, so that it can be asked about
     */
    public record Seen(
            Collection<Claim> claims,
            Collection<ClaimTest> tests,
            Collection<Lift> lifts,
            Collection<Circumstance> circumstances) {}

    /** Everything that {@link #of} looks up by the id of a question. */
    private record Index(
            Content content,
            Map<String, Answer> answers,
            Map<String, Set<ClaimState>> states,
            Set<String> contradicted,
            Set<String> absent,
            List<Lift> lifts,
            Worth worth) {

        /** Whether it says of everything that it does not apply. */
        boolean evasive() {
            return !answers.isEmpty()
                    && answers.values().stream().allMatch(answer -> answer.value() == AnswerValue.NOT_APPLICABLE);
        }
    }

    /** The score over the questions of the profile that the content names. */
    public static SupplierScore of(
            final Content content, final Collection<Answer> answers, final Seen seen, final Worth worth) {
        final Index index = index(content, answers, seen, worth);
        final List<Question> asked = content.questions().stream()
                .filter(question ->
                        question.profiles().contains(content.guidance().rating().profile()))
                .filter(question -> isAsked(question, index) && !index.evasive())
                .toList();
        final List<String> lifted = new ArrayList<>();
        final Map<String, BigDecimal> percents = new TreeMap<>();
        BigDecimal earned = NOTHING;
        int unanswered = 0;
        for (final Question question : asked) {
            final BigDecimal percent = percent(question, index);
            percents.put(question.id(), percent);
            earned = earned.add(percent.multiply(BigDecimal.valueOf(question.weight())));
            unanswered += isAnswered(question.id(), index) ? 0 : question.weight();
            if (isBare(question, index) && isLifted(question, index)) {
                lifted.add(question.id());
            }
        }
        final List<String> contradicted = asked.stream()
                .map(Question::id)
                .filter(index.contradicted()::contains)
                .toList();
        return new SupplierScore(
                percents,
                earned.scaleByPowerOfTen(-2),
                asked.stream().mapToInt(Question::weight).sum(),
                unanswered,
                lifted,
                contradicted);
    }

    private static Index index(
            final Content content, final Collection<Answer> answers, final Seen seen, final Worth worth) {
        final Map<String, Answer> byQuestion = new HashMap<>();
        answers.forEach(answer -> byQuestion.put(answer.questionId(), answer));
        final Map<String, Set<ClaimState>> states = new HashMap<>();
        seen.claims()
                .forEach(claim -> states.computeIfAbsent(claim.answer().id(), key -> new TreeSet<>())
                        .add(claim.state()));
        return new Index(
                content,
                byQuestion,
                states,
                seen.tests().stream()
                        .filter(test -> test.contradicted() == Tri.YES)
                        .filter(test -> content.obligation(test.obligation()).reads().stream()
                                .noneMatch(content.guidance().rating().customers()::contains))
                        .map(test -> test.answer().id())
                        .collect(Collectors.toCollection(TreeSet::new)),
                seen.circumstances().stream()
                        .filter(circumstance -> circumstance.holds() == Tri.NO)
                        .map(Circumstance::id)
                        .collect(Collectors.toCollection(TreeSet::new)),
                seen.lifts().stream().filter(lift -> lift.stands() == Tri.YES).toList(),
                worth);
    }

    /** Neither set aside rightly, nor, unanswered, about what does not exist or about more of what was denied. */
    private static boolean isAsked(final Question question, final Index index) {
        if (isAnswered(question.id(), index)) {
            return !index.states().getOrDefault(question.id(), Set.of()).contains(ClaimState.NOT_APPLICABLE);
        }
        return !index.absent().contains(question.notApplicable()) && follows(question.follows(), index);
    }

    private static boolean follows(final @Nullable String parent, final Index index) {
        if (parent == null) {
            return true;
        }
        final Answer answer = index.answers().get(parent);
        final AnswerValue value = answer == null ? AnswerValue.UNKNOWN : Claims.effective(answer);
        return value == AnswerValue.YES || value == AnswerValue.PARTIAL;
    }

    private static boolean isAnswered(final String question, final Index index) {
        final Answer answer = index.answers().get(question);
        return answer != null && (answer.value() != null || answer.maturity() != null);
    }

    private static BigDecimal percent(final Question question, final Index index) {
        final Answer answer = index.answers().get(question.id());
        if (answer == null || index.contradicted().contains(question.id())) {
            return NOTHING;
        }
        return switch (Claims.effective(answer)) {
            case YES ->
                isBare(question, index)
                        ? isLifted(question, index)
                                ? index.worth().lifted()
                                : index.worth().unverified()
                        : index.worth().evidenced();
            case PARTIAL -> index.worth().partial();
            case NO, NOT_APPLICABLE, UNKNOWN -> NOTHING;
        };
    }

    /** A YES without evidence that counts. */
    private static boolean isBare(final Question question, final Index index) {
        return index.states().getOrDefault(question.id(), Set.of()).contains(ClaimState.BARE)
                && !index.contradicted().contains(question.id());
    }

    /** Whether a certificate stands behind a requirement that the question is about, and nothing forbids it. */
    private static boolean isLifted(final Question question, final Index index) {
        final RatingTable table = index.content().guidance().rating();
        final List<Requirement> requirements = question.attests().stream()
                .flatMap(obligation -> index.content().served(obligation).stream())
                .toList();
        return requirements.stream()
                        .noneMatch(requirement ->
                                table.personal().stream().anyMatch(except -> except.forbids(requirement)))
                && index.lifts().stream().anyMatch(lift -> stands(lift, requirements, table));
    }

    private static boolean stands(final Lift lift, final List<Requirement> requirements, final RatingTable table) {
        return table.lifts().stream()
                .filter(line -> line.type().equals(lift.type().name()))
                .anyMatch(line ->
                        requirements.stream().anyMatch(requirement -> line.covers(requirement, lift.categories())));
    }
}
