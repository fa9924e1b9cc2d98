package org.assize.report;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assize.assessment.Report;
import org.assize.assessment.Report.AuditNote;
import org.assize.assessment.Report.Finding;
import org.assize.assessment.Report.FrameworkRow;
import org.assize.assessment.Report.Place;
import org.assize.assessment.Report.PostureRow;
import org.assize.assessment.Report.Subject;
import org.assize.assessment.Report.Tool;
import org.assize.assessment.Report.Trail;
import org.jspecify.annotations.Nullable;

/** Sentences that all formats for people share. Public for the templates. */
public final class Words {

    /** Stands wherever grades do, if they are such. */
    public static final String WOULD_BE =
            "Grades are would-be grades: those that an auditor would be expected to give on these facts.";

    private static final String POSSIBLE = "POSSIBLE_GAP";
    private static final int FEW = 3;

    private Words() {}

    /** {@code 1 gap}, {@code 2 gaps}. */
    public static String count(final int number, final String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** {@code a, b and c}. */
    public static String list(final List<String> items) {
        final int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    /** {@code GAP_ANALYSIS} as {@code gap analysis}. */
    public static String plain(final String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ').replaceAll("(?<=[a-z])(?=\\d)", " ");
    }

    /** {@code records/leavers.csv:7}, {@code people.xlsx:Leavers!7}, {@code dossier.yml:4 /scope}. */
    public static String place(final Place place) {
        final String sheet = place.sheet() == null ? "" : place.sheet() + "!";
        final String row = place.row() == null ? "" : Integer.toString(place.row());
        final String inFile = (sheet + row).isEmpty() ? "" : ":" + sheet + row;
        return place.file() + inFile + (place.pointer() == null ? "" : " " + place.pointer());
    }

    /** Who was assessed, as of when, for what and against what. */
    public static String opening(final Report report) {
        final Subject subject = report.assessment();
        final List<String> frameworks =
                subject.frameworks().stream().map(FrameworkRow::title).toList();
        return subject.organisation() + " was assessed as of " + subject.asOf() + " (" + plain(subject.mode()) + ")"
                + (frameworks.isEmpty() ? "" : " against " + list(frameworks)) + ".";
    }

    /** How the required state is missed, in words. */
    public static String failure(final Finding finding) {
        return switch (finding.failureMode()) {
            case "ABSENT" -> "nothing exists, or it was never done";
            case "BREAKDOWN" -> "exists on paper and fails in practice";
            case "PARTIAL" -> "a required element is missing";
            case "LAPSE" -> "isolated failure";
            case "DOC_GAP" -> "the record or approval is defective";
            case "WEAKNESS" -> "weakness that breaks no requirement";
            default -> plain(finding.failureMode());
        };
    }

    /** How the required state is missed and how often. */
    public static String missed(final Finding finding) {
        final int instances = finding.instances().size();
        return failure(finding) + (instances == 0 ? "" : ", " + count(instances, "instance"));
    }

    /** Whether a control applies, in a word. */
    public static String decided(final @Nullable Boolean applicable) {
        return applicable == null ? "undecided" : applicable ? "yes" : "no";
    }

    /** What the result was made by, one line a hash. */
    public static List<String> hashes(final Tool tool) {
        final Stream<String> always =
                Stream.of("Rules " + tool.rules(), "Mappings " + tool.mappings(), "Parameters " + tool.parameters());
        final Stream<String> overlay = tool.overlay() == null ? Stream.of() : Stream.of("Overlay " + tool.overlay());
        return Stream.concat(always, overlay).toList();
    }

    /** {@code gap of iso27001:A.5.18 (equal nis2:Art.21(2)(i))}: where a way begins and how it leads on. */
    public static String trail(final Trail trail) {
        final List<String> steps = trail.path().stream()
                .map(step -> step.relation() + " " + step.to())
                .toList();
        return plain(trail.brings()) + " by " + trail.path().get(0).from() + " (" + String.join(", ", steps) + ")";
    }

    /** The ways that decide an outcome which crosswalks give; none for any other. */
    public static List<Trail> deciding(final PostureRow row) {
        return row.inferredFrom().stream()
                .filter(trail -> !trail.brings().equals(POSSIBLE))
                .toList();
    }

    /** {@code Possible gap, see iso27001:A.5.34 and 2 more.}: where possible gaps come from; empty if there are none. */
    public static String possible(final PostureRow row) {
        final List<String> origins = row.inferredFrom().stream()
                .filter(trail -> trail.brings().equals(POSSIBLE))
                .map(trail -> trail.path().get(0).from())
                .distinct()
                .toList();
        return origins.isEmpty() ? "" : "Possible gap, see " + few(origins) + ".";
    }

    /** Where an outcome that crosswalks give comes from; empty for any other. */
    public static String inferred(final PostureRow row) {
        final List<String> deciding = deciding(row).stream().map(Words::trail).toList();
        return ((deciding.isEmpty() ? "" : "Inferred: " + few(deciding) + ". ") + possible(row)).strip();
    }

    private static String few(final List<String> items) {
        return items.size() <= FEW
                ? list(items)
                : String.join(", ", items.subList(0, FEW)) + " and " + (items.size() - FEW) + " more";
    }

    /** What an audit says of a requirement, {@code nonconform, Minor: No list. (audit-results.csv:3)}; empty if none does. */
    public static String audit(final PostureRow row) {
        final AuditNote audit = row.audit();
        if (audit == null) {
            return "";
        }
        final String head = Stream.of(plain(audit.result()), audit.grade(), audit.evidence(), audit.comment())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        return head + " (" + place(audit.source()) + ")";
    }

    /** What to say where there is no finding: an audit or another framework may show gaps all the same. */
    public static String nothingFound(final Report report) {
        final long gaps = report.posture().stream()
                .filter(row -> row.outcome().equals("GAP"))
                .count();
        return gaps == 0
                ? "No gap was found in what was assessed."
                : "No finding of our own. An audit or another framework shows a gap of "
                        + count((int) gaps, "requirement") + ", see the posture.";
    }
}
