package org.assize.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.assize.assessment.Report;
import org.assize.assessment.Report.ApplicabilityRow;
import org.assize.assessment.Report.Because;
import org.assize.assessment.Report.EscalationRow;
import org.assize.assessment.Report.Finding;
import org.assize.assessment.Report.FrameworkRow;
import org.assize.assessment.Report.GradeOf;
import org.assize.assessment.Report.GradeRow;
import org.assize.assessment.Report.Input;
import org.assize.assessment.Report.Instance;
import org.assize.assessment.Report.NoteRow;
import org.assize.assessment.Report.ObligationOutcome;
import org.assize.assessment.Report.OpenQuestion;
import org.assize.assessment.Report.Place;
import org.assize.assessment.Report.PlanItem;
import org.assize.assessment.Report.PostureRow;
import org.assize.assessment.Report.Readiness;
import org.assize.assessment.Report.Recommendation;
import org.assize.assessment.Report.RequirementRef;
import org.assize.assessment.Report.Step;
import org.assize.assessment.Report.Subject;
import org.assize.assessment.Report.Tool;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Results to render: two frameworks that apply, one that nobody could decide, four findings. */
final class Reports {

    /** What a client may write into any cell. */
    static final String HOSTILE =
            "<script>alert(1)</script> | `code` *b* [x](javascript:y) =cmd|' /C calc'!A0 \u202Egnp.exe\u0007";

    private static final Place LEAVERS = new Place("records/leavers.csv", null, 7, null);
    private static final Place ACCOUNTS = new Place("records/accounts.xlsx", "People", 12, null);
    private static final Place SCOPE = new Place("dossier.yml", null, 4, "/scope/statement");

    // Closed words are not the client's: intake and engine write them.
    private static final Set<String> CLOSED = Set.of(
            "brings",
            "relation",
            "result",
            "applies",
            "outcome",
            "support",
            "sha256",
            "state",
            "late",
            "letter",
            "value");

    private Reports() {}

    static Report sample() {
        return new Report(
                new Tool("0.1.0", "a1", "b2", "c3", null, List.of(new Input("dossier.yml", "d4", 812))),
                subject(),
                applicability(),
                List.of(leavers(), mfa(), review(), wish()),
                List.of(new EscalationRow(
                        "E1:A.5.18", "iso", "A.5.18", "MAJOR", List.of("AC-07"), "Three minors meet here.")),
                posture(),
                readiness(),
                Registers.statements(),
                Registers.controls(),
                Registers.risks(),
                Registers.stages(),
                Registers.cycle(),
                List.of(new PlanItem(
                        1,
                        "Turn on a second factor.",
                        "IT lead",
                        "2026-07-17",
                        "M",
                        "low",
                        "Export of the gateway",
                        List.of("AC-13:vpn"),
                        List.of(ref("iso", "A.8.5", "Secure authentication")),
                        "mfa",
                        "Key access control",
                        new Report.Eur(1000, 5000L),
                        List.of("scope"))),
                List.of(new OpenQuestion("backups", "Export of the backup tool", 4, 6, List.of("TE-01"))),
                List.of(new NoteRow("grace", "AC-09", "Three days late, within the grace.", List.of(because()))),
                Recommendations.programme(),
                Recommendations.calendar(),
                Recommendations.rating(because()),
                List.of("Narrow the scope first."),
                Registers.answers());
    }

    /** The sample with {@link #HOSTILE} at the end of every text that is not a closed word. */
    static Report hostile() {
        return withTexts(sample(), text -> text + HOSTILE);
    }

    static Report withTexts(final Report report, final UnaryOperator<String> change) {
        final JsonMapper mapper = new JsonMapper();
        return ReportJson.read(
                mapper.writeValueAsString(changed(mapper.readTree(ReportJson.write(report)), change)), Report.class);
    }

    static Report withFindings(final Report report, final List<Finding> findings) {
        return new Report(
                report.assize(),
                report.assessment(),
                report.applicability(),
                findings,
                report.escalations(),
                report.posture(),
                report.readiness(),
                report.statements(),
                report.soa(),
                report.risks(),
                report.stages(),
                report.cycle(),
                report.plan(),
                report.questions(),
                report.notes(),
                report.programme(),
                report.calendar(),
                report.rating(),
                report.advice(),
                report.answers());
    }

    static Finding withId(final Finding finding, final String id) {
        return new Finding(
                id,
                finding.obligation(),
                finding.title(),
                finding.rationale(),
                finding.evidence(),
                finding.kind(),
                finding.failureMode(),
                finding.aspects(),
                finding.covers(),
                finding.instances(),
                finding.requirements(),
                finding.grades(),
                finding.because(),
                finding.derivation(),
                finding.recommendation());
    }

