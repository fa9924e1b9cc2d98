package org.assize.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.assize.assessment.Report;
import org.assize.assessment.Report.Finding;
import org.assize.assessment.Report.ObligationOutcome;
import org.assize.assessment.Report.PostureRow;
import org.assize.assessment.Report.RequirementRef;
import org.assize.assessment.Report.Trail;

/** What the templates of {@code report.html} read. Public for them. */
public final class HtmlPage {

    private static final int MOST = 5;

    private final Digest digest;
    private final List<String> frameworks;
    private final String style = Resources.text("report.css");
    private final String script = Resources.text("report.js");

    private HtmlPage(final Digest digest) {
        this.digest = digest;
        this.frameworks = digest.standings().stream().map(Standing::id).toList();
    }

    /** A stretch of a bar, in percent of its width. */
    public record Segment(State state, int number, String x, String width) {}

    /** Requirements of one framework that a finding touches. */
    public record Touched(String framework, String title, List<RequirementRef> requirements) {}

    static HtmlPage of(final Report report) {
        return new HtmlPage(Digest.of(report));
    }

    public Digest digest() {
        return digest;
    }

    public Report report() {
        return digest.report();
    }

    public String style() {
        return style;
    }

    public String script() {
        return script;
    }

    /** Nothing is loaded, nothing is sent, and only this style sheet and this script count. */
    public String policy() {
        return "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
                + "'; base-uri 'none'; form-action 'none'";
    }

    public List<Finding> most() {
        return digest.most(MOST);
    }

    /** Name by which a finding is linked: {@code finding-AC-07}. */
    public String anchor(final String finding) {
        return "finding-" + encoded(finding);
    }

    /** Whether there is a finding to link to. */
    public boolean isFinding(final String id) {
        return digest.findings().stream().anyMatch(finding -> finding.id().equals(id));
    }

    /** Name by which a requirement is linked. */
    public String anchor(final String framework, final String requirement) {
        return "requirement-" + encoded(framework) + "-" + encoded(requirement);
    }

    /** Whether there is a row to link to. */
    public boolean isRequirement(final RequirementRef requirement) {
        return report().posture().stream()
                .anyMatch(row -> row.framework().equals(requirement.framework())
                        && row.requirement().equals(requirement.id()));
    }

    /** What filters call a framework. */
    public String token(final String framework) {
        return "f" + frameworks.indexOf(framework);
    }

    /** What filters call a grade. */
    public String token(final String framework, final int rank) {
        return token(framework) + "-" + rank;
    }

    /** Frameworks that a finding touches or is graded in, as filters call them. */
    public String frameworks(final Finding finding) {
        return digest.standings().stream()
                .map(Standing::id)
                .filter(id -> finding.grades().containsKey(id)
                        || finding.requirements().stream()
                                .anyMatch(requirement -> requirement.framework().equals(id)))
                .map(this::token)
                .collect(Collectors.joining(" "));
    }

    /** Grades of a finding, as filters call them. */
    public String grades(final Finding finding) {
        return digest.grades(finding).stream()
                .map(graded -> token(graded.framework().id(), graded.grade().rank()))
                .collect(Collectors.joining(" "));
    }

    /** Style sheet class of a rank: the first two have one each, all others share one. */
    public String rankClass(final int rank) {
        return "rank-" + Math.min(rank, 2);
    }

    public List<Touched> touched(final Finding finding) {
        return digest.standings().stream()
                .map(standing -> new Touched(
                        standing.id(),
                        standing.title(),
                        finding.requirements().stream()
                                .filter(requirement -> requirement.framework().equals(standing.id()))
                                .toList()))
                .filter(touched -> !touched.requirements().isEmpty())
                .toList();
    }

    /** The states that occur, as stretches of one bar. */
    public List<Segment> segments(final Tally tally) {
        final List<Segment> segments = new ArrayList<>();
        int before = 0;
        for (final State state : State.values()) {
            final int number = tally.of(state);
            if (number > 0) {
                segments.add(
                        new Segment(state, number, percent(before, tally.total()), percent(number, tally.total())));
                before += number;
            }
        }
        return segments;
    }

    /** Facts that would settle a requirement. */
    public List<String> missing(final PostureRow row) {
        return row.obligations().stream()
                .map(ObligationOutcome::missing)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** Why the steps of a way lead on. */
    public String rationale(final Trail trail) {
        return trail.path().stream()
                .map(step -> step.row() + ": " + step.rationale())
                .collect(Collectors.joining(" "));
    }

    private static String percent(final int part, final int whole) {
        return String.format(Locale.ROOT, "%.3f%%", 100.0 * part / whole);
    }

    // Different ids give different names, and every name is safe in an address.
    private static String encoded(final String id) {
        return id.codePoints()
                .mapToObj(character ->
                        isPlain(character) ? Character.toString(character) : "~" + Integer.toHexString(character) + "~")
                .collect(Collectors.joining());
    }

    private static boolean isPlain(final int character) {
        return character < 128 && (Character.isLetterOrDigit(character) || ".:_()-".indexOf(character) >= 0);
    }

    static String hash(final String text) {
        try {
            final byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (final NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
