package org.assize.assessment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assize.content.Content;
import org.assize.engine.Evaluation;
import org.assize.fact.RiskFact.ImplementationStatus;
import org.assize.fact.RiskFact.InclusionReason;
import org.assize.fact.RiskFact.RiskEntry;
import org.assize.fact.RiskFact.SoaEntry;
import org.assize.fact.Tri;
import org.assize.finding.ControlDemand;
import org.assize.finding.ControlDemand.Demanded;
import org.assize.finding.ControlDemand.Kind;
import org.assize.finding.ControlStanding;
import org.assize.finding.ControlState;
import org.assize.finding.ExclusionDraft;
import org.assize.finding.PlannedRemedy;
import org.assize.finding.StatementConflict;
import org.assize.framework.Requirement;
import org.assize.framework.Statement;
import org.jspecify.annotations.Nullable;

/** Makes the rows of one statement on controls. */
final class SoaRows {

    static final String OPEN = "TO_BE_CONFIRMED";
    static final String EXCLUDED = "EXCLUDED";

    private static final String OTHER = "Control from another source";
    private static final int SHOWN = 3;

    private final Content content;
    private final Statement statement;
    private final Map<String, SoaEntry> given = new TreeMap<>();
    private final Map<String, ControlState> states = new TreeMap<>();
    private final Map<String, ExclusionDraft> drafts = new TreeMap<>();
    private final Map<String, LocalDate> planned = new TreeMap<>();
    private final Map<String, List<String>> conflicts;
    private final Map<String, List<ControlDemand>> demands = new TreeMap<>();
    private final Map<String, List<String>> findings;
    private final Set<String> others = new TreeSet<>();

    SoaRows(final Content content, final Statement statement, final Evaluation evaluation, final Index index) {
        this.content = content;
        this.statement = statement;
        evaluation.stream(SoaEntry.class).forEach(row -> given.put(row.control(), row));
        ours(evaluation.stream(ControlState.class), ControlState::framework)
                .forEach(each -> states.put(each.control(), each));
        ours(evaluation.stream(ExclusionDraft.class), ExclusionDraft::framework)
                .forEach(each -> drafts.put(each.control(), each));
        ours(evaluation.stream(PlannedRemedy.class), PlannedRemedy::framework).forEach(this::plan);
        this.conflicts = ours(evaluation.stream(StatementConflict.class), StatementConflict::framework)
                .sorted(java.util.Comparator.comparing(StatementConflict::text))
                .collect(groupingBy(StatementConflict::control, mapping(StatementConflict::text, toList())));
        ours(evaluation.stream(ControlDemand.class), ControlDemand::framework)
                .sorted(java.util.Comparator.comparing(ControlDemand::kind).thenComparing(ControlDemand::source))
                .forEach(demand -> demand.controls()
                        .forEach(each -> demands.computeIfAbsent(each.control(), key -> new ArrayList<>())
                                .add(demand)));
        this.findings = index.findingsByRequirement(statement.framework());
        others.addAll(given.keySet());
        evaluation.stream(RiskEntry.class)
                .flatMap(risk -> Stream.ofNullable(risk.controls()))
                .forEach(others::addAll);
        statement.controls().forEach(others::remove);
    }

    private <T> Stream<T> ours(final Stream<T> all, final Function<T, String> framework) {
        return all.filter(each -> framework.apply(each).equals(statement.framework()));
    }

    private void plan(final PlannedRemedy remedy) {
        final LocalDate due = remedy.due();
        if (due != null) {
            planned.put(remedy.control(), due);
        }
    }

    /** The controls of the catalogue, then those from other sources by id. */
    List<Report.SoaRow> rows() {
        return Stream.concat(statement.controls().stream(), others.stream())
                .map(this::row)
                .toList();
    }

    private Report.SoaRow row(final String control) {
        final SoaEntry entry = given.get(control);
        final boolean applies = applies(control, entry);
        final String words = entry == null || blank(entry.justification()) ? null : entry.justification();
        final LocalDate due = planned.get(control);
        return new Report.SoaRow(
                statement.framework(),
                control,
                content.framework(statement.framework())
                        .requirement(control)
                        .map(Requirement::title)
                        .orElse(OTHER),
                applies,
                words == null ? draft(control, applies) : words,
                words == null,
                applies ? reason(control, entry) : null,
                status(control, applies),
                claimed(entry),
                applies && due != null ? due.toString() : null,
                entry == null ? null : entry.reference(),
                entry == null ? null : entry.owner(),
                conflicts.getOrDefault(control, List.of()),
                risks(control),
                findings.getOrDefault(control, List.of()));
    }

