package org.assize.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.assize.fact.AssessmentContext;
import org.assize.fact.AssetFact.PhysicalSite;
import org.assize.fact.ContextFact.ContextAnalysis;
import org.assize.fact.ContextFact.InterestedParty;
import org.assize.fact.ContextFact.Law;
import org.assize.fact.ContextFact.LegalRequirement;
import org.assize.fact.DueDate;
import org.assize.fact.GovernanceFact.ChangeEvent;
import org.assize.fact.GovernanceFact.ChangeType;
import org.assize.fact.OperationsFact.LogSource;
import org.assize.fact.RecordSet;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Judges what is known of the surroundings: issues, parties and laws. Pure. */
public final class ContextChecks {

    private static final String LAW = "legal-requirements.law";
    private static final String PERSONAL_DATA = "privacy-programme.processes-personal-data";
    private static final String SECTORS = "organisation.sectors";

    private ContextChecks() {}

    /** Whether neither internal nor external issues were determined. */
    public static Shortfall issues(final ContextAnalysis analysis) {
        final List<String> inside = analysis.internalIssues();
        final List<String> outside = analysis.externalIssues();
        if (inside != null && !inside.isEmpty() || outside != null && !outside.isEmpty()) {
            return Shortfall.NONE;
        }
        if (inside == null) {
            return Shortfall.unknown("context.internal-issues");
        }
        return outside == null
                ? Shortfall.unknown("context.external-issues")
                : Shortfall.of(FailureMode.ABSENT, "no issue determined");
    }

    /** Whether the standard asks on that day whether climate change matters. */
    public static boolean climateAsked(final Limit amendment, final AssessmentContext context) {
        return amendment.inForce(context.date());
    }

    /** Whether nobody determined whether climate change matters although the standard asks. */
    public static Shortfall climate(
            final ContextAnalysis analysis, final Limit amendment, final AssessmentContext context) {
        if (!climateAsked(amendment, context)) {
            return Shortfall.NONE;
        }
        return switch (analysis.climateChangeConsidered()) {
            case YES -> Shortfall.NONE;
            case NO -> Shortfall.of(FailureMode.PARTIAL, "climate change not considered");
            case UNKNOWN -> Shortfall.unknown("context.climate-change-considered");
        };
    }

    /** Whether no party has requirements; only a complete register shows it. */
    public static Shortfall parties(final Collection<?> parties, final RecordSet set) {
        final List<@Nullable List<String>> wishes = new ArrayList<>();
        parties.forEach(party -> wishes.add(((InterestedParty) party).requirements()));
        if (wishes.stream().anyMatch(each -> each != null && !each.isEmpty())) {
            return Shortfall.NONE;
        }
        return Past.whole(set) && wishes.stream().allMatch(Objects::nonNull)
                ? Shortfall.of(FailureMode.ABSENT, "no party with requirements")
                : Shortfall.unknown("interested-parties.requirements");
    }

    /** Whether people at work are monitored, by logs or cameras, as far as is known. */
    public static boolean monitored(final Collection<?> logs, final Collection<?> sites) {
        return logs.stream().anyMatch(log -> ((LogSource) log).loggingEnabled() == Tri.YES)
                || sites.stream().anyMatch(site -> ((PhysicalSite) site).monitoring() == Tri.YES);
    }

    /**
     * Whether the register lacks a law that binds the organisation.
     *
     * @param personalData whether personal data are processed
     * @param networks whether the law on the security of networks applies
     * @param monitored whether people at work are monitored
     */
    public static Shortfall register(
            final Collection<?> entries,
            final RecordSet set,
            final Tri personalData,
            final Tri networks,
            final boolean monitored) {
        if (entries.isEmpty() && Past.whole(set)) {
            return Shortfall.of(FailureMode.ABSENT, "no legal or contractual requirement identified");
        }
        final Tri contracts = absent(Law.CONTRACT, entries, set);
        final Tri privacy = absent(Law.GDPR, entries, set);
        final Tri security = absent(Law.NIS2, entries, set);
        final List<String> lacking = new ArrayList<>();
        final List<String> unknown = new ArrayList<>();
        add("contracts", contracts, LAW, lacking, unknown);
        add(Law.GDPR.name(), personalData.and(privacy), privacy == Tri.YES ? PERSONAL_DATA : LAW, lacking, unknown);
        add(Law.NIS2.name(), networks.and(security), security == Tri.YES ? SECTORS : LAW, lacking, unknown);
        final Shortfall laws = Shortfall.of(FailureMode.PARTIAL, lacking, unknown);
        return laws.fails() == Tri.NO && monitored && absent(Law.LABOUR_MONITORING, entries, set) == Tri.YES
                ? Shortfall.of(FailureMode.WEAKNESS, "rules on monitoring at work")
                : laws;
    }

    private static void add(
            final String name,
            final Tri fails,
            final String attribute,
            final List<String> lacking,
            final List<String> unknown) {
        switch (fails) {
            case YES -> lacking.add(name);
            case UNKNOWN -> unknown.add(attribute);
            case NO -> {}
        }
    }

    private static Tri absent(final Law law, final Collection<?> entries, final RecordSet set) {
        return entries.stream()
                .map(entry -> ((LegalRequirement) entry).law())
                .map(each -> each == null ? Tri.UNKNOWN : Tri.of(each == law))
                .reduce(Past.whole(set) ? Tri.NO : Tri.UNKNOWN, Tri::or)
                .negated();
    }

    /**
     * Whether an entry of the register is not kept up to date.
     *
     * @param events changes of the organisation and its surroundings
     * @param months interval of the review
     */
    public static Shortfall entry(
            final LegalRequirement entry,
            final RecordSet set,
            final Collection<?> events,
            final int months,
            final AssessmentContext context) {
        final LocalDate reviewed = Past.date(entry.reviewedOn(), context);
        final Tri never = Past.happened(entry.reviewedOn(), context).negated();
        if (reviewed != null || never == Tri.YES) {
            if (events.stream().anyMatch(event -> changesLaw((ChangeEvent) event, reviewed, context.date()))) {
                return Shortfall.of(FailureMode.LAPSE, "law changed since the last review");
            }
        }
        final Tri overdue = never.or(DueDate.isOverdue(DueDate.monthsAfter(reviewed, months), context.date()));
        final List<String> lacking = new ArrayList<>();
        final List<String> unknown = new ArrayList<>();
        add("owner", blank(entry.owner(), "owner", set), "legal-requirements.owner", lacking, unknown);
        add(
                "state of compliance",
                blank(entry.complianceStatus(), "compliance-status", set),
                "legal-requirements.compliance-status",
                lacking,
                unknown);
        add("review", overdue, "legal-requirements.reviewed-on", lacking, unknown);
        return Shortfall.of(FailureMode.WEAKNESS, lacking, unknown);
    }

    private static boolean changesLaw(
            final ChangeEvent event, final @Nullable LocalDate reviewed, final LocalDate asOf) {
        return event.type() == ChangeType.LEGAL_CHANGE
                && !event.date().isAfter(asOf)
                && (reviewed == null || event.date().isAfter(reviewed));
    }

    private static Tri blank(final @Nullable String cell, final String column, final RecordSet set) {
        if (cell != null) {
            return Tri.NO;
        }
        return Past.whole(set) && set.columns().contains(column) ? Tri.YES : Tri.UNKNOWN;
    }
}
