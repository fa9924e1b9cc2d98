package org.assize.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.assize.assessment.Report;
import org.assize.assessment.Report.Finding;
import org.assize.assessment.Report.Instance;
import org.assize.assessment.Report.ObligationOutcome;
import org.assize.assessment.Report.PostureRow;
import org.assize.assessment.Report.RequirementRef;
import org.assize.assessment.Report.RiskRow;
import org.assize.assessment.Report.Step;
import org.assize.assessment.Report.Trail;
import org.jspecify.annotations.Nullable;

/** What the templates of {@code report.html} and {@code report.pdf} read. Public for them. */
public final class HtmlPage {

    private static final int MOST = 5;

    private final Digest digest;
    private final Language language;
    private final Phrases words;
    private final PlanPhrases plans;
    private final RegisterPhrases registers;
    private final List<String> frameworks;
    private final Set<String> findings;
    private final Set<String> requirements;
    private final IdentityHashMap<Finding, Step> derivations = new IdentityHashMap<>();
    private final String style = Resources.text("report.css");
    private final String script;

    private HtmlPage(final Report report, final Language language) {
        this.digest = Digest.paper(report, language);
        this.language = language;
        this.words = new Phrases(language);
        this.plans = new PlanPhrases(language);
        this.registers = new RegisterPhrases(language);
        this.frameworks = digest.standings().stream().map(Standing::id).toList();
        this.findings = digest.findings().stream().map(Finding::id).collect(Collectors.toSet());
        this.requirements = report().posture().stream()
                .map(row -> anchor(row.framework(), row.requirement()))
                .collect(Collectors.toSet());
        this.script = Resources.text("report.js");
        for (int i = 0; i < report.findings().size(); i++) {
            derivations.put(report().findings().get(i), report.findings().get(i).derivation());
        }
    }

    /** A stretch of a bar, in percent of its width. */
    public record Segment(State state, int number, String x, String width) {}

    /** Requirements of one framework that a finding touches. */
    public record Touched(String framework, String title, List<RequirementRef> requirements) {}

    static HtmlPage of(final Report report, final Language language) {
        return new HtmlPage(report, language);
    }

    public Digest digest() {
        return digest;
    }

    public Report report() {
        return digest.report();
    }

    public Language language() {
        return language;
    }

    /** Words of the frame. */
    public String say(final String key, final Object... values) {
        return language.say(key, values);
    }

    /** A number with its noun. */
    public String count(final String key, final long number) {
        return language.count(key, number);
    }

    public String date(final @Nullable String iso) {
        return language.date(iso);
    }

    public Phrases words() {
        return words;
    }

    public PlanPhrases plans() {
        return plans;
    }

    public RegisterPhrases registers() {
        return registers;
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

    /** How a finding follows from the facts. */
    public Derived derivation(final Finding finding) {
        return Derived.of(derivations.getOrDefault(finding, finding.derivation()));
    }

    /** Name by which a finding is linked: {@code finding-AC-07}. */
    public String anchor(final String finding) {
        return "finding-" + encoded(finding);
    }

    /** Whether there is a finding to link to. */
    public boolean isFinding(final String id) {
        return findings.contains(id);
    }

    /** Name by which a requirement is linked. */
    public String anchor(final String framework, final String requirement) {
        return "requirement-" + encoded(framework) + "-" + encoded(requirement);
    }

    /** Whether there is a row to link to. */
    public boolean isRequirement(final RequirementRef requirement) {
        return requirements.contains(anchor(requirement.framework(), requirement.id()));
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

    /** Where the facts of an instance stand, one line a file: {@code records/leavers.csv:3–5, 9}. */
    public List<String> places(final Instance instance) {
        return Places.of(instance.because());
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

    /** Requirements that do not arise here. */
    public List<PostureRow> spared(final List<PostureRow> rows) {
        return rows.stream()
                .filter(row -> State.of(row) == State.NOT_APPLICABLE)
                .toList();
    }

    /** Requirements of a framework that do not arise here. */
    public List<PostureRow> spared(final Standing standing) {
        return spared(standing.rows());
    }

    /** Number of requirements that are left to the screen: nothing has to be done about them. */
    public int leftToScreen(final Standing standing) {
        return (int) standing.rows().stream().filter(row -> !isOpen(row)).count();
    }

    /** Whether something has to be done about a requirement: it is a gap, was not assessed or only claimed. */
    public boolean isOpen(final PostureRow row) {
        final State state = State.of(row);
        return state == State.GAP || state == State.NOT_ASSESSED || state == State.ATTESTED;
    }

    /** Whether something has to be done under a heading. */
    public boolean isOpen(final Standing.Theme theme) {
        return theme.rows().stream().anyMatch(this::isOpen);
    }

    /** Name by which a risk is linked. */
    public String riskAnchor(final RiskRow risk) {
        return (risk.derived() ? "suggested-" : "risk-") + encoded(risk.id());
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

    public RiskMatrix matrix() {
        return RiskMatrix.of(report().risks());
    }

    /** The days of the plan; null if nothing in it is dated. */
    public @Nullable TimeAxis planAxis() {
        return TimeAxis.plan(report().assessment().asOf(), report().plan(), language)
                .orElse(null);
    }

    /** The year after the assessment; null if that is not dated. */
    public @Nullable TimeAxis yearAxis() {
        return TimeAxis.year(report().assessment().asOf(), language).orElse(null);
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
