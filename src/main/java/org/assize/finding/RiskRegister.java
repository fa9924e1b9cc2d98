package org.assize.finding;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assize.fact.AssessmentContext;
import org.assize.fact.AssetFact.Asset;
import org.assize.fact.DueDate;
import org.assize.fact.IncidentFact.Incident;
import org.assize.fact.Moment;
import org.assize.fact.RecordSet;
import org.assize.fact.RiskFact.RiskEntry;
import org.assize.fact.RiskFact.RiskMethodology;
import org.assize.fact.RiskFact.Scoring;
import org.assize.fact.Threat;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/** Judges how risks are found and scored. Pure. */
public final class RiskRegister {

    private static final Set<Threat> MAIN_THREATS =
            EnumSet.of(Threat.RANSOMWARE, Threat.PHISHING, Threat.EMPLOYEE_ERROR);
    private static final List<String> BANDS = List.of("LOW", "MEDIUM", "HIGH");

    private RiskRegister() {}

    /**
     * The bands of the default scale.
     *
     * @param medium least score of a medium risk
     * @param high least score of a high risk
     * @param top highest score
     */
    public record RiskBands(int medium, int high, int top) {

        private int of(final int score) {
            return score < medium ? 0 : score < high ? 1 : 2;
        }
    }

    /** The stated score, or likelihood times impact; null if neither is known. */
    static @Nullable Integer scoreOf(final RiskEntry risk) {
        return risk.score() == null ? product(risk.likelihood(), risk.impact()) : risk.score();
    }

    static @Nullable Integer product(final @Nullable Integer likelihood, final @Nullable Integer impact) {
        return likelihood == null || impact == null ? null : Integer.valueOf(likelihood * impact);
    }

    /** The highest score of the scale that the method declares; the default if it declares none. */
    static int highest(final RiskMethodology method, final int top) {
        final Integer highest = product(method.likelihoodScale(), method.impactScale());
        return highest == null ? top : highest;
    }

    static int highest(final Collection<?> methods, final int top) {
        return methods.stream()
                .mapToInt(method -> highest((RiskMethodology) method, top))
                .findFirst()
                .orElse(top);
    }

    /** Whether a written method lacks a scale or the criteria for accepting a risk. */
    public static Flaw criteria(final RiskMethodology method, final Collection<?> sets) {
        if (method.documented() == Tri.NO) {
            return Flaw.NONE;
        }
        final Tri acceptance = method.acceptanceMaxScore() == null
                ? Cells.empty(method.acceptanceCriteria(), "acceptance-criteria", sets)
                : Tri.NO;
        final Tri likelihood = Cells.empty(method.likelihoodScale(), "likelihood-scale", sets);
        final Tri impact = Cells.empty(method.impactScale(), "impact-scale", sets);
        final String missing = acceptance == Tri.UNKNOWN
                ? "risk-methodology.acceptance-criteria"
                : likelihood == Tri.UNKNOWN ? "risk-methodology.likelihood-scale" : "risk-methodology.impact-scale";
        return Flaw.of(acceptance.or(likelihood).or(impact), FailureMode.PARTIAL, missing);
    }

    /** Whether a score is not the product that the method asks for, or its band does not fit the others. */
    public static Flaw score(
            final RiskEntry risk, final Collection<?> all, final RiskMethodology method, final RiskBands bands) {
        final Integer product = product(risk.likelihood(), risk.impact());
        final Tri wrong = risk.score() == null || product == null
                ? Tri.UNKNOWN
                : Tri.of(!risk.score().equals(product) || product > highest(method, bands.top()));
        final String missing =
                risk.score() == null ? "risks.score" : risk.likelihood() == null ? "risks.likelihood" : "risks.impact";
        final Tri byProduct = method.scoring() == null ? Tri.UNKNOWN : Tri.of(method.scoring() == Scoring.PRODUCT);
        return Flaw.of(wrong.or(wrongBand(risk, all, method, bands)), FailureMode.LAPSE, missing)
                .where(byProduct, "risk-methodology.scoring");
    }

    // No fact states the client's own limits of bands: they show in the register itself, so that the default bands only
    // tell which of two risks stands wrong, and what is two bands off.
    private static Tri wrongBand(
            final RiskEntry risk, final Collection<?> all, final RiskMethodology method, final RiskBands bands) {
        final Integer score = scoreOf(risk);
        final int band = band(risk);
        if (score == null || risk.band() == null) {
            return Tri.NO;
        }
        final boolean standard = band >= 0 && highest(method, bands.top()) == bands.top();
        final int distance = Math.abs(band - bands.of(score));
        final boolean clashes = all.stream().anyMatch(other -> clash(risk, score, (RiskEntry) other));
        return Tri.of(standard ? distance > 1 || clashes && distance > 0 : clashes);
    }

