package org.assize.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assize.assessment.Report.Because;
import org.assize.assessment.Report.Finding;
import org.assize.assessment.Report.GradeOf;
import org.assize.assessment.Report.Instance;
import org.assize.assessment.Report.ObligationOutcome;
import org.assize.assessment.Report.PostureRow;

/**
 * A result as OSCAL assessment results: a result a framework. What was seen is a finding, satisfied or not; what was not
 * assessed, only claimed, or does not apply is an observation and no finding.
 */
final class OscalResults {

    private final Digest digest;
    private final OscalParts parts;

    OscalResults(final Digest digest) {
        this.digest = digest;
        this.parts = new OscalParts(digest.report());
    }

    /** The document; null if no framework was assessed, because a document without results is none. */
    @org.jspecify.annotations.Nullable
    Map<String, Object> document() {
        final List<Object> results = new ArrayList<>();
        digest.standings().stream()
                .filter(standing -> !standing.rows().isEmpty())
                .forEach(standing -> results.add(result(standing)));
        if (results.isEmpty()) {
            return null;
        }
        final Map<String, Object> document = new LinkedHashMap<>();
        document.put("uuid", parts.uuid("assessment-results"));
        document.put("metadata", parts.metadata("Assessment"));
        document.put("import-ap", Map.of("href", "#" + parts.uuid("plan")));
        document.put("results", results);
        document.put("back-matter", Map.of("resources", List.of(plan())));
        return Map.of("assessment-results", document);
    }

    private Map<String, Object> plan() {
        final Map<String, Object> plan = new LinkedHashMap<>();
        plan.put("uuid", parts.uuid("plan"));
        plan.put("title", "Rules of Assize " + digest.report().assize().version());
        plan.put(
                "description",
                "There is no assessment plan in OSCAL: every obligation in scope was judged by the rules with the SHA-256 "
                        + digest.report().assize().rules() + ".");
        return plan;
    }

    private Map<String, Object> result(final Standing standing) {
        final Map<String, Object> result = new LinkedHashMap<>();
        result.put("uuid", parts.uuid("result " + standing.id()));
        result.put("title", standing.title());
        result.put("description", standing.verdict() + " " + standing.reason());
        result.put("start", parts.asOf());
        result.put("end", parts.asOf());
        result.put(
                "reviewed-controls",
                Map.of("control-selections", List.of(Map.of("include-controls", reviewed(standing)))));
        OscalParts.put(result, "observations", observations(standing));
        OscalParts.put(result, "findings", findings(standing));
        return result;
    }

    private static List<Object> reviewed(final Standing standing) {
        final List<Object> controls = new ArrayList<>();
        standing.rows()
                .forEach(row ->
                        controls.add(Map.of("control-id", OscalParts.control(row.framework(), row.requirement()))));
        return controls;
    }

    private List<Object> observations(final Standing standing) {
        final List<Object> observations = new ArrayList<>();
        digest.findings().stream()
                .filter(finding -> concerns(finding, standing))
                .forEach(finding -> observations.add(seen(standing, finding)));
        standing.rows().stream().filter(row -> !isFinding(State.of(row))).forEach(row -> observations.add(unseen(row)));
        return observations;
    }

    private static boolean concerns(final Finding finding, final Standing standing) {
        return standing.rows().stream().anyMatch(row -> row.findings().contains(finding.id()));
    }

    private static boolean isFinding(final State state) {
        return state == State.GAP || state == State.EVIDENCED || state == State.AUDITED || state == State.INFERRED;
    }

    private String uuid(final Standing standing, final Finding finding) {
        return parts.uuid("observation " + standing.id() + " " + finding.id());
    }

    private Map<String, Object> seen(final Standing standing, final Finding finding) {
        final Map<String, Object> observation = new LinkedHashMap<>();
        observation.put("uuid", uuid(standing, finding));
        observation.put("title", finding.id() + " " + finding.title());
        observation.put("description", description(finding));
        observation.put("props", OscalParts.grades(finding));
        observation.put("methods", List.of(finding.kind().equals("answers") ? "INTERVIEW" : "EXAMINE"));
        OscalParts.put(observation, "relevant-evidence", evidence(finding));
        observation.put("collected", parts.asOf());
        return observation;
    }

