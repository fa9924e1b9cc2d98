package org.assize.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assize.fact.Source;
import org.assize.source.CsvReader;
import org.assize.source.FactModel;
import org.assize.source.Limits;
import org.assize.source.MapNode;
import org.assize.source.NearestName;
import org.assize.source.Node;
import org.assize.source.Problems;
import org.assize.source.SourceText;
import org.assize.source.TreeReader;
import org.assize.source.XlsxBook;
import org.jspecify.annotations.Nullable;

/** Finds the files of a dossier, refuses what does not belong to it, and reads the others into a draft. */
final class DossierFolder {

    private static final String MAIN = "dossier.yml";
    private static final String RECORDS = "records";
    private static final String FOREIGN_AUDIT = "audit-results\\.([a-z0-9-]+)\\.(csv|xlsx)";
    private static final String XLSX = ".xlsx";

    private final Path root;
    private final Limits limits;
    private final Draft draft;
    private final Problems problems;
    private final RequirementIds requirements;
    private final List<Dossier.InputFile> inputs = new ArrayList<>();
    private int files;

    DossierFolder(
            final Path root,
            final FactModel model,
            final RequirementIds requirements,
            final Limits limits,
            final Problems problems) {
        this.requirements = requirements;
        this.root = root;
        this.limits = limits;
        this.problems = problems;
        draft = new Draft(model, Source.ofFile(Files.isDirectory(root) ? MAIN : nameOf(root)), problems);
    }

    Draft draft() {
        return draft;
    }

    /** The files that were read, by path. */
    List<Dossier.InputFile> inputs() {
        return inputs.stream()
                .sorted(Comparator.comparing(Dossier.InputFile::path))
                .toList();
    }

    /** Reads a dossier that is one file. */
    void readFile() {
        final String name = nameOf(root);
        final boolean json = name.endsWith(".json");
        if (!json && !name.endsWith(".yml") && !name.endsWith(".yaml")) {
            problems.add(Source.ofFile(name), "is no dossier: neither a folder nor a file .yml, .yaml or .json.");
            return;
        }
        readMain(root, name, json);
    }

    /** Reads a dossier that is a folder. */
    void readFolder() {
        final List<Path> entries = entries(root);
        for (final Path entry : entries) {
            final String name = nameOf(entry);
            if (!isInside(entry, name) || isForPeople(entry, name)) {
                continue;
            }
            if (name.equals(RECORDS) && Files.isDirectory(entry)) {
                entries(entry).forEach(this::readRecords);
            } else if (name.equals(MAIN) && Files.isRegularFile(entry)) {
                readMain(entry, name, false);
            } else if (name.equals(Draft.ANSWERS + XLSX) && Files.isRegularFile(entry)) {
                readBook(entry, name, Draft.ANSWERS);
            } else if (name.matches("answers\\.(csv|yml)") && Files.isRegularFile(entry)) {
                readRows(entry, name, Draft.ANSWERS);
            } else {
                refuse(name, List.of(MAIN, RECORDS, "answers.csv", "answers.yml", Draft.ANSWERS + XLSX));
            }
        }
        if (entries.stream().noneMatch(entry -> nameOf(entry).equals(MAIN))) {
            problems.add(Source.ofFile(MAIN), "is missing in the dossier.");
        }
    }

    private void readRecords(final Path entry) {
        final String name = nameOf(entry);
        final String file = RECORDS + "/" + name;
        if (!isInside(entry, file) || isForPeople(entry, name)) {
            return;
        }
        if (name.matches(FOREIGN_AUDIT) && Files.isRegularFile(entry)) {
            readAudit(entry, file, name);
            return;
        }
        if (name.endsWith(XLSX) && Files.isRegularFile(entry)) {
            readBook(entry, file, name.substring(0, name.length() - XLSX.length()));
            return;
        }
        final String stem = name.replaceFirst("\\.(csv|yml)$", "");
        final boolean known =
                !stem.equals(name) && Draft.fileNames(draft.model()).contains(stem);
        if (known && Files.isRegularFile(entry) && (name.endsWith(".csv") || stem.indexOf('.') < 0)) {
            readRows(entry, file, stem);
        } else {
            refuseRecords(file, stem);
        }
    }

