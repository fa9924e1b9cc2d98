package org.assize.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.assize.Checkout;
import org.assize.fact.AssessmentContext;
import org.assize.fact.EvidenceKind;
import org.assize.fact.Mode;
import org.assize.fact.Moment;
import org.assize.fact.Origin;
import org.assize.fact.Ref;
import org.assize.fact.Source;
import org.assize.finding.Basis;
import org.assize.finding.CostSize;
import org.assize.finding.FailureMode;
import org.assize.finding.Judged;
import org.assize.finding.Outcome;
import org.assize.finding.PhaseState;
import org.assize.finding.Result;
import org.assize.finding.Support;
import org.assize.finding.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammesTest {

    private static final Content CONTENT = new Checkout().content();
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 17);

    @ParameterizedTest
    @CsvSource({"0, 33", "1, 46", "2, 78"})
    void without_more_it_takes_the_middle_of_the_range(final int size, final int weeks) {
        assertThat(timeline(size, List.of()).weeks()).isEqualTo(weeks);
    }

    @ParameterizedTest
    @CsvSource({"0, 27", "1, 40", "2, 57"})
    void everything_that_shortens_it_never_leaves_the_range(final int size, final int weeks) {
        final Timeline timeline = timeline(size, all(Result.MET));
        assertThat(timeline.faster()).containsExactly("commitment", "documentation", "maturity", "resources");
        assertThat(timeline.weeks()).isEqualTo(weeks);
    }

    @ParameterizedTest
    @CsvSource({"0, 38", "1, 51", "2, 99"})
    void nor_does_everything_that_lengthens_it(final int size, final int weeks) {
        final Timeline timeline = timeline(size, all(Result.GAP));
        assertThat(timeline.slower()).containsExactly("commitment", "documentation", "maturity", "resources");
        assertThat(timeline.weeks()).isEqualTo(weeks);
    }

    @Test
    void phases_follow_each_other_without_a_gap_and_each_has_a_week() {
        LocalDate next = TODAY;
        for (final Programme.Phase phase : CONTENT.phases()) {
            final PhaseState state = Programmes.phase(
                    CONTENT, phase, new Timeline(TODAY, 3, true, List.of(), List.of()), List.of(), context());
            assertThat(state.from()).isEqualTo(next);
            assertThat(state.to()).isAfterOrEqualTo(next.plusDays(6));
            next = state.to().plusDays(1);
        }
    }

    private static Timeline timeline(final int size, final List<Judged> judged) {
        return Programmes.timeline(CONTENT, List.of(new CostSize(size)), judged, List.of(), 1, 3, context());
    }

    private static List<Judged> all(final Result result) {
        return CONTENT.guidance().programme().paces().stream()
                .flatMap(pace -> pace.obligations().stream())
                .map(id -> (Judged) new Outcome(
                        id,
                        result,
                        result == Result.GAP ? FailureMode.ABSENT : null,
                        result == Result.MET ? Support.EVIDENCED : Support.NONE,
                        Basis.RECORDS_VIOLATE,
                        List.of(),
                        List.of(),
                        false))
                .toList();
    }

    private static AssessmentContext context() {
        return new AssessmentContext(
                Moment.of(TODAY),
                ZoneId.of("Europe/Paris"),
                Mode.GAP_ANALYSIS,
                List.of(),
                null,
                null,
                List.of(),
                new Origin(
                        new Ref("assessment", "assessment"),
                        Source.ofFile("dossier.yml"),
                        EvidenceKind.DOCUMENT,
                        null,
                        List.of()));
    }
}
