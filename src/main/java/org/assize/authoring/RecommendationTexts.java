package org.assize.authoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assize.engine.Evaluation;
import org.assize.finding.ActionPlan;
import org.assize.finding.CostSize;
import org.assize.finding.DutyState;
import org.assize.finding.Lift;
import org.assize.finding.PhaseState;
import org.assize.finding.PlannedAction;
import org.assize.finding.RatingCap;
import org.assize.finding.SupplierRating;
import org.assize.finding.SupplierScore;
import org.assize.finding.Timeline;
import org.jspecify.annotations.Nullable;

/** Puts recommendations into the words in which cases expect them. */
final class RecommendationTexts {

    private static final String NONE = "none";

    private final Evaluation evaluation;

    RecommendationTexts(final Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    private static String one(final Stream<String> texts) {
        final String text = texts.sorted().collect(Collectors.joining(" + "));
        return text.isEmpty() ? NONE : text;
    }

    /** {@code 395 by 2026-07-17, key-access, AC-06 AC-07, after roles}. */
    String action(final String key) {
        return one(evaluation.stream(ActionPlan.class)
                .flatMap(plan -> plan.actions().stream())
                .filter(action -> action.key().equals(key))
                .map(action -> action.score() + " by " + action.due() + ", " + action.stage() + ", "
                        + String.join(" ", action.findings())
                        + (action.after().isEmpty() ? "" : ", after " + String.join(" ", action.after()))));
    }

    /** The keys of the actions in their order. */
    String order() {
        return one(evaluation.stream(ActionPlan.class)
                .map(plan -> plan.actions().stream().map(PlannedAction::key).collect(Collectors.joining(" "))));
    }

    String size() {
        return one(evaluation.stream(CostSize.class).map(size -> Integer.toString(size.step())));
    }

    /** {@code 33 weeks, faster resources, slower sites}. */
    String timeline() {
        return one(evaluation.stream(Timeline.class)
                .map(each -> each.weeks() + " weeks" + listed(", faster ", each.faster())
                        + listed(", slower ", each.slower())));
    }

    private static String listed(final String before, final java.util.List<String> ids) {
        return ids.isEmpty() ? "" : before + String.join(" ", ids);
    }

    /** {@code 2026-06-17 to 2026-07-14}, and what else is known. */
    String phase(final String no) {
        return one(evaluation.stream(PhaseState.class)
                .filter(each -> Integer.toString(each.no()).equals(no))
                .map(each -> each.from() + " to " + each.to() + (each.own() ? ", own" : "")
                        + shown(", finished ", each.finished())
                        + switch (each.late()) {
                            case YES -> ", late";
                            case UNKNOWN -> ", perhaps late";
                            case NO -> "";
                        }));
    }

    /** {@code OVERDUE, last 2026-01-01, due 2026-04-01, every 3 months, own}. */
    String duty(final String id) {
        return one(evaluation.stream(DutyState.class)
                .filter(each -> each.duty().equals(id))
                .map(each -> each.status()
                        + shown(", last ", each.last())
                        + shown(", due ", each.due())
                        + (each.interval().isEmpty() ? "" : ", every " + each.interval())
                        + (each.own() ? ", own" : "")
                        + (each.subjects() == 1 ? "" : ", late " + each.late() + " of " + each.subjects())));
    }

    private static String shown(final String before, final @Nullable Object value) {
        return value == null ? "" : before + Objects.toString(value);
    }

    String lift(final String certificate) {
        return one(evaluation.stream(Lift.class)
                .filter(each -> each.certificate().id().equals(certificate))
                .map(each -> each.stands() + (each.missing().isEmpty() ? "" : " " + each.missing())));
    }

    /** Percent of the weight of its question that an answer counts. */
    String worth(final String question) {
        return one(evaluation.stream(SupplierScore.class)
                .map(SupplierScore::worth)
                .filter(worth -> worth.containsKey(question))
                .map(worth -> worth.get(question).stripTrailingZeros().toPlainString()));
    }

    /** One attribute of the rating: letter, score, unanswered (both percent), high, caps or contradicted. */
    String rating(final String attribute) {
        return one(evaluation.stream(SupplierRating.class).map(each -> switch (attribute) {
            case "letter" -> each.letter().isEmpty() ? "NONE" : each.letter();
            case "score" -> percent(each.score().earned(), each.score().asked());
            case "unanswered" ->
                percent(
                        BigDecimal.valueOf(each.score().unanswered()),
                        each.score().asked());
            case "high" -> each.high() ? "yes" : "no";
            case "caps" ->
                String.join(" ", each.caps().stream().map(RatingCap::id).toList());
            case "contradicted" -> String.join(" ", each.score().contradicted());
            default -> "not known: " + attribute;
        }));
    }

    private static String percent(final BigDecimal part, final int whole) {
        return whole == 0
                ? NONE
                : part.scaleByPowerOfTen(2)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.DOWN)
                        .toPlainString();
    }
}