    private void readAudit(final Path entry, final String file, final String name) {
        final String framework = name.replaceFirst(FOREIGN_AUDIT, "$1");
        if (name.endsWith(XLSX)) {
            final XlsxBook book = XlsxBook.read(entry, file, limits, problems);
            if (book != null) {
                inputs.add(new Dossier.InputFile(file, book.sha256(), book.size()));
                new WorkbookReader(draft, limits).readAudit(book, framework, requirements);
            }
            return;
        }
        final SourceText text = text(entry, file);
        if (text != null) {
            draft.addAudit(new ForeignAudit(
                    Source.ofFile(file),
                    framework,
                    requirements,
                    problems,
                    (known, sink) -> CsvReader.read(text, ';', limits, problems, sink)));
        }
    }

    private void readBook(final Path entry, final String file, final String stem) {
        final XlsxBook book = XlsxBook.read(entry, file, limits, problems);
        if (book != null) {
            inputs.add(new Dossier.InputFile(file, book.sha256(), book.size()));
            new WorkbookReader(draft, limits).read(book, stem);
        }
    }

    private void refuseRecords(final String file, final String stem) {
        final var entity = draft.model().entity(stem);
        if (entity != null && entity.isSingle()) {
            problems.add(Source.ofFile(file), "There is one " + stem + " in a dossier; it stands in " + MAIN + ".");
            return;
        }
        final List<String> known = Draft.fileNames(draft.model()).stream()
                .map(name -> RECORDS + "/" + name + ".csv")
                .toList();
        refuse(file, known);
    }

    private void refuse(final String file, final List<String> known) {
        problems.add(Source.ofFile(file), "does not belong to a dossier.", NearestName.advice(file, known));
    }

    private static boolean isForPeople(final Path entry, final String name) {
        return name.endsWith(".md") && Files.isRegularFile(entry);
    }

    private void readMain(final Path path, final String file, final boolean json) {
        final SourceText text = text(path, file);
        final Node main = text == null ? null : tree(text, json);
        if (main instanceof final MapNode map) {
            draft.addMain(map, json);
        } else if (main != null) {
            problems.add(main.place(), "A dossier must be a map, not " + main.shown() + ".");
        }
    }

    private void readRows(final Path path, final String file, final String name) {
        final SourceText text = text(path, file);
        if (text == null) {
            return;
        }
        if (name.indexOf('.') >= 0) {
            draft.addList(name, TableRows.csv(text, limits, problems));
        } else if (file.endsWith(".csv")) {
            draft.add(name, TableRows.csv(text, limits, problems));
        } else {
            final Node tree = tree(text, false);
            if (tree != null) {
                draft.add(name, new TreeRows(tree, false, problems));
            }
        }
    }

    private @Nullable Node tree(final SourceText text, final boolean json) {
        return json ? TreeReader.json(text, limits, problems) : TreeReader.yaml(text, limits, problems);
    }

    private @Nullable SourceText text(final Path path, final String file) {
        final SourceText text = SourceText.read(path, file, limits, problems);
        if (text != null) {
            inputs.add(new Dossier.InputFile(file, text.sha256(), text.size()));
        }
        return text;
    }

    private boolean isInside(final Path entry, final String file) {
        files++;
        if (files > limits.files()) {
            if (files == limits.files() + 1) {
                problems.add(Source.ofFile(file), "is one file more than the limit of " + limits.files() + ".");
            }
            return false;
        }
        try {
            if (!Files.isSymbolicLink(entry) || entry.toRealPath().startsWith(root.toRealPath())) {
                return true;
            }
            problems.add(Source.ofFile(file), "is a link that leads out of the dossier.");
        } catch (final IOException failure) {
            problems.add(Source.ofFile(file), "is a link that leads nowhere.");
        }
        return false;
    }

    private List<Path> entries(final Path folder) {
        final TreeMap<String, Path> byName = new TreeMap<>();
        try (Stream<Path> entries = Files.list(folder)) {
            entries.forEach(entry -> byName.put(nameOf(entry), entry));
        } catch (final IOException failure) {
            final String file = nameOf(folder);
            problems.add(
                    Source.ofFile(file),
                    "cannot be listed (" + failure.getClass().getSimpleName() + ").");
        }
        return List.copyOf(byName.values());
    }

    private static String nameOf(final Path path) {
        final Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
