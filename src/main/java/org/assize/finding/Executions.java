package org.assize.finding;

import java.util.Collection;
import java.util.stream.Stream;
import org.assize.fact.AccessFact.AccessReview;
import org.assize.fact.AuditFact.InternalAudit;
import org.assize.fact.AuditFact.ManagementReview;
import org.assize.fact.ContinuityFact.RestoreTest;
import org.assize.fact.ContinuityFact.VulnerabilityScan;
import org.assize.fact.Event;
import org.assize.fact.GovernanceFact.Kpi;
import org.assize.fact.Moment;
import org.assize.fact.OperationsFact.LogReview;
import org.assize.fact.PeopleFact.TrainingRecord;
import org.assize.fact.RiskFact.ControlImplementation;
import org.assize.fact.RiskFact.RiskEntry;
import org.assize.fact.RiskFact.RiskMethodology;

/** Says when what a fact tells of was done. Pure. */
final class Executions {

    private Executions() {}

    static Stream<Event> events(final Collection<?> facts) {
        return facts.stream().map(Executions::event);
    }

    private static Event event(final Object fact) {
        if (fact instanceof InternalAudit audit) {
            return audit.performedOn();
        }
        if (fact instanceof ManagementReview review) {
            return Event.at(Moment.of(review.heldOn()));
        }
        if (fact instanceof AccessReview review) {
            return review.performedOn();
        }
        if (fact instanceof LogReview review) {
            return review.performedOn();
        }
        if (fact instanceof VulnerabilityScan scan) {
            return scan.performedOn();
        }
        if (fact instanceof Kpi kpi) {
            return kpi.lastMeasuredOn();
        }
        return other(fact);
    }

    private static Event other(final Object fact) {
        if (fact instanceof ControlImplementation control) {
            return control.testedOn();
        }
        if (fact instanceof RiskEntry risk) {
            return risk.reviewedOn();
        }
        if (fact instanceof RiskMethodology method) {
            return method.lastFullAssessmentOn();
        }
        if (fact instanceof RestoreTest test) {
            return Event.at(Moment.of(test.performedOn()));
        }
        if (fact instanceof TrainingRecord training) {
            return Event.at(Moment.of(training.completedOn()));
        }
        throw new IllegalArgumentException("Nothing tells when this was done: " + fact);
    }
}
