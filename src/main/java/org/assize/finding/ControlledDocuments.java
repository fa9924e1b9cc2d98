package org.assize.finding;

import java.time.LocalDate;
import java.util.Collection;
import org.assize.fact.AssessmentContext;
import org.assize.fact.DueDate;
import org.assize.fact.GovernanceFact.DocumentStatus;
import org.assize.fact.GovernanceFact.PolicyDocument;
import org.assize.fact.GovernanceFact.PolicyException;
import org.assize.fact.GovernanceFact.PolicyType;
import org.assize.fact.RecordSet;
import org.assize.fact.Tri;

/** Judges whether documents and departures from them are under control. Pure. */
public final class ControlledDocuments {

    private ControlledDocuments() {}

    /**
     * Whether a version of a document is under control.
     *
     * @param all every version of every document
     * @param set what the dossier holds of them; only a complete one shows that a value is not there
     */
    public static DocumentState observe(
            final PolicyDocument document,
            final Collection<?> all,
            final RecordSet set,
            final AssessmentContext context) {
        final Tri version = Stated.told(document.version(), "version", set);
        final Tri approved = approved(document, context);
        final Tri owned = Stated.told(document.owner(), "owner", set);
        final Tri uncontrolled = version.and(approved).negated();
        return new DocumentState(
                document.ref(),
                counts(document),
                Check.of(uncontrolled.or(owned.negated()), missing(version, approved)),
                uncontrolled == Tri.YES ? FailureMode.DOC_GAP : FailureMode.WEAKNESS,
                Check.when(document.inUse(), "policies.in-use")
                        .and(obsolete(document, all, context), "policies.status")
                        .check());
    }

    /** A draft that nobody uses is not under control yet, and what is retired no more. */
    private static boolean counts(final PolicyDocument document) {
        return document.status() != DocumentStatus.RETIRED
                && (document.status() != DocumentStatus.DRAFT || document.inUse() == Tri.YES);
    }

    private static String missing(final Tri version, final Tri approved) {
        if (version == Tri.UNKNOWN) {
            return "policies.version";
        }
        return approved == Tri.UNKNOWN ? "policies.approved-on" : "policies.owner";
    }

    private static Tri approved(final PolicyDocument document, final AssessmentContext context) {
        if (document.status() == DocumentStatus.DRAFT) {
            return Tri.NO;
        }
        final Tri told = Past.happened(document.approvedOn(), context);
        if (told == Tri.YES || document.approvedBy() != null) {
            return Tri.YES;
        }
        return told == Tri.UNKNOWN && document.status() == DocumentStatus.APPROVED ? Tri.YES : told;
    }

    private static Tri obsolete(
            final PolicyDocument document, final Collection<?> all, final AssessmentContext context) {
        final Tri retired =
                document.status() == null ? Tri.UNKNOWN : Tri.of(document.status() == DocumentStatus.RETIRED);
        return retired.or(Tri.of(all.stream().anyMatch(other -> replaces((PolicyDocument) other, document, context))));
    }

    /** Whether it is a younger approved version of the same subject that nobody uses. */
    private static boolean replaces(
            final PolicyDocument other, final PolicyDocument document, final AssessmentContext context) {
        final LocalDate younger = Past.date(other.approvedOn(), context);
        final LocalDate older = Past.date(document.approvedOn(), context);
        return other.type() == document.type()
                && document.type() != null
                && document.type() != PolicyType.OTHER
                && other.status() == DocumentStatus.APPROVED
                && other.inUse() == Tri.NO
                && younger != null
                && older != null
                && younger.isAfter(older);
    }

    /** Whether nobody approved the exception, or its last day has passed. */
    public static Check uncontrolled(
            final PolicyException exception, final RecordSet set, final AssessmentContext context) {
        final Tri approved = Stated.told(exception.approvedBy(), "approved-by", set);
        final Tri dated = Stated.told(
                exception.expires() == null ? null : exception.expires().toString(), "expires", set);
        final Tri expired = dated == Tri.NO ? Tri.NO : DueDate.isOverdue(exception.expires(), context.date());
        return Check.of(
                approved.negated().or(expired),
                approved == Tri.UNKNOWN ? "policy-exceptions.approved-by" : "policy-exceptions.expires");
    }
}