    static Report withPosture(final Report report, final List<PostureRow> posture) {
        return new Report(
                report.assize(),
                report.assessment(),
                report.applicability(),
                report.findings(),
                report.escalations(),
                posture,
                report.readiness(),
                report.statements(),
                report.soa(),
                report.risks(),
                report.stages(),
                report.cycle(),
                report.plan(),
                report.questions(),
                report.notes(),
                report.programme(),
                report.calendar(),
                report.rating(),
                report.advice(),
                report.answers());
    }

    private static JsonNode changed(final JsonNode node, final UnaryOperator<String> change) {
        final JsonMapper mapper = new JsonMapper();
        if (node.isArray()) {
            final ArrayNode items = mapper.createArrayNode();
            node.forEach(item -> items.add(
                    item.isString() ? mapper.valueToTree(change.apply(item.stringValue())) : changed(item, change)));
            return items;
        }
        if (!node.isObject()) {
            return node;
        }
        final ObjectNode object = mapper.createObjectNode();
        node.properties().forEach(property -> {
            final JsonNode value = property.getValue();
            final boolean text = value.isString() && !CLOSED.contains(property.getKey());
            object.set(
                    key(node, property.getKey(), change),
                    text ? mapper.valueToTree(change.apply(value.stringValue())) : changed(value, change));
        });
        return object;
    }

    // Grades by framework and counts by grade are maps: their names change as the ids do.
    private static String key(final JsonNode object, final String key, final UnaryOperator<String> change) {
        final boolean map =
                Set.of("iso", "nis", "MAJOR", "MINOR", "OFI", "HIGH", "MEDIUM").contains(key);
        return map && object.size() < 4 ? change.apply(key) : key;
    }

    private static Subject subject() {
        return new Subject(
                "Acme d.o.o.",
                "Hosting for customers, one site",
                "2026-06-17",
                "Europe/Ljubljana",
                "GAP_ANALYSIS",
                true,
                List.of(
                        new FrameworkRow(
                                "iso",
                                "Standard One",
                                "2022",
                                List.of(
                                        new GradeRow("MAJOR", "Major nonconformity", 0),
                                        new GradeRow("MINOR", "Minor nonconformity", 1),
                                        new GradeRow("OFI", "Opportunity for improvement", 2))),
                        new FrameworkRow(
                                "nis",
                                "Law Two",
                                "2024",
                                List.of(new GradeRow("HIGH", "High", 0), new GradeRow("MEDIUM", "Medium", 1))),
                        new FrameworkRow(
                                "soc",
                                "Criteria Three",
                                "2017",
                                List.of(new GradeRow("DESIGN", "Design deficiency", 0)))));
    }

    private static List<ApplicabilityRow> applicability() {
        return List.of(
                new ApplicabilityRow("iso", "", "yes", "It was asked for.", List.of(because())),
                new ApplicabilityRow(
                        "nis", "IMPORTANT", "yes", "A medium-sized entity of annex II.", List.of(because())),
                new ApplicabilityRow("soc", "", "unknown", "No services were described.", List.of()));
    }

    private static Finding leavers() {
        return finding(
                "AC-07",
                "AC-07",
                "Leavers' accounts are disabled on time",
                "LAPSE",
                List.of(new Instance(
                        "UserAccount a1",
                        "a.novak: ended 2026-03-01, disabled 2026-03-04, limit 2026-03-01",
                        List.of(because()))),
                grades(grade("MINOR", "Minor nonconformity", 1, null), grade("MEDIUM", "Medium", 1, null)));
    }

    private static Finding mfa() {
        return finding(
                "AC-13:vpn",
                "AC-13",
                "Remote access asks for a second factor",
                "ABSENT",
                List.of(new Instance("System vpn", "vpn: no second factor", List.of(because()))),
                grades(grade("MAJOR", "Major nonconformity", 0, null), grade("HIGH", "High", 0, null)));
    }

    private static Finding review() {
        return finding(
                "AC-20",
                "AC-20",
                "Access is reviewed in every period",
                "ABSENT",
                List.of(),
                grades(grade("MAJOR", "Major nonconformity", 0, null), null));
    }

    private static Finding wish() {
        return finding(
                "GV-02",
                "GV-02",
                "Objectives are measured",
                "WEAKNESS",
                List.of(),
                grades(grade("OFI", "Opportunity for improvement", 2, "lowered from MINOR by acceptance RA-1"), null));
    }

    private static Finding finding(
            final String id,
            final String obligation,
            final String title,
            final String mode,
            final List<Instance> instances,
            final Map<String, GradeOf> grades) {
        return new Finding(
                id,
                obligation,
                title,
                "An account that outlives its owner is open to anybody.",
                "Export with dates of disabling",
                "records",
                mode,
                List.of("PRIVILEGED"),
                List.of("AC-08"),
                instances,
                List.of(
                        ref("iso", "A.5.18", "Access rights"),
                        ref("nis", "Art.21(2)(i)", "Human resources security, access control")),
                grades,
                List.of(because()),
                derivation(obligation),
                new Recommendation(
                        "A.5.18",
                        "Disable accounts on the day on which people leave.",
                        "S",
                        "low",
                        "IT lead",
                        "2026-08-16"));
    }

