package org.assize.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.assize.content.Content;
import org.assize.content.Duty;
import org.assize.engine.Evaluation;
import org.assize.finding.DutyState;
import org.assize.finding.DutyStatus;
import org.assize.finding.Result;
import org.jspecify.annotations.Nullable;

/** Lists the recurring duties; those that do not apply are left out. */
final class CalendarRows {

    private final Content content;
    private final Evaluation evaluation;
    private final Index index;

    CalendarRows(final Content content, final Evaluation evaluation, final Index index) {
        this.content = content;
        this.evaluation = evaluation;
        this.index = index;
    }

    List<Report.CalendarRow> rows() {
        final Map<String, DutyState> states = new TreeMap<>();
        evaluation.stream(DutyState.class).forEach(state -> states.put(state.duty(), state));
        return content.guidance().duties().stream()
                .map(duty -> row(duty, outcome(duty), states.get(duty.id())))
                .filter(row -> !row.outcome().equals(Result.NOT_APPLICABLE.name()) || row.last() != null)
                .toList();
    }

    private String outcome(final Duty duty) {
        return index.judged(duty.obligation()).map(ProgrammeRow::outcome).orElse(Result.NOT_ASSESSED.name());
    }

    private static Report.CalendarRow row(final Duty duty, final String outcome, final @Nullable DutyState state) {
        if (state == null) {
            return new Report.CalendarRow(
                    duty.id(),
                    duty.title(),
                    duty.rhythm(),
                    duty.obligation(),
                    outcome,
                    null,
                    null,
                    DutyStatus.UNKNOWN.name(),
                    null,
                    false,
                    1,
                    0);
        }
        return new Report.CalendarRow(
                duty.id(),
                duty.title(),
                duty.rhythm(),
                duty.obligation(),
                outcome,
                text(state.last()),
                text(state.due()),
                state.status().name(),
                state.interval().isEmpty() ? null : state.interval(),
                state.own(),
                state.subjects(),
                state.late());
    }

    private static @Nullable String text(final @Nullable LocalDate date) {
        return date == null ? null : Objects.toString(date);
    }
}
