package org.assize.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assize.batch.OrganisationResult.RatingOf;
import org.assize.batch.OrganisationResult.ThemeOf;
import org.assize.content.Content;
import org.assize.framework.Framework;
import org.assize.report.Portfolio;
import org.jspecify.annotations.Nullable;

/** Counts over all results, read once; what it holds does not grow with their number. */
final class PortfolioStatistics implements AutoCloseable {

    private static final int TWELVE = 12;
    private static final int RANKING = 100;
    private static final int COMMON = 15;
    private static final int COPIES = 12;
    private static final int NAMED = 5;
    private static final int FEW_ANSWERS = 10;

    private final Content content;
    private final BatchSettings settings;
    private final LineSorter answers;
    private final Map<String, Integer> letters = new TreeMap<>();
    private final Map<String, Map<String, Integer>> verdicts = new TreeMap<>();
    private final Map<List<String>, Map<String, int[]>> themes = new LinkedHashMap<>();
    private final Map<String, Integer> findings = new TreeMap<>();
    private final TreeSet<OrganisationResult> worst = new TreeSet<>(new Weight());
    private final Set<String> dates = new TreeSet<>();
    private int results;
    private int contradicted;
    private int lapsed;

    PortfolioStatistics(final Content content, final BatchSettings settings, final Path folder) throws IOException {
        this.content = content;
        this.settings = settings;
        this.answers = new LineSorter(folder);
    }

    void add(final OrganisationResult result) throws IOException {
        results++;
        final String letter = letter(result);
        letters.merge(letter, 1, Integer::sum);
        result.verdicts()
                .forEach((framework, verdict) -> verdicts.computeIfAbsent(framework, key -> new TreeMap<>())
                        .merge(verdict, 1, Integer::sum));
        result.themes().forEach(theme -> add(theme, letter));
        final Set<String> obligations = new HashSet<>();
        result.findings().forEach(finding -> obligations.add(FindingsTable.obligation(finding.id())));
        obligations.forEach(obligation -> findings.merge(obligation, 1, Integer::sum));
        rank(result);
        remember(result);
    }

    private void remember(final OrganisationResult result) throws IOException {
        if (dates.size() < 3) {
            dates.add(result.asOf());
        }
        final RatingOf rating = result.rating();
        contradicted += rating != null && !rating.contradicted().isEmpty() ? 1 : 0;
        lapsed += result.certificates().stream().anyMatch(each -> Certificates.isLapsed(each, result.asOf())) ? 1 : 0;
        final String print = result.answers();
        if (print != null && result.answered() >= FEW_ANSWERS) {
            answers.add(print, results, result.id());
        }
    }

    private void add(final ThemeOf theme, final String letter) {
        final Map<String, int[]> cells =
                themes.computeIfAbsent(List.of(theme.framework(), theme.theme()), key -> new TreeMap<>());
        final int[] counts = cells.computeIfAbsent(letter, key -> new int[2]);
        counts[0] += theme.gap() > 0 ? 1 : 0;
        counts[1]++;
    }

    private void rank(final OrganisationResult result) {
        worst.add(result);
        if (worst.size() > RANKING) {
            worst.pollLast();
        }
    }

    private static String letter(final OrganisationResult result) {
        final RatingOf rating = result.rating();
        return rating == null ? "" : rating.letter();
    }

    /** Puts it together; to be called once, after the last result. */
    Portfolio portfolio(final long records, final long rejects) throws IOException {
        return new Portfolio(
                settings.input(),
                settings.profile(),
                String.join(", ", dates),
                records,
                results,
                rejects,
                contradicted,
                lapsed,
                letters(),
                verdicts(),
                heat(),
                worst.stream()
                        .limit(TWELVE)
                        .filter(each -> heavy(each) > 0)
                        .map(this::organisation)
                        .toList(),
                worst.stream().map(this::organisation).toList(),
                common(),
                copies(),
                settings.assize());
    }

    private List<Portfolio.Share> letters() {
        final Map<String, String> labels = content.guidance().rating().labels();
        return labels.entrySet().stream()
                .filter(label -> letters.keySet().stream().anyMatch(each -> !each.isEmpty()))
                .map(label -> new Portfolio.Share(
                        label.getKey(), label.getValue(), letters.getOrDefault(label.getKey(), 0), results))
                .toList();
    }

