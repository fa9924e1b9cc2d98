package org.assize.assessment;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assize.content.Content;
import org.assize.content.Programme;
import org.assize.content.Programme.CostItem;
import org.assize.content.Programme.Phase;
import org.assize.content.Programme.Size;
import org.assize.content.Range;
import org.assize.engine.Evaluation;
import org.assize.fact.Tri;
import org.assize.finding.CostSize;
import org.assize.finding.Judged;
import org.assize.finding.PhaseState;
import org.assize.finding.Result;
import org.assize.finding.Timeline;
import org.jspecify.annotations.Nullable;

/** Puts the way to a certificate into words. */
final class ProgrammeRow {

    private static final List<String> WORST_FIRST =
            List.of("GAP", "NOT_ASSESSED", "ATTESTED", "INFERRED", "AUDITED", "EVIDENCED", "NOT_APPLICABLE");
    private static final String SITES = "sites";

    private final Programme programme;
    private final Evaluation evaluation;
    private final Index index;

    ProgrammeRow(final Content content, final Evaluation evaluation, final Index index) {
        this.programme = content.guidance().programme();
        this.evaluation = evaluation;
        this.index = index;
    }

    /** Null if no programme is asked for. */
    Report.@Nullable Programme row() {
        return evaluation.first(Timeline.class).map(this::row).orElse(null);
    }

    private Report.Programme row(final Timeline timeline) {
        final Optional<Size> size = evaluation.first(CostSize.class).map(each -> programme.size(each.step()));
        return new Report.Programme(
                programme.framework(),
                size.map(Size::title).orElse(null),
                size.map(each -> each.total().from() + " to " + each.total().to())
                        .orElse(null),
                timeline.weeks(),
                titles(timeline.faster()),
                titles(timeline.slower()),
                size.map(this::costs).orElse(List.of()),
                size.map(each -> total(each, CostItem::firstYear)).orElse(null),
                size.map(each -> total(each, CostItem::cycle)).orElse(null),
                phases(),
                programme.notes());
    }

    private List<String> titles(final List<String> paces) {
        return paces.stream()
                .map(id -> id.equals(SITES) ? programme.sites() : title(id))
                .sorted()
                .toList();
    }

    private String title(final String pace) {
        return programme.paces().stream()
                .filter(each -> each.id().equals(pace))
                .map(Programme.Pace::title)
                .findFirst()
                .orElse(pace);
    }

    private List<Report.CostRow> costs(final Size size) {
        return programme.costs().stream()
                .map(item -> new Report.CostRow(item.title(), eur(cost(size, item))))
                .toList();
    }

    private static Range cost(final Size size, final CostItem item) {
        return size.costs().getOrDefault(item.id(), new Range(BigDecimal.ZERO, BigDecimal.ZERO));
    }

    private Report.Eur total(final Size size, final java.util.function.ToIntFunction<CostItem> times) {
        return eur(programme.costs().stream()
                .filter(item -> times.applyAsInt(item) > 0)
                .map(item -> cost(size, item).times(BigDecimal.valueOf(times.applyAsInt(item))))
                .reduce(new Range(BigDecimal.ZERO, BigDecimal.ZERO), Range::plus));
    }

    static Report.Eur eur(final Range range) {
        return new Report.Eur(
                range.from().longValue(), range.to() == null ? null : range.to().longValue());
    }

    private List<Report.PhaseRow> phases() {
        return evaluation.all(PhaseState.class, Comparator.comparingInt(PhaseState::no)).stream()
                .map(state -> phase(state, programme.phases().get(state.no() - 1)))
                .toList();
    }

    private Report.PhaseRow phase(final PhaseState state, final Phase phase) {
        return new Report.PhaseRow(
                phase.no(),
                phase.title(),
                state.from().toString(),
                state.to().toString(),
                state.own(),
                state.finished() == null ? null : state.finished().toString(),
                word(state.late()),
                phase.deliverables().stream()
                        .map(each -> new Report.DeliverableRow(each.title(), state(each), each.obligations()))
                        .toList());
    }

    private static String word(final Tri tri) {
        return tri.name().toLowerCase(java.util.Locale.ROOT);
    }

    private String state(final Programme.Deliverable deliverable) {
        return deliverable.obligations().stream()
                .map(index::judged)
                .map(judged -> judged.map(ProgrammeRow::outcome).orElse(Result.NOT_ASSESSED.name()))
                .min(Comparator.comparingInt(WORST_FIRST::indexOf))
                .orElse(Result.NOT_ASSESSED.name());
    }

    /** The result, of what is met its support. */
    static String outcome(final Judged judged) {
        return judged.result() == Result.MET
                ? judged.support().name()
                : judged.result().name();
    }
}