    /** What the client says; else every control applies unless it has no subject here. */
    private boolean applies(final String control, final @Nullable SoaEntry entry) {
        if (entry != null && entry.applicable() != Tri.UNKNOWN) {
            return entry.applicable() == Tri.YES;
        }
        return !drafts.containsKey(control);
    }

    private String draft(final String control, final boolean applies) {
        final ExclusionDraft exclusion = drafts.get(control);
        if (!applies) {
            return exclusion == null ? "Nobody has said why it is excluded." : exclusion.draft();
        }
        final List<ControlDemand> asking = demands.getOrDefault(control, List.of());
        final String treats = names(asking, Kind.RISK);
        final String suggested = names(asking, Kind.SUGGESTED_RISK);
        final List<String> sentences = new ArrayList<>();
        if (!treats.isEmpty()) {
            sentences.add("Treats " + treats + ".");
        }
        asking.stream()
                .filter(each -> each.kind() == Kind.FRAMEWORK)
                .forEach(each -> sentences.add(asks(each, control)));
        asking.stream()
                .filter(each -> each.kind() == Kind.REGISTER)
                .map(each -> each.because() + " (" + each.source() + ").")
                .forEach(sentences::add);
        if (!suggested.isEmpty()) {
            sentences.add("Would treat the suggested " + suggested + ".");
        }
        return sentences.isEmpty()
                ? "No risk, law or contract that is known asks for it."
                : String.join(" ", sentences);
    }

    private static String names(final List<ControlDemand> asking, final Kind kind) {
        return asking.stream()
                .filter(each -> each.kind() == kind)
                .map(ControlDemand::source)
                .collect(Collectors.joining(", "));
    }

    private static String asks(final ControlDemand demand, final String control) {
        final List<String> provisions = demand.controls().stream()
                .filter(each -> each.control().equals(control))
                .map(Demanded::provisions)
                .flatMap(List::stream)
                .toList();
        final int more = provisions.size() - SHOWN;
        return "Asked for by " + demand.because() + ": "
                + String.join(", ", provisions.subList(0, Math.min(SHOWN, provisions.size())))
                + (more > 0 ? " and " + more + " more." : ".");
    }

    private String reason(final String control, final @Nullable SoaEntry entry) {
        if (entry != null && entry.inclusionReason() != null) {
            return entry.inclusionReason().name();
        }
        return demands.getOrDefault(control, List.of()).stream()
                .min(java.util.Comparator.comparingInt(SoaRows::place))
                .map(ControlDemand::reason)
                .orElse(InclusionReason.BEST_PRACTICE)
                .name();
    }

    // A risk of the client's own, then the law, then contracts, then a risk that is only suggested.
    private static int place(final ControlDemand demand) {
        return demand.kind() == Kind.SUGGESTED_RISK
                ? InclusionReason.values().length
                : demand.reason().ordinal();
    }

    private String status(final String control, final boolean applies) {
        if (!applies) {
            return EXCLUDED;
        }
        final ControlStanding standing = Optional.ofNullable(states.get(control))
                .map(ControlState::standing)
                .orElse(ControlStanding.OPEN);
        return switch (standing) {
            case WORKS -> ImplementationStatus.IMPLEMENTED.name();
            case FLAWED -> ImplementationStatus.PARTIAL.name();
            case ABSENT ->
                planned.containsKey(control)
                        ? ImplementationStatus.PLANNED.name()
                        : ImplementationStatus.NOT_IMPLEMENTED.name();
            case CLAIMED, OPEN -> OPEN;
        };
    }

    private static @Nullable String claimed(final @Nullable SoaEntry entry) {
        return entry == null || entry.status() == null ? null : entry.status().name();
    }

    private List<String> risks(final String control) {
        return demands.getOrDefault(control, List.of()).stream()
                .filter(each -> each.kind() == Kind.RISK || each.kind() == Kind.SUGGESTED_RISK)
                .map(ControlDemand::source)
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean blank(final @Nullable String text) {
        return text == null || text.isBlank();
    }
}
