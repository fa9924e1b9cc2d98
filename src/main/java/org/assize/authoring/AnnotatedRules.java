package org.assize.authoring;

import java.util.ArrayList;
import java.util.List;
import org.assize.authoring.RuleCoverage.FileCover;
import org.assize.authoring.RuleCoverage.Part;
import org.assize.authoring.RuleCoverage.RuleCover;
import org.assize.report.RuleCoveragePage;
import org.jspecify.annotations.Nullable;

/** A file of rules in pieces, each with whether a case is decided by it. */
final class AnnotatedRules {

    private static final String RULE = "rule";

    private final FileCover file;
    private final String text;
    private final @Nullable Part[] parts;

    private AnnotatedRules(final FileCover file) {
        this.file = file;
        this.text = file.source().text();
        this.parts = new Part[text.length()];
    }

    static RuleCoveragePage.File of(final FileCover file) {
        final AnnotatedRules rules = new AnnotatedRules(file);
        file.rules().forEach(rules::mark);
        final RuleCoverage.Count count = RuleCoverage.count(file.rules());
        return new RuleCoveragePage.File(
                file.source().path(),
                count.conditionsCovered() + "/" + count.conditions(),
                count.conditionsCovered() == count.conditions() && count.rulesCovered() == count.rules(),
                rules.lines());
    }

    /** What stands inside another part is marked after it, and tells more. */
    private void mark(final RuleCover rule) {
        final Part itself = rule.itself();
        final int name = text.indexOf('\n', itself.start());
        fill(itself, itself.start() + RULE.length() + 1, name);
        rule.conditions().forEach(part -> fill(part, part.start(), part.end()));
    }

    private void fill(final Part part, final int from, final int to) {
        for (int i = from; i < to; i++) {
            parts[i] = part;
        }
    }

    private List<RuleCoveragePage.Line> lines() {
        final List<RuleCoveragePage.Line> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            final int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
            lines.add(new RuleCoveragePage.Line(lines.size() + 1, pieces(start, end)));
            start = end + 1;
        }
        return lines;
    }

    private List<RuleCoveragePage.Piece> pieces(final int start, final int end) {
        final List<RuleCoveragePage.Piece> pieces = new ArrayList<>();
        int from = start;
        for (int i = start + 1; i <= end; i++) {
            if (i == end || parts[i] != parts[from]) {
                pieces.add(piece(text.substring(from, i), parts[from]));
                from = i;
            }
        }
        return pieces;
    }

    private RuleCoveragePage.Piece piece(final String part, final @Nullable Part cover) {
        if (cover == null) {
            return new RuleCoveragePage.Piece(part, "", "");
        }
        if (cover.by() != null) {
            return new RuleCoveragePage.Piece(part, "yes", "Decides " + shortened(cover.by()));
        }
        return cover.because() == null
                ? new RuleCoveragePage.Piece(part, "no", "No case is decided by it")
                : new RuleCoveragePage.Piece(part, "why", "No case can be decided by it: " + cover.because());
    }

    private String shortened(final String path) {
        final String own = file.topic() + "/";
        return path.startsWith(own) ? path.substring(own.length()) : path;
    }
}
