package org.assize.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assize.content.Content;
import org.assize.report.JsonLines;
import org.assize.report.PortfolioPage;
import org.assize.source.AtomicFiles;
import org.jspecify.annotations.Nullable;

/** The final files, a pure function of the shards and the content; they hold their order whatever the threads did. */
final class FinalFiles {

    static final String RESULTS = "results.jsonl";
    static final String REJECTS = "rejects.jsonl";
    static final String SUMMARY = "summary.csv";
    static final String FINDINGS = "findings.csv";
    static final String PORTFOLIO = "portfolio.html";

    private final OutputFolder folder;
    private final BatchSettings settings;
    private final Content content;
    private final Stop stop;
    private final SortedMap<String, Long> counts = new TreeMap<>();

    FinalFiles(final OutputFolder folder, final BatchSettings settings, final Content content, final Stop stop) {
        this.stop = stop;
        this.folder = folder;
        this.settings = settings;
        this.content = content;
    }

    /** The run was asked to end while it wrote. */
    static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /**
     * @param shards number of shards
     * @param records number of records in them
     */
    BatchRun.Summary write(final int shards, final long records) throws IOException {
        OutputFolder.delete(folder.temporary());
        final List<HashedFile> reports = new ArrayList<>();
        try (LineSorter results = new LineSorter(folder.temporary().resolve("results"));
                LineSorter rejects = new LineSorter(folder.temporary().resolve("rejects"))) {
            for (int shard = 0; shard < shards; shard++) {
                folder.shards().read(shard, entry -> sort(entry, results, rejects));
            }
            file(RESULTS, out -> results.sorted(new Unique(out, rejects, reports)));
            file(REJECTS, out -> rejects.sorted(item -> reject(item, out)));
        }
        tables(records);
        OutputFolder.delete(folder.temporary());
        finish(records, reports);
        return summary(records);
    }

    private void goOn() {
        if (stop.isDraining()) {
            throw new Stopped();
        }
    }

