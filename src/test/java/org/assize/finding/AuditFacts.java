package org.assize.finding;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.assize.fact.AssessmentContext;
import org.assize.fact.AuditFact.CertificationCycle;
import org.assize.fact.AuditFact.CycleStart;
import org.assize.fact.AuditFact.InternalAudit;
import org.assize.fact.AuditFact.ManagementReview;
import org.assize.fact.AuditFact.Nonconformity;
import org.assize.fact.AuditFact.NonconformitySeverity;
import org.assize.fact.AuditFact.NonconformitySource;
import org.assize.fact.AuditFact.ReviewInput;
import org.assize.fact.AuditFact.Surveillance;
import org.assize.fact.Event;
import org.assize.fact.EvidenceKind;
import org.assize.fact.Mode;
import org.assize.fact.Moment;
import org.assize.fact.Origin;
import org.assize.fact.RecordSet;
import org.assize.fact.Ref;
import org.assize.fact.Source;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Audits, reviews and certificates for tests, assessed as of 2026-06-17. */
final class AuditFacts {

    private AuditFacts() {}

    static AssessmentContext context() {
        return new AssessmentContext(
                Moment.of(LocalDate.of(2026, 6, 17)),
                ZoneId.of("Europe/Ljubljana"),
                Mode.GAP_ANALYSIS,
                List.of(),
                null,
                null,
                List.of(),
                origin("assessment", "assessment"));
    }

    static Origin origin(final String type, final String id) {
        return new Origin(new Ref(type, id), Source.ofFile(type + ".csv"), EvidenceKind.RECORD, null, List.of());
    }

    static RecordSet set(final String entity, final Tri complete, final String... columns) {
        return new RecordSet(
                entity,
                true,
                complete,
                null,
                Arrays.asList(columns),
                0,
                null,
                null,
                EvidenceKind.RECORD,
                Source.ofFile(entity + ".csv"));
    }

    static Event on(final String date) {
        return Event.at(Moment.parse(date));
    }

    static InternalAudit audit(final String id, final Event performed, final @Nullable LocalDate planned) {
        return new InternalAudit(
                id,
                planned,
                performed,
                Set.of("iso27001:4"),
                "auditor",
                Tri.YES,
                Tri.YES,
                Tri.YES,
                List.of(),
                Tri.YES,
                origin("internal-audits", id));
    }

    static ManagementReview review(final String held, final Set<ReviewInput> inputs) {
        return new ManagementReview(
                LocalDate.parse(held),
                Set.of(),
                inputs,
                List.of("more staff"),
                Tri.YES,
                Tri.YES,
                origin("management-reviews", held));
    }

    static Nonconformity nonconformity(
            final NonconformitySource source, final String due, final Event closed, final Tri effective) {
        return new Nonconformity(
                "n1",
                source,
                null,
                NonconformitySeverity.MINOR,
                LocalDate.of(2026, 1, 10),
                Tri.YES,
                "no owner",
                "owner named",
                LocalDate.parse(due),
                closed,
                Event.notYet(),
                effective,
                Tri.UNKNOWN,
                origin("nonconformities", "n1"));
    }

    static CertificationCycle cycle(
            final CycleStart start, final String decided, final String expiry, final String... visits) {
        return new CertificationCycle(
                "X",
                null,
                Tri.YES,
                "2022",
                start,
                null,
                null,
                on(decided),
                LocalDate.parse(expiry),
                Arrays.stream(visits)
                        .map(visit -> new Surveillance(null, on(visit)))
                        .toList(),
                Event.notYet(),
                null,
                null,
                origin("certification-cycle", "certification-cycle"));
    }
}