    private static Step derivation(final String obligation) {
        final Step leaver = new Step("LeaverEvent p1: ended 2026-03-01", null, LEAVERS, List.of(), List.of());
        final Step account = new Step("UserAccount a1: disabled 2026-03-04", null, ACCOUNTS, List.of(), List.of());
        final Step access = new Step(
                "LeaverAccess a1 is late",
                "AC observes each account of a leaver",
                null,
                List.of(leaver, account),
                List.of());
        final Step scope = new Step("Scope: everything", null, SCOPE, List.of(), List.of());
        return new Step(
                obligation + " is a gap", "Violations make a gap", null, List.of(access), List.of(List.of(scope)));
    }

    private static Because because() {
        return new Because("LeaverEvent p1", "person p1, ended 2026-03-01", LEAVERS);
    }

    private static Map<String, GradeOf> grades(
            final GradeOf iso, final @org.jspecify.annotations.Nullable GradeOf nis) {
        final Map<String, GradeOf> grades = new LinkedHashMap<>();
        if (nis != null) {
            grades.put("nis", nis);
        }
        grades.put("iso", iso);
        return grades;
    }

    private static GradeOf grade(
            final String id,
            final String label,
            final int rank,
            final @org.jspecify.annotations.Nullable String lowered) {
        return new GradeOf(id, label, rank, 11, "An isolated failure of a control.", lowered, List.of(because()));
    }

    private static RequirementRef ref(final String framework, final String id, final String title) {
        return new RequirementRef(framework, id, title);
    }

    private static List<PostureRow> posture() {
        final List<PostureRow> rows = new ArrayList<>();
        rows.add(row("iso", "4.1", "Clause 4", "MET", "ATTESTED", List.of()));
        rows.add(row("iso", "4.3", "Clause 4", "MET", "EVIDENCED", List.of()));
        rows.add(row("iso", "A.5.18", "Annex A organisational", "GAP", "NONE", List.of("AC-07", "AC-20")));
        rows.add(row("iso", "A.7.1", "Annex A physical", "NOT_APPLICABLE", "NONE", List.of()));
        rows.add(row("iso", "A.8.13", "Annex A technological", "NOT_ASSESSED", "NONE", List.of()));
        rows.add(row("nis", "Art.21(2)(i)", "Measures", "GAP", "NONE", List.of("AC-07")));
        rows.add(row("nis", "Art.23(4)", "Reporting", "NOT_ASSESSED", "NONE", List.of()));
        return rows;
    }

    static PostureRow row(
            final String framework,
            final String id,
            final String theme,
            final String outcome,
            final String support,
            final List<String> findings) {
        final List<String> missing = outcome.equals("NOT_ASSESSED") ? List.of("backups") : List.of();
        return new PostureRow(
                framework,
                id,
                "Title of " + id,
                theme,
                outcome,
                support,
                "Because of what serves it.",
                List.of(new ObligationOutcome("AC-07", outcome, support, "RECORDS", missing)),
                findings,
                outcome.equals("NOT_APPLICABLE")
                        ? new Report.AuditNote(
                                "NOT_APPLICABLE",
                                "none",
                                "Report 7",
                                "Nobody works there.",
                                new Report.Place("a.csv", null, 2, null))
                        : null,
                outcome.equals("MET") ? List.of(trail()) : List.of());
    }

    private static Report.Trail trail() {
        return new Report.Trail(
                "MET",
                List.of(new Report.Crossing(
                        "nis:Art.20(1)", "equal", "iso:A.5.1", "nis:Art.20 equal iso:A.5.1", "Both ask the same.")));
    }

    private static List<Readiness> readiness() {
        final Map<String, Integer> iso = new LinkedHashMap<>();
        iso.put("OFI", 1);
        iso.put("MINOR", 1);
        iso.put("MAJOR", 2);
        final Map<String, Integer> nis = new LinkedHashMap<>();
        nis.put("MEDIUM", 1);
        nis.put("HIGH", 1);
        return List.of(
                new Readiness(
                        "iso",
                        "NOT_READY",
                        "Not ready. Certification would not be recommended.",
                        "Two major nonconformities.",
                        iso,
                        Map.of("GAP", 1, "NOT_ASSESSED", 1, "EVIDENCED", 1, "ATTESTED", 1, "NOT_APPLICABLE", 1),
                        List.of()),
                new Readiness(
                        "nis",
                        "HIGH_GAPS",
                        "High gaps. At least one gap is graded high.",
                        "Remote access has no second factor.",
                        nis,
                        Map.of("GAP", 1, "NOT_ASSESSED", 1),
                        List.of("Up to EUR 7 million or 1.4 % of turnover: a ceiling, not a forecast.")));
    }
}
