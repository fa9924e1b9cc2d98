package org.assize.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assize.assessment.Report;
import org.assize.assessment.Report.PostureRow;
import org.assize.batch.OrganisationResult.Applies;
import org.assize.batch.OrganisationResult.CertificateOf;
import org.assize.batch.OrganisationResult.EscalationOf;
import org.assize.batch.OrganisationResult.FindingOf;
import org.assize.batch.OrganisationResult.RatingOf;
import org.assize.batch.OrganisationResult.ThemeOf;
import org.assize.fact.AnswerFact.Answer;
import org.assize.fact.Fact;
import org.assize.fact.Mode;
import org.assize.fact.OrganisationFact.Organisation;
import org.assize.fact.SupplierFact.Certificate;
import org.assize.fact.SupplierFact.Supplier;
import org.assize.intake.Dossier;
import org.assize.report.State;
import org.assize.source.SourceText;
import org.jspecify.annotations.Nullable;

/** Shortens a report to what a portfolio is read by. */
final class Compact {

    private static final int ACTIONS = 3;
    private static final int MISSING = 5;

    private final Report report;
    private final Dossier dossier;

    private Compact(final Report report, final Dossier dossier) {
        this.report = report;
        this.dossier = dossier;
    }

    static OrganisationResult of(final Report report, final Dossier dossier, final Member member) {
        return new Compact(report, dossier).of(member);
    }

    private OrganisationResult of(final Member member) {
        final Supplier supplier = supplier();
        final List<Answer> answers = facts(Answer.class).toList();
        return new OrganisationResult(
                id(member, supplier),
                report.assessment().organisation(),
                member.place(),
                member.sha256(),
                report.assessment().asOf(),
                report.assessment().mode(),
                facts(Organisation.class)
                        .map(Organisation::country)
                        .filter(each -> each != null)
                        .findFirst()
                        .orElse(null),
                supplier == null ? null : supplier.critical().name().toLowerCase(Locale.ROOT),
                report.applicability().stream()
                        .map(row -> new Applies(row.framework(), row.classification(), row.applies()))
                        .toList(),
                byFramework(Report.Readiness::verdict),
                byFramework(Report.Readiness::counts),
                byFramework(Report.Readiness::outcomes),
                rating(),
                findings(),
                report.escalations().stream()
                        .map(row -> new EscalationOf(row.id(), row.framework(), row.requirement(), row.grade()))
                        .toList(),
                themes(),
                certificates(),
                report.plan().stream()
                        .limit(ACTIONS)
                        .map(Report.PlanItem::action)
                        .toList(),
                missing(),
                report.questions().size(),
                answers.size(),
                answers.isEmpty() ? null : fingerprint(answers));
    }

    private <T extends Fact> Stream<T> facts(final Class<T> type) {
        return dossier.facts().stream().filter(type::isInstance).map(type::cast);
    }

    private @Nullable Supplier supplier() {
        if (dossier.context().mode() != Mode.SUPPLIER_BATCH) {
            return null;
        }
        final List<Supplier> suppliers = facts(Supplier.class).toList();
        return suppliers.size() == 1 ? suppliers.get(0) : null;
    }

    private String id(final Member member, final @Nullable Supplier supplier) {
        if (supplier != null) {
            return supplier.id();
        }
        final String name = facts(Organisation.class)
                .map(Organisation::name)
                .filter(each -> each != null)
                .findFirst()
                .orElse(null);
        return member instanceof Member.Stored || name == null ? member.place() : name;
    }

    private <T> Map<String, T> byFramework(final java.util.function.Function<Report.Readiness, T> value) {
        final Map<String, T> values = new TreeMap<>();
        report.readiness().forEach(row -> values.put(row.framework(), value.apply(row)));
        return values;
    }

    private @Nullable RatingOf rating() {
        final Report.Rating rating = report.rating();
        return rating == null
                ? null
                : new RatingOf(
                        rating.letter(),
                        rating.score(),
                        rating.unanswered(),
                        rating.high(),
                        rating.caps().stream()
                                .map(Report.CapRow::id)
                                .sorted()
                                .distinct()
                                .toList(),
                        rating.contradicted(),
                        rating.lifted());
    }

    /** What could change a supplier's rating comes before what would settle most. */
    private List<String> missing() {
        final Report.Rating rating = report.rating();
        return Stream.concat(
                        rating == null ? Stream.of() : rating.missing().stream(),
                        report.questions().stream().map(Report.OpenQuestion::missing))
                .distinct()
                .limit(MISSING)
                .toList();
    }

    private List<FindingOf> findings() {
        return report.findings().stream()
                .map(finding -> new FindingOf(
                        finding.id(), finding.failureMode(), finding.instances().size(), grades(finding)))
                .toList();
    }

    private static Map<String, String> grades(final Report.Finding finding) {
        final Map<String, String> grades = new TreeMap<>();
        finding.grades().forEach((framework, grade) -> grades.put(framework, grade.grade()));
        return grades;
    }

    private List<ThemeOf> themes() {
        final Map<List<String>, List<State>> themes = new LinkedHashMap<>();
        for (final PostureRow row : report.posture()) {
            themes.computeIfAbsent(List.of(row.framework(), row.theme()), key -> new ArrayList<>())
                    .add(State.of(row));
        }
        return themes.entrySet().stream()
                .map(theme -> theme(theme.getKey().get(0), theme.getKey().get(1), theme.getValue()))
                .filter(theme -> theme.gap() + theme.open() + theme.met() > 0)
                .toList();
    }

    private static ThemeOf theme(final String framework, final String theme, final Collection<State> states) {
        final int gap = count(states, State.GAP);
        final int open = count(states, State.NOT_ASSESSED);
        return new ThemeOf(
                framework, theme, gap, open, states.size() - gap - open - count(states, State.NOT_APPLICABLE));
    }

    private static int count(final Collection<State> states, final State wanted) {
        return (int) states.stream().filter(state -> state == wanted).count();
    }

    private List<CertificateOf> certificates() {
        return facts(Certificate.class)
                .map(each -> new CertificateOf(
                        word(each.type()), word(each.status()), word(each.issuedOn()), word(each.expiresOn())))
                .toList();
    }

    private static @Nullable String word(final @Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** Only what was chosen counts: copies differ in dates and names. */
    private static String fingerprint(final List<Answer> answers) {
        final String text = answers.stream()
                .map(answer -> answer.questionId() + "=" + answer.value())
                .sorted()
                .collect(Collectors.joining("\n"));
        return SourceText.of("answers", text).sha256();
    }
}
