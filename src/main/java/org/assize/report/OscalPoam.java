package org.assize.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assize.assessment.Report.Finding;
import org.assize.assessment.Report.PlanItem;

/** A result as an OSCAL plan of action and milestones: each finding a risk, each action of the plan an item. */
final class OscalPoam {

    private final Digest digest;
    private final OscalParts parts;

    OscalPoam(final Digest digest) {
        this.digest = digest;
        this.parts = new OscalParts(digest.report());
    }

    /** The document; null if there is nothing to do, because a plan without items is none. */
    @org.jspecify.annotations.Nullable
    Map<String, Object> document() {
        final List<Object> items = new ArrayList<>();
        digest.report().plan().forEach(item -> items.add(item(item)));
        if (items.isEmpty()) {
            return null;
        }
        final Map<String, Object> document = new LinkedHashMap<>();
        document.put("uuid", parts.uuid("poam"));
        document.put("metadata", parts.metadata("Plan of action and milestones"));
        final Map<String, Object> system = new LinkedHashMap<>();
        system.put("identifier-type", OscalParts.NAMESPACE);
        system.put("id", OscalParts.line(digest.report().assessment().organisation()));
        document.put("system-id", system);
        OscalParts.put(
                document, "risks", digest.findings().stream().map(this::risk).toList());
        document.put("poam-items", items);
        return Map.of("plan-of-action-and-milestones", document);
    }

    private String uuid(final String finding) {
        return parts.uuid("risk " + finding);
    }

    private Map<String, Object> risk(final Finding finding) {
        final Map<String, Object> risk = new LinkedHashMap<>();
        risk.put("uuid", uuid(finding.id()));
        risk.put("title", finding.id() + " " + finding.title());
        risk.put("description", "Found: " + Words.missed(finding) + ".");
        risk.put("statement", finding.rationale());
        risk.put("props", OscalParts.grades(finding));
        risk.put("status", "open");
        risk.put("deadline", parts.endOf(finding.recommendation().due()));
        return risk;
    }

    private Map<String, Object> item(final PlanItem item) {
        final Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("uuid", parts.uuid("action " + item.key()));
        entry.put("title", item.action());
        entry.put("description", "Shown by: " + item.verification());
        entry.put(
                "props",
                List.of(
                        OscalParts.property("priority", Integer.toString(item.priority())),
                        OscalParts.property("effort", item.effort()),
                        OscalParts.property("cost", Advised.cost(item)),
                        OscalParts.property("due", item.due()),
                        OscalParts.property("owner", item.owner())));
        OscalParts.put(
                entry,
                "related-risks",
                item.findings().stream()
                        .filter(id -> digest.findings().stream()
                                .anyMatch(finding -> finding.id().equals(id)))
                        .map(id -> Map.of("risk-uuid", uuid(id)))
                        .toList());
        return entry;
    }
}
