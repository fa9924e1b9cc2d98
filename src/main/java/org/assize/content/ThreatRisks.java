package org.assize.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assize.fact.AssetFact.Asset;
import org.assize.fact.AssetFact.AssetCategory;
import org.assize.fact.AssetFact.AssetSubcategory;
import org.assize.fact.PersonalDataKind;
import org.assize.fact.Ref;
import org.assize.fact.SupplierFact.Supplier;
import org.assize.fact.Tri;
import org.assize.finding.ControlState;
import org.assize.finding.DerivedRisk;
import org.assize.finding.KindGrade;
import org.assize.finding.Repair;
import org.assize.finding.RiskScale;
import org.jspecify.annotations.Nullable;

/** Works out how likely and how grave a threat is for an organisation. Pure. */
public final class ThreatRisks {

    private static final int HIGHEST = 3;
    private static final String LARGE = "L";

    private ThreatRisks() {}

    /** What is known of one thing that a threat could happen to. */
    private record Concern(Ref ref, @Nullable Integer need, boolean known, List<String> raised) {}

    /**
     * @param known how its controls stand, as far as that is known
     * @param assets all assets that are in use
     * @param graded grades that raise the impact to the highest
     */
    public static DerivedRisk of(
            final Content content,
            final ThreatLine line,
            final Collection<ControlState> known,
            final Collection<Asset> assets,
            final Collection<Supplier> suppliers,
            final Collection<KindGrade> graded,
            final RiskScale scale) {
        final List<ControlState> states = known.stream()
                .filter(state -> state.framework().equals(line.framework()))
                .toList();
        final boolean fined =
                graded.stream().anyMatch(grade -> grade.framework().equals(line.raisedFramework()));
        final List<Concern> concerns = Stream.concat(
                        assets.stream()
                                .filter(asset -> isConcerned(line, asset))
                                .map(ThreatRisks::concern),
                        suppliers.stream()
                                .filter(supplier -> line.concerns().contains(ThreatLine.SUPPLIERS))
                                .map(ThreatRisks::concern))
                .toList();
        final List<String> failing = states.stream()
                .filter(ControlState::major)
                .map(ControlState::control)
                .toList();
        final boolean allWork =
                states.size() == line.controls().size() && states.stream().allMatch(ControlState::works);
        final int likelihood = clamped(line.likelihood() + (failing.isEmpty() ? 0 : 1) - (allWork ? 1 : 0));
        final List<String> raised = new ArrayList<>();
        concerns.forEach(concern -> raised.addAll(concern.raised()));
        if (fined) {
            raised.add("a gap for which the highest fines are provided");
        }
        final Integer need = need(concerns);
        final Integer impact = raised.isEmpty() ? need : Integer.valueOf(HIGHEST);
        final Integer score = impact == null ? null : Integer.valueOf(likelihood * impact);
        return new DerivedRisk(
                line.id(),
                line.framework(),
                !concerns.isEmpty() || states.stream().anyMatch(ControlState::fails),
                line.likelihood(),
                likelihood,
                failing,
                allWork,
                need,
                impact,
                raised,
                raised.isEmpty() && concerns.stream().anyMatch(concern -> !concern.known()),
                score,
                score == null ? null : scale.band(score),
                repair(content, states),
                concerns.stream().map(Concern::ref).toList(),
                line.controls());
    }

    private static int clamped(final int likelihood) {
        return Math.min(HIGHEST, Math.max(1, likelihood));
    }

    private static boolean isConcerned(final ThreatLine line, final Asset asset) {
        final boolean personal = line.concerns().contains(ThreatLine.PERSONAL) && holdsPeople(asset);
        return personal
                || line.concerns().contains(ThreatLine.UNSANCTIONED) && asset.sanctioned() == Tri.NO
                || asset.category() != null
                        && line.concerns().contains(asset.category().name())
                || asset.subcategory() != null
                        && line.concerns().contains(asset.subcategory().name());
    }

    private static boolean holdsPeople(final Asset asset) {
        final PersonalDataKind kind = asset.personalData();
        return kind != null && kind.isPersonal() == Tri.YES;
    }

    private static Concern concern(final Asset asset) {
        return new Concern(
                asset.ref(),
                asset.protectionNeed(),
                asset.protectionNeed() != null,
                raised(Tri.of(isService(asset)).and(asset.critical()), asset.personalData(), asset.ref()));
    }

    private static boolean isService(final Asset asset) {
        return asset.category() == AssetCategory.SERVICE || asset.subcategory() == AssetSubcategory.SAAS;
    }

    private static Concern concern(final Supplier supplier) {
        return new Concern(
                supplier.ref(), null, false, raised(supplier.critical(), supplier.personalData(), supplier.ref()));
    }

    private static List<String> raised(final Tri critical, final @Nullable PersonalDataKind kind, final Ref ref) {
        final List<String> raised = new ArrayList<>();
        if (critical == Tri.YES) {
            raised.add(ref.id() + " is a critical service");
        }
        if (kind == PersonalDataKind.SPECIAL || kind == PersonalDataKind.CRIMINAL) {
            raised.add(ref.id() + " holds " + kind.name().toLowerCase(Locale.ROOT) + " data");
        }
        return raised;
    }

    private static @Nullable Integer need(final List<Concern> concerns) {
        return concerns.stream()
                .flatMap(concern -> Stream.ofNullable(concern.need()))
                .max(Integer::compareTo)
                .orElse(null);
    }

    private static Repair repair(final Content content, final Collection<ControlState> states) {
        final List<String> efforts = states.stream()
                .flatMap(state -> state.gaps().stream())
                .map(gap -> content.obligation(gap).effort())
                .toList();
        if (efforts.isEmpty()) {
            return Repair.NOTHING;
        }
        return efforts.contains(LARGE) ? Repair.HARD : Repair.EASY;
    }
}
