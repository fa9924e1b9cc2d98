package org.assize.finding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assize.fact.AssessmentContext;
import org.assize.fact.RecordSet;
import org.assize.fact.RiskFact.ImplementationStatus;
import org.assize.fact.RiskFact.RiskEntry;
import org.assize.fact.RiskFact.RiskMethodology;
import org.assize.fact.RiskFact.Soa;
import org.assize.fact.RiskFact.SoaEntry;
import org.assize.fact.Tri;

/** Judges the Statement of Applicability. Pure. */
public final class Statements {

    /** How many controls each theme of the list of 2022 has. */
    private static final Map<String, Integer> THEMES = Map.of("5", 37, "6", 8, "7", 14, "8", 34);

    private static final int ALL =
            THEMES.values().stream().mapToInt(each -> each).sum();
    private static final Pattern CONTROL = Pattern.compile("A\\.([5-8])\\.([1-9][0-9]?)");
    private static final String JUSTIFICATION = "justification";

    private Statements() {}

    private static boolean isControl(final String name) {
        final Matcher matcher = CONTROL.matcher(name);
        return matcher.matches()
                && Integer.parseInt(matcher.group(2)) <= Objects.requireNonNull(THEMES.get(matcher.group(1)));
    }

    /** Whether there is no statement; only a complete list without rows shows it. */
    public static Flaw kept(final Collection<?> rows, final RecordSet set) {
        final Tri none = Past.whole(set) ? Tri.YES : Tri.UNKNOWN;
        return Flaw.of(rows.isEmpty() ? none : Tri.NO, FailureMode.ABSENT, "soa.control");
    }

    /** How many controls of the list have no row. */
    public static int lacking(final Collection<?> rows) {
        return ALL
                - (int) rows.stream()
                        .map(row -> ((SoaEntry) row).control())
                        .filter(Statements::isControl)
                        .distinct()
                        .count();
    }

    /** Whether controls have no row; as many as {@code many}, and it is no statement on this list. */
    public static Flaw completeness(final Collection<?> rows, final RecordSet set, final int many) {
        final int lacking = lacking(rows);
        final Tri shown = Past.whole(set) ? Tri.YES : Tri.UNKNOWN;
        return rows.isEmpty()
                ? Flaw.NONE
                : Flaw.of(
                        Tri.of(lacking > 0).and(shown),
                        lacking >= many ? FailureMode.BREAKDOWN : FailureMode.PARTIAL,
                        "soa.control");
    }

    /** Whether nobody has said why a control is excluded; as many as {@code many}, and exclusion is out of hand. */
    public static Flaw unjustified(final SoaEntry row, final Collection<?> rows, final RecordSet set, final int many) {
        final long blanks = rows.stream()
                .map(SoaEntry.class::cast)
                .filter(each -> each.applicable() == Tri.NO && !Cells.isWritten(each.justification()))
                .count();
        return Flaw.of(
                        Cells.empty(row.justification(), JUSTIFICATION, set),
                        blanks >= many ? FailureMode.BREAKDOWN : FailureMode.PARTIAL,
                        "soa.justification")
                .where(row.applicable().negated(), "soa.applicable");
    }

    /** Whether a row on a physical control is one of those. */
    public static Flaw unjustifiedOnSite(final SoaEntry row, final RecordSet set) {
        return Flaw.of(Cells.empty(row.justification(), JUSTIFICATION, set), FailureMode.PARTIAL, "soa.justification")
                .where(
                        Tri.of(row.control().startsWith("A.7."))
                                .and(row.applicable().negated()),
                        "soa.applicable");
    }

    /** Whether a row on an included control does not say why or how far; a weakness if only the reference lacks. */
    public static Flaw incomplete(final SoaEntry row, final RecordSet set) {
        final Tri reason = Cells.isWritten(row.justification())
                ? Tri.NO
                : Cells.empty(row.inclusionReason(), "inclusion-reason", set);
        final Tri status = Cells.empty(row.status(), "status", set);
        final Tri required = reason.or(status);
        final Tri reference = Cells.empty(row.reference(), "reference", set);
        final boolean weak =
                required == Tri.NO && row.status() == ImplementationStatus.IMPLEMENTED && reference == Tri.YES;
        return Flaw.of(
                        weak ? Tri.YES : required,
                        weak ? FailureMode.WEAKNESS : FailureMode.PARTIAL,
                        reason == Tri.UNKNOWN ? "soa.inclusion-reason" : "soa.status")
                .where(row.applicable(), "soa.applicable");
    }

    /** Whether a control that a risk needs is excluded. */
    public static Flaw needed(final SoaEntry row, final Collection<?> risks) {
        final boolean needed = risks.stream()
                .flatMap(risk -> Stream.ofNullable(((RiskEntry) risk).controls()))
                .anyMatch(controls -> controls.contains(row.control()));
        return Flaw.of(row.applicable().negated(), FailureMode.PARTIAL, "soa.applicable")
                .where(Tri.of(needed), "");
    }

    /**
     * Whether nobody has approved the statement, or it is older than the last assessment of risks.
     *
     * @param contradictions controls that risks need and the statement excludes
     */
    public static Flaw approval(
            final Soa soa,
            final Collection<?> methods,
            final Collection<?> contradictions,
            final AssessmentContext context) {
        final Tri approved = Past.happened(soa.approvedOn(), context);
        if (approved != Tri.YES) {
            return Flaw.of(approved.negated(), FailureMode.DOC_GAP, "soa-document.approved-on");
        }
        final LocalDate assessed = methods.stream()
                .map(method -> RiskReviews.assessedOn((RiskMethodology) method, context))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        final LocalDate date = soa.date();
        final Tri stale = assessed == null ? Tri.NO : date == null ? Tri.UNKNOWN : Tri.of(date.isBefore(assessed));
        return Flaw.of(
                stale, contradictions.isEmpty() ? FailureMode.WEAKNESS : FailureMode.PARTIAL, "soa-document.date");
    }
}
