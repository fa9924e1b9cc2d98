package org.assize.report;

import java.util.List;
import org.assize.assessment.Report.AnswerRow;
import org.assize.assessment.Report.CycleRow;
import org.assize.assessment.Report.Place;
import org.assize.assessment.Report.RiskRow;
import org.assize.assessment.Report.SoaRow;
import org.assize.assessment.Report.StageCheckRow;
import org.assize.assessment.Report.StageRow;
import org.assize.assessment.Report.StatementRow;
import org.jspecify.annotations.Nullable;

/** Registers to render. */
final class Registers {

    private Registers() {}

    static List<StatementRow> statements() {
        return List.of(new StatementRow("iso", "Declaration", "3", "2026-05-01", null, null, false, 3, 1, 1));
    }

    static List<SoaRow> controls() {
        return List.of(
                control("A.5.18", true, "Treats R-1", false, "RISK", "PARTIAL", "IMPLEMENTED", "It fails."),
                control("A.7.1", false, "There are no premises.", true, null, "EXCLUDED", null, null),
                control("A.8.1", true, "Asked for by a law.", true, "LEGAL", "TO_BE_CONFIRMED", null, null));
    }

    static SoaRow control(
            final String id,
            final boolean applies,
            final String why,
            final boolean draft,
            final @Nullable String reason,
            final String status,
            final @Nullable String claimed,
            final @Nullable String contradiction) {
        return new SoaRow(
                "iso",
                id,
                "Access rights",
                applies,
                why,
                draft,
                reason,
                status,
                claimed,
                null,
                "Policy 4",
                "CISO",
                contradiction == null ? List.of() : List.of(contradiction),
                List.of("R-1"),
                List.of("AC-07"));
    }

    static List<AnswerRow> answers() {
        return List.of(
                new AnswerRow(
                        "Q-AC-07",
                        "Access control",
                        "Are accounts of leavers disabled at once?",
                        "PARTIAL",
                        2,
                        List.of("HR-12", "HR-13"),
                        "2026-05-04",
                        "Mostly",
                        "IT lead",
                        "2026-05-05",
                        List.of("AC-07"),
                        new Place("answers.xlsx", "Access control", 7, null)),
                new AnswerRow(
                        "Q-TE-01",
                        "Technology",
                        "Are backups made?",
                        "UNKNOWN",
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        List.of("TE-01"),
                        new Place("answers.csv", null, 9, null)));
    }

    static List<RiskRow> risks() {
        return List.of(
                risk("R-1", "HIGH", "MITIGATE", List.of(), List.of("Nobody has signed."), false),
                risk("S-1", "MEDIUM", "ACCEPT", List.of("Likelihood: 2 by the threat."), List.of(), true));
    }

    private static RiskRow risk(
            final String id,
            final String band,
            final String treatment,
            final List<String> reasons,
            final List<String> remarks,
            final boolean derived) {
        return new RiskRow(
                id,
                "Ransomware",
                "RANSOMWARE",
                List.of("crm"),
                3,
                3,
                9,
                band,
                null,
                treatment,
                reasons,
                "The risk owner signs.",
                remarks,
                List.of("A.8.7"),
                List.of("AC-13:vpn"),
                derived);
    }

    static List<StageRow> stages() {
        return List.of(new StageRow(
                "iso",
                "stage-1",
                "Stage 1",
                33,
                List.of(
                        new StageCheckRow("scope", "The scope is written down", "OK", List.of()),
                        new StageCheckRow("policy", "The policy is approved", "MISSING", List.of("AC-07")),
                        new StageCheckRow("risks", "Risks have been assessed", "NOT_ASSESSED", List.of())),
                List.of("AC-07"),
                List.of("AC-13:vpn"),
                "2026-09-15",
                "2026-08-01",
                true));
    }

    static List<CycleRow> cycle() {
        return List.of(new CycleRow(
                "iso", "surveillance-1", "First surveillance audit", "2027-05-01", null, "AHEAD", "High risks."));
    }
}
