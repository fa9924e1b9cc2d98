package org.assize.report;

import java.util.List;
import java.util.Locale;
import org.assize.assessment.Report.ApplicabilityRow;
import org.assize.assessment.Report.FrameworkRow;
import org.assize.assessment.Report.PostureRow;
import org.assize.assessment.Report.Readiness;
import org.jspecify.annotations.Nullable;

/**
 * How a framework stands. Public for the templates.
 *
 * @param applicability null if nothing was said about it
 * @param readiness null if it is not in scope
 * @param rows its requirements in catalogue order
 * @param themes the same requirements under their headings
 */
public record Standing(
        FrameworkRow framework,
        @Nullable ApplicabilityRow applicability,
        @Nullable Readiness readiness,
        List<PostureRow> rows,
        List<Theme> themes) {

    /** Requirements under one heading. */
    public record Theme(String name, List<PostureRow> rows) {

        public Tally tally() {
            return Tally.of(rows);
        }
    }

    /** Number of findings of one grade. */
    public record Count(String label, int rank, int number) {}

    public String id() {
        return framework.id();
    }

    public String title() {
        return framework.title();
    }

    public Tally tally() {
        return Tally.of(rows);
    }

    /** The words of the verdict; why there is none if there is none. */
    public String verdict() {
        if (readiness != null) {
            return readiness.label();
        }
        return switch (applies()) {
            case "no" -> "Does not apply.";
            case "unknown" -> "Not assessed: it is not known whether it applies.";
            default -> "Not assessed.";
        };
    }

    /** Whether a verdict was reached. */
    public boolean judged() {
        return readiness != null;
    }

    /** Reason of the verdict, or of the lack of one; empty if the verdict says it already. */
    public String reason() {
        if (readiness != null) {
            return verdict().endsWith(readiness.reason()) ? "" : readiness.reason();
        }
        return applicability == null ? "" : applicability.reason();
    }

    /** {@code yes}, {@code no} or {@code unknown}; whatever else was said is not known. */
    public String applies() {
        final String said = applicability == null ? "" : applicability.applies().toLowerCase(Locale.ROOT);
        return said.equals("yes") || said.equals("no") ? said : "unknown";
    }

    public String classification() {
        return applicability == null ? "" : Words.plain(applicability.classification());
    }

    /** Legal maxima in words. */
    public List<String> ceilings() {
        return readiness == null ? List.of() : readiness.ceilings();
    }

    /** Number of findings by grade, most severe first, zeros included; empty without a verdict. */
    public List<Count> counts() {
        final Readiness known = readiness;
        return known == null
                ? List.of()
                : Digest.scale(framework)
                        .map(grade -> new Count(
                                grade.label(), grade.rank(), known.counts().getOrDefault(grade.id(), 0)))
                        .toList();
    }

    /** {@code Major nonconformity 2, Minor nonconformity 0}. */
    public String countWords() {
        return String.join(
                ", ",
                counts().stream()
                        .map(count -> count.label() + " " + count.number())
                        .toList());
    }
}