    private static boolean clash(final RiskEntry risk, final int score, final RiskEntry other) {
        final Integer otherScore = scoreOf(other);
        if (otherScore == null || other.band() == null) {
            return false;
        }
        final int order = Integer.compare(score, otherScore);
        final boolean same = name(risk).equals(name(other));
        final boolean ordered = band(risk) >= 0 && band(other) >= 0;
        return order == 0 ? !same : ordered && order * Integer.compare(band(risk), band(other)) < 0;
    }

    private static int band(final RiskEntry risk) {
        return BANDS.indexOf(name(risk));
    }

    private static String name(final RiskEntry risk) {
        return risk.band() == null ? "" : risk.band().strip().toUpperCase(Locale.ROOT);
    }

    /** Whether there is no risk; only a complete register shows it. */
    public static Flaw kept(final Collection<?> risks, final RecordSet set) {
        final Tri none = Past.whole(set) ? Tri.YES : Tri.UNKNOWN;
        return Flaw.of(risks.isEmpty() ? none : Tri.NO, FailureMode.ABSENT, "risks.id");
    }

    /** Whether a risk has no owner. */
    public static Flaw owner(final RiskEntry risk, final RecordSet set) {
        return Flaw.of(Cells.empty(risk.owner(), "owner", set), FailureMode.PARTIAL, "risks.owner");
    }

    /** Whether no risk names an asset that is critical or holds personal data. */
    public static Flaw coverage(
            final Asset asset, final Collection<?> risks, final Collection<?> sets, final AssessmentContext context) {
        if (risks.isEmpty() || Past.happened(asset.disposedOn(), context) == Tri.YES) {
            return Flaw.NONE;
        }
        final List<String> named = risks.stream()
                .flatMap(risk -> Stream.ofNullable(((RiskEntry) risk).assets()).flatMap(Set::stream))
                .toList();
        final Tri missing = named.contains(asset.id()) || asset.name() != null && named.contains(asset.name())
                ? Tri.NO
                : Cells.shows(sets, "assets");
        final FailureMode mode = named.isEmpty() ? FailureMode.WEAKNESS : FailureMode.PARTIAL;
        return Flaw.of(missing, mode, "risks.assets")
                .where(asset.critical().or(AffectedDatas.personal(asset.personalData())), "assets.critical");
    }

    /** The main threats that no risk of the register names, sorted. */
    public static String unnamed(final Collection<?> risks) {
        return MAIN_THREATS.stream()
                .filter(threat -> risks.stream().noneMatch(risk -> ((RiskEntry) risk).threat() == threat))
                .map(threat -> threat.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Whether a register leaves out a main threat. */
    public static Flaw threats(final Collection<?> risks, final Collection<?> sets) {
        return risks.isEmpty()
                ? Flaw.NONE
                : Flaw.of(
                        Past.any(MAIN_THREATS.stream().map(threat -> unassessed(threat, risks, sets))),
                        FailureMode.WEAKNESS,
                        "risks.threat");
    }

    /** Whether an incident of the last months was of a main threat that the register leaves out. */
    public static Flaw suffered(
            final Incident incident,
            final Collection<?> risks,
            final Collection<?> sets,
            final int months,
            final AssessmentContext context) {
        final Threat threat = incident.category();
        if (threat == null || !MAIN_THREATS.contains(threat) || risks.isEmpty()) {
            return Flaw.NONE;
        }
        final Moment at = incident.detectedAt() == null ? incident.awareAt() : incident.detectedAt();
        final Tri recent =
                DueDate.isWithinLastMonths(at == null ? null : at.date(context.zone()), months, context.date());
        return Flaw.of(unassessed(threat, risks, sets), FailureMode.PARTIAL, "risks.threat")
                .where(recent, "incidents.detected-at");
    }

    private static Tri unassessed(final Threat threat, final Collection<?> risks, final Collection<?> sets) {
        final List<Threat> named = risks.stream()
                .flatMap(risk -> Stream.ofNullable(((RiskEntry) risk).threat()))
                .toList();
        if (named.contains(threat)) {
            return Tri.NO;
        }
        return named.size() == risks.size() ? Cells.shows(sets, "threat") : Tri.UNKNOWN;
    }
}