    private void sort(final Entry entry, final LineSorter results, final LineSorter rejects) {
        goOn();
        try {
            final OrganisationResult result = entry.result();
            final Reject reject = entry.reject();
            if (result != null) {
                results.add(result.id(), entry.index(), JsonLines.line(entry));
            } else if (reject != null) {
                rejects.add("", entry.index(), JsonLines.line(reject));
            }
        } catch (final IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void count(final String name) {
        counts.merge(name, 1L, Long::sum);
    }

    /** Writes the first result of an id; a second one is a reject that names both places. */
    private final class Unique implements LineSorter.Sink {

        private final OutputStream out;
        private final LineSorter rejects;
        private final List<HashedFile> reports;
        private @Nullable OrganisationResult last;

        Unique(final OutputStream out, final LineSorter rejects, final List<HashedFile> reports) {
            this.out = out;
            this.rejects = rejects;
            this.reports = reports;
        }

        @Override
        public void accept(final LineSorter.Item item) throws IOException {
            goOn();
            final Entry entry = JsonLines.read(item.text(), Entry.class);
            final OrganisationResult result = entry.result();
            if (result == null) {
                throw new IllegalStateException("A reject was sorted among the results.");
            }
            if (last != null && last.id().equals(result.id())) {
                rejects.add("", entry.index(), JsonLines.line(duplicate(entry, result, last.source())));
                return;
            }
            last = result;
            count(Manifest.RESULTS);
            reports.addAll(entry.reports());
            writeLine(out, JsonLines.line(result));
        }
    }

    private static Reject duplicate(final Entry entry, final OrganisationResult result, final String first) {
        final String source = result.source();
        final int colon = source.lastIndexOf(':');
        final boolean line = colon >= 0 && source.substring(colon + 1).matches("\\d{1,9}");
        return new Reject(
                line ? source.substring(0, colon) : source,
                line ? Integer.parseInt(source.substring(colon + 1)) : 0,
                RejectCode.DUPLICATE,
                source + ": the organisation \"" + result.id() + "\" stands twice, first at " + first + ".",
                entry.sha256());
    }

    private void reject(final LineSorter.Item item, final OutputStream out) throws IOException {
        final Reject reject = JsonLines.read(item.text(), Reject.class);
        count(Manifest.REJECTS);
        count(Manifest.REJECTS + "-"
                + reject.code().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        writeLine(out, item.text());
    }

    private static void writeLine(final OutputStream out, final String line) throws IOException {
        out.write(line.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    private void file(final String name, final AtomicFiles.Content bytes) throws IOException {
        AtomicFiles.write(folder.root().resolve(name), bytes);
    }

    /** Everything that is made of the results in their order. */
    private void tables(final long records) throws IOException {
        final SummaryTable summary = new SummaryTable(content, settings);
        final FindingsTable findings = new FindingsTable(content);
        file(SUMMARY, out -> table(out, summary.header(), (result, csv) -> csv.row(summary.row(result))));
        file(
                FINDINGS,
                out -> table(
                        out,
                        findings.header(),
                        (result, csv) -> findings.rows(result).forEach(csv::row)));
        try (PortfolioStatistics statistics =
                new PortfolioStatistics(content, settings, folder.temporary().resolve("answers"))) {
            results(folder.root(), statistics::add);
            final long rejected = counts.getOrDefault(Manifest.REJECTS, 0L);
            final byte[] page = PortfolioPage.render(statistics.portfolio(records, rejected));
            file(PORTFOLIO, out -> out.write(page));
        }
    }

    /** Writes the rows of one result. */
    private interface RowWriter {
        void write(OrganisationResult result, SafeCsv csv);
    }

    private void table(final OutputStream out, final List<String> header, final RowWriter rows) throws IOException {
        final SafeCsv csv = new SafeCsv(out);
        csv.row(header);
        results(folder.root(), result -> {
            goOn();
            rows.write(result, csv);
        });
        csv.finish();
    }

    /** Receives results. */
    @FunctionalInterface
    interface ResultSink {
        void accept(OrganisationResult result) throws IOException;
    }

    /** Reads the results of a finished batch one by one, by id. */
    static void results(final Path root, final ResultSink sink) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(root.resolve(RESULTS), StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                sink.accept(JsonLines.read(line, OrganisationResult.class));
            }
        }
    }

    private void finish(final long records, final List<HashedFile> reports) throws IOException {
        counts.put(Manifest.RECORDS, records);
        counts.putIfAbsent(Manifest.RESULTS, 0L);
        counts.putIfAbsent(Manifest.REJECTS, 0L);
        final long both = counts.getOrDefault(Manifest.RESULTS, 0L) + counts.getOrDefault(Manifest.REJECTS, 0L);
        if (both != records) {
            throw new IllegalStateException(
                    "Of " + records + " records " + both + " are accounted for; the shards cannot be right.");
        }
        folder.keepReports(reports);
        final List<HashedFile> files = new ArrayList<>(reports);
        for (final String name : List.of(RESULTS, REJECTS, SUMMARY, FINDINGS, PORTFOLIO)) {
            files.add(Hashes.of(folder.root(), name));
        }
        files.sort(java.util.Comparator.comparing(HashedFile::path));
        final String journal = Hashes.of(folder.state(), "journal").sha256();
        final Manifest manifest = new Manifest(settings, journal, counts, files);
        file(
                OutputFolder.MANIFEST,
                out -> out.write((JsonLines.spread(manifest) + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    private BatchRun.Summary summary(final long records) {
        return new BatchRun.Summary(
                records,
                counts.getOrDefault(Manifest.RESULTS, 0L),
                counts.getOrDefault(Manifest.REJECTS, 0L),
                counts.getOrDefault(Manifest.REJECTS + "-limit", 0L)
                        + counts.getOrDefault(Manifest.REJECTS + "-too-large", 0L));
    }
}
