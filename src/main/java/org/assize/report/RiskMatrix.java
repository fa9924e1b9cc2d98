package org.assize.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assize.assessment.Report.RiskRow;

/**
 * Risks by likelihood and impact. Public for the templates.
 *
 * @param size steps of the scale
 * @param risks those that have both
 * @param unplaced number of risks that lack one of them
 */
public record RiskMatrix(int size, List<RiskRow> risks, int unplaced) {

    private static final int LEAST = 3;
    private static final int MOST = 10;

    static RiskMatrix of(final List<RiskRow> rows) {
        final List<RiskRow> placed = rows.stream().filter(RiskMatrix::isPlaced).toList();
        final int size = placed.stream()
                .flatMap(row -> Stream.of(row.likelihood(), row.impact()))
                .filter(Objects::nonNull)
                .max(Integer::compare)
                .orElse(0);
        return new RiskMatrix(Math.max(LEAST, size), placed, rows.size() - placed.size());
    }

    private static boolean isPlaced(final RiskRow row) {
        return isStep(row.likelihood()) && isStep(row.impact());
    }

    private static boolean isStep(final @org.jspecify.annotations.Nullable Integer value) {
        return value != null && value >= 1 && value <= MOST;
    }

    /** The steps of likelihood, the highest first. */
    public List<Integer> down() {
        return IntStream.rangeClosed(1, size)
                .map(step -> size + 1 - step)
                .boxed()
                .toList();
    }

    /** The steps of impact, the lowest first. */
    public List<Integer> across() {
        return IntStream.rangeClosed(1, size).boxed().toList();
    }

    /** The risks of a cell. */
    public List<RiskRow> at(final int likelihood, final int impact) {
        return risks.stream()
                .filter(row -> Objects.equals(row.likelihood(), likelihood) && Objects.equals(row.impact(), impact))
                .toList();
    }

    /** Class of the style sheet: the band of the risks that stand there, by the method that rated them. */
    public String css(final int likelihood, final int impact) {
        return at(likelihood, impact).stream()
                .map(RiskRow::band)
                .filter(Objects::nonNull)
                .map(band -> "band-" + band.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]", ""))
                .findFirst()
                .orElse("band-none");
    }
}