    private List<Portfolio.Verdicts> verdicts() {
        return verdicts.entrySet().stream()
                .map(entry -> verdicts(content.framework(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static Portfolio.Verdicts verdicts(final Framework framework, final Map<String, Integer> counts) {
        final int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new Portfolio.Verdicts(
                framework.title(),
                counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(count -> new Portfolio.Share(
                                count.getKey(),
                                framework
                                        .verdict(count.getKey())
                                        .map(word -> word.label())
                                        .orElse(count.getKey()),
                                count.getValue(),
                                all))
                        .toList());
    }

    private List<Portfolio.Heat> heat() {
        final List<String> columns = letters.keySet().stream().toList();
        return themes.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().get(0)))
                .map(entry -> new Portfolio.Heat(
                        content.framework(entry.getKey().get(0)).title(),
                        entry.getKey().get(1),
                        columns.stream()
                                .map(letter -> cell(entry.getValue(), letter))
                                .toList(),
                        total(entry.getValue())))
                .toList();
    }

    private static Portfolio.Share cell(final Map<String, int[]> cells, final String letter) {
        final int[] counts = cells.getOrDefault(letter, new int[2]);
        return new Portfolio.Share(letter, letter, counts[0], counts[1]);
    }

    private static Portfolio.Share total(final Map<String, int[]> cells) {
        final int gaps = cells.values().stream().mapToInt(each -> each[0]).sum();
        return new Portfolio.Share(
                "",
                "All",
                gaps,
                cells.values().stream().mapToInt(each -> each[1]).sum());
    }

    private List<Portfolio.Common> common() {
        return findings.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COMMON)
                .map(entry -> new Portfolio.Common(
                        entry.getKey(),
                        FindingsTable.title(content, entry.getKey()),
                        new Portfolio.Share("", "", entry.getValue(), results)))
                .toList();
    }

    private static int heavy(final OrganisationResult result) {
        return Weight.severe(result) + (Weight.group(result) < Weight.OTHERS ? 1 : 0);
    }

    private Portfolio.Organisation organisation(final OrganisationResult result) {
        final RatingOf rating = result.rating();
        return new Portfolio.Organisation(
                result.id(),
                result.organisation(),
                rating == null ? null : rating.letter(),
                rating == null ? null : rating.score(),
                "yes".equals(result.critical()),
                rating == null
                        ? List.of()
                        : rating.caps().stream().map(this::cap).toList(),
                counts(result),
                result.actions().isEmpty() ? null : result.actions().get(0),
                result.source());
    }

    private String cap(final String id) {
        final var cap = content.guidance().rating().caps().get(id);
        return cap == null ? id : cap.title();
    }

    /** Number of findings of the two most severe grades of each framework, in words. */
    private List<String> counts(final OrganisationResult result) {
        return content.frameworks().stream()
                .flatMap(framework -> framework.grades().stream()
                        .filter(grade -> grade.rank() < 2)
                        .map(grade -> count(result, framework, grade.id(), grade.label())))
                .filter(each -> each != null)
                .collect(Collectors.toList());
    }

    private static @Nullable String count(
            final OrganisationResult result, final Framework framework, final String grade, final String label) {
        final int number =
                result.grades().getOrDefault(framework.id(), Map.of()).getOrDefault(grade, 0);
        return number == 0 ? null : number + " × " + label;
    }

    /** Organisations that gave the same answers to everything. */
    private List<Portfolio.Copies> copies() throws IOException {
        final TreeSet<Portfolio.Copies> largest = new TreeSet<>(Comparator.comparingInt(Portfolio.Copies::number)
                .reversed()
                .thenComparing(copies -> copies.ids().get(0)));
        final List<String> group = new ArrayList<>();
        final String[] last = {""};
        final int[] number = {0};
        answers.sorted(item -> {
            if (!item.key().equals(last[0])) {
                close(group, number[0], largest);
                group.clear();
                number[0] = 0;
                last[0] = item.key();
            }
            number[0]++;
            if (group.size() < NAMED) {
                group.add(item.text());
            }
        });
        close(group, number[0], largest);
        return Stream.concat(largest.stream(), Stream.empty()).toList();
    }

    private static void close(final List<String> group, final int number, final TreeSet<Portfolio.Copies> largest) {
        if (number > 1) {
            largest.add(new Portfolio.Copies(number, List.copyOf(group)));
            if (largest.size() > COPIES) {
                largest.pollLast();
            }
        }
    }

    @Override
    public void close() throws IOException {
        answers.close();
    }
}