    private static String description(final Finding finding) {
        final List<String> sentences = new ArrayList<>(List.of("Found: " + Words.missed(finding) + "."));
        finding.instances().stream().map(Instance::summary).forEach(sentences::add);
        return String.join("\n\n", sentences);
    }

    private static List<Object> evidence(final Finding finding) {
        final List<Object> evidence = new ArrayList<>();
        Stream.concat(
                        finding.because().stream(),
                        finding.instances().stream().flatMap(instance -> instance.because().stream()))
                .map(OscalResults::words)
                .distinct()
                .forEach(words -> evidence.add(Map.of("description", words)));
        return evidence;
    }

    private static String words(final Because because) {
        return because.fact() + ": " + because.summary() + " (" + Words.place(because.source()) + ")";
    }

    private Map<String, Object> unseen(final PostureRow row) {
        final State state = State.of(row);
        final Map<String, Object> observation = new LinkedHashMap<>();
        observation.put("uuid", parts.uuid("observation " + row.framework() + " " + row.requirement()));
        observation.put("title", row.requirement() + " " + row.title());
        observation.put("description", why(row, state));
        observation.put("props", properties(row, state));
        observation.put("methods", List.of(state == State.ATTESTED ? "INTERVIEW" : "UNKNOWN"));
        observation.put("collected", parts.asOf());
        return observation;
    }

    private static String why(final PostureRow row, final State state) {
        final List<String> missing = row.obligations().stream()
                .map(ObligationOutcome::missing)
                .flatMap(List::stream)
                .distinct()
                .toList();
        return state.label() + ": " + row.reason()
                + (missing.isEmpty() ? "" : ". Missing: " + String.join(", ", missing) + ".");
    }

    private static List<Object> properties(final PostureRow row, final State state) {
        return List.of(
                OscalParts.property("requirement", row.requirement()),
                OscalParts.property("outcome", row.outcome()),
                OscalParts.property("support", state == State.NOT_ASSESSED ? "NONE" : row.support()));
    }

    private List<Object> findings(final Standing standing) {
        final List<Object> findings = new ArrayList<>();
        standing.rows().stream()
                .filter(row -> isFinding(State.of(row)))
                .forEach(row -> findings.add(finding(standing, row)));
        return findings;
    }

    private Map<String, Object> finding(final Standing standing, final PostureRow row) {
        final State state = State.of(row);
        final Map<String, Object> status = new LinkedHashMap<>();
        status.put("state", state == State.GAP ? "not-satisfied" : "satisfied");
        status.put("reason", state == State.GAP ? "fail" : state == State.EVIDENCED ? "pass" : "other");
        final Map<String, Object> target = new LinkedHashMap<>();
        target.put("type", "objective-id");
        target.put("target-id", OscalParts.control(row.framework(), row.requirement()));
        target.put("status", status);
        final List<Finding> told = digest.findings().stream()
                .filter(each -> row.findings().contains(each.id()))
                .toList();
        final Map<String, Object> finding = new LinkedHashMap<>();
        finding.put("uuid", parts.uuid("finding " + row.framework() + " " + row.requirement()));
        finding.put("title", row.requirement() + " " + row.title());
        finding.put("description", state.label() + ": " + row.reason());
        final List<Object> properties = new ArrayList<>(properties(row, state));
        told.forEach(each -> Stream.ofNullable(each.grades().get(row.framework()))
                .map(GradeOf::grade)
                .distinct()
                .forEach(grade -> properties.add(OscalParts.grade(row.framework(), grade))));
        finding.put("props", properties.stream().distinct().toList());
        finding.put("target", target);
        OscalParts.put(
                finding,
                "related-observations",
                told.stream()
                        .map(each -> Map.of("observation-uuid", uuid(standing, each)))
                        .toList());
        return finding;
    }
}
