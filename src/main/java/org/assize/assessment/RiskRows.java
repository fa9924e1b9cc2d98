package org.assize.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assize.content.Content;
import org.assize.content.SignOffLine;
import org.assize.content.ThreatLine;
import org.assize.engine.Evaluation;
import org.assize.fact.Ref;
import org.assize.fact.RiskFact.RiskEntry;
import org.assize.finding.DerivedRisk;
import org.assize.finding.RatedRisk;
import org.assize.finding.RiskAdvice;
import org.assize.finding.RiskRemark;
import org.assize.framework.Statement;
import org.jspecify.annotations.Nullable;

/** Makes the risk register: the client's risks, and those that are suggested. */
final class RiskRows {

    private static final int SHOWN = 4;

    private final Content content;
    private final Evaluation evaluation;
    private final Map<String, List<String>> findings = new TreeMap<>();
    private final Map<String, RiskAdvice> advice = new TreeMap<>();
    private final Map<Ref, RatedRisk> rated = new TreeMap<>();
    private final Map<String, ThreatLine> lines = new TreeMap<>();

    RiskRows(final Content content, final Evaluation evaluation, final Index index) {
        this.content = content;
        this.evaluation = evaluation;
        content.statements().stream()
                .map(Statement::framework)
                .forEach(framework -> findings.putAll(index.findingsByRequirement(framework)));
        evaluation.stream(RiskAdvice.class).forEach(each -> advice.put(each.risk(), each));
        evaluation.stream(RatedRisk.class).forEach(each -> rated.put(each.subject(), each));
        content.registers().threats().forEach(line -> lines.put(line.id(), line));
    }

    List<Report.RiskRow> rows() {
        return Stream.concat(
                        evaluation.all(RiskEntry.class, Comparator.comparing(RiskEntry::id)).stream()
                                .map(this::given),
                        evaluation.all(DerivedRisk.class, byWeight()).stream()
                                .filter(DerivedRisk::evident)
                                .map(this::derived))
                .toList();
    }

    private static Comparator<DerivedRisk> byWeight() {
        return Comparator.comparingInt((DerivedRisk risk) -> risk.score() == null ? 0 : -risk.score())
                .thenComparing(DerivedRisk::id);
    }

    private Report.RiskRow given(final RiskEntry risk) {
        final RatedRisk rating = rated.get(risk.ref());
        final String band = rating == null ? risk.band() : rating.band();
        return new Report.RiskRow(
                risk.id(),
                risk.scenario() == null ? "" : risk.scenario(),
                risk.threat() == null ? null : risk.threat().name(),
                sorted(risk.assets()),
                risk.likelihood(),
                risk.impact(),
                rating == null ? risk.score() : rating.score(),
                band,
                risk.owner(),
                risk.treatment() == null ? null : risk.treatment().name(),
                List.of(),
                signOff(band),
                evaluation.stream(RiskRemark.class)
                        .filter(remark -> remark.risk().equals(risk.ref()))
                        .map(RiskRemark::text)
                        .sorted()
                        .toList(),
                sorted(risk.controls()),
                findings(sorted(risk.controls())),
                false);
    }

    private Report.RiskRow derived(final DerivedRisk risk) {
        final ThreatLine line = lines.get(risk.id());
        final RiskAdvice proposed = advice.get(risk.id());
        final String band = risk.band() == null ? null : risk.band().name();
        return new Report.RiskRow(
                risk.id(),
                line == null ? "" : line.scenario(),
                line == null ? null : line.threat().name(),
                risk.concerned().stream().map(Ref::id).toList(),
                risk.likelihood(),
                risk.impact(),
                risk.score(),
                band,
                null,
                proposed == null ? null : proposed.treatment().name(),
                reasons(risk, proposed),
                signOff(band),
                List.of(),
                risk.controls(),
                findings(risk.controls()),
                true);
    }

    private static List<String> reasons(final DerivedRisk risk, final @Nullable RiskAdvice proposed) {
        final List<String> reasons = new ArrayList<>();
        reasons.add("Likelihood: " + risk.base() + " by the threat"
                + (risk.failing().isEmpty()
                        ? ""
                        : ", one more because of serious gaps (" + String.join(", ", risk.failing()) + ")")
                + (risk.allWork() ? ", one less because records show that all controls work" : "") + ".");
        reasons.add(impact(risk));
        if (proposed != null) {
            reasons.add(proposed.reason());
        }
        return reasons;
    }

    private static String impact(final DerivedRisk risk) {
        if (risk.impact() == null) {
            return "Impact: not known, because no need for protection is told of what it happens to.";
        }
        if (!risk.raised().isEmpty()) {
            return "Impact: the highest, because " + listed(risk.raised()) + ".";
        }
        return "Impact: the highest need for protection of what it happens to"
                + (risk.provisional() ? "; it may be higher, because some of it is not told." : ".");
    }

    private static String listed(final List<String> reasons) {
        final int more = reasons.size() - SHOWN;
        return reasons.stream().limit(SHOWN).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }

    private @Nullable String signOff(final @Nullable String band) {
        return band == null
                ? null
                : content.registers().signOffs().stream()
                        .filter(line -> line.band().equals(band.strip().toUpperCase(Locale.ROOT)))
                        .map(SignOffLine::text)
                        .findFirst()
                        .orElse(null);
    }

    private List<String> findings(final List<String> controls) {
        return controls.stream()
                .flatMap(control -> findings.getOrDefault(control, List.of()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> sorted(final @Nullable Collection<String> values) {
        return values == null ? List.of() : values.stream().sorted().toList();
    }
}
