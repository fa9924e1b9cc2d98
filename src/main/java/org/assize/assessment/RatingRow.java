package org.assize.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.assize.content.Content;
import org.assize.content.RatingTable;
import org.assize.engine.Evaluation;
import org.assize.finding.Judged;
import org.assize.finding.Lift;
import org.assize.finding.RatingCap;
import org.assize.finding.Result;
import org.assize.finding.SupplierRating;
import org.assize.finding.SupplierScore;
import org.jspecify.annotations.Nullable;

/** Puts the rating of a supplier into words. */
final class RatingRow {

    private static final String NO_LETTER = "NONE";

    private final RatingTable table;
    private final Evaluation evaluation;
    private final Derivations derivations;
    private final Index index;

    RatingRow(final Content content, final Evaluation evaluation, final Derivations derivations, final Index index) {
        this.table = content.guidance().rating();
        this.evaluation = evaluation;
        this.derivations = derivations;
        this.index = index;
    }

    /** Null unless a supplier was assessed. */
    Report.@Nullable Rating row() {
        return evaluation.first(SupplierRating.class).map(this::row).orElse(null);
    }

    private Report.Rating row(final SupplierRating rating) {
        final String letter = rating.letter().isEmpty() ? NO_LETTER : rating.letter();
        final SupplierScore score = rating.score();
        return new Report.Rating(
                letter,
                table.labels().getOrDefault(letter, ""),
                percent(score.earned(), score.asked(), RoundingMode.DOWN),
                percent(BigDecimal.valueOf(score.unanswered()), score.asked(), RoundingMode.UP),
                rating.high(),
                rating.caps().stream().map(this::cap).toList(),
                score.contradicted(),
                score.lifted(),
                missing());
    }

    /** Never rounded over a limit that was not reached. */
    private static @Nullable String percent(final BigDecimal part, final int whole, final RoundingMode rounding) {
        return whole == 0
                ? null
                : part.scaleByPowerOfTen(2)
                        .divide(BigDecimal.valueOf(whole), 1, rounding)
                        .toPlainString();
    }

    private Report.CapRow cap(final RatingCap cap) {
        final RatingTable.Cap words = table.caps().get(cap.id());
        return new Report.CapRow(
                cap.id(),
                words == null ? cap.id() : words.title(),
                cap.subject().toString(),
                derivations.because(cap));
    }

    /** What would tell whether a cap holds or a certificate stands. */
    private List<String> missing() {
        final Stream<String> caps = table.caps().values().stream()
                .flatMap(cap -> cap.obligations().stream())
                .flatMap(id -> index.judged(id).stream())
                .filter(judged -> judged.result() == Result.NOT_ASSESSED)
                .map(Judged::missing)
                .flatMap(List::stream);
        final Stream<String> lifts =
                evaluation.stream(Lift.class).map(Lift::missing).filter(each -> !each.isEmpty());
        return Stream.concat(caps, lifts).sorted().distinct().toList();
    }
}
