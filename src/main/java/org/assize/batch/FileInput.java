package org.assize.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.assize.fact.Source;
import org.assize.source.InputException;
import org.assize.source.Problem;

/** The input as it lies on the disk: one file, or a folder of dossiers and files, in order of their names. */
final class FileInput implements Input {

    private static final String MAIN = "dossier.yml";

    private final Path root;
    private final TableReader tables;
    private final AtomicLong read = new AtomicLong();
    private volatile long size = 1;
    private volatile long entries = 1;
    private volatile long passed;

    /** @param tables reads CSV */
    FileInput(final Path root, final TableReader tables) {
        this.root = root;
        this.tables = tables;
    }

    /** Name by which results speak of the input. */
    static String name(final Path input) {
        final Path name = input.toAbsolutePath().normalize().getFileName();
        return name == null ? input.toString() : name.toString();
    }

    @Override
    public void check() {
        final String name = name(root);
        if (!Files.isDirectory(root) && !Files.isRegularFile(root)) {
            throw refused(name, "is no input: there is neither a folder nor a file of that name.");
        }
        if (!Files.isReadable(root)) {
            throw refused(name, "cannot be read.");
        }
        if (!Files.isDirectory(root) && form(name).isEmpty()) {
            throw refused(
                    name, "is no input: expected a folder, or a file .json, .yml, .jsonl, .jsonl.gz, .csv or .csv.gz.");
        }
    }

    @Override
    public boolean read(final Sink sink) throws IOException {
        read.set(0);
        passed = 0;
        if (Files.isDirectory(root) && !Files.exists(root.resolve(MAIN))) {
            return folder(sink);
        }
        size = Math.max(1, Files.isDirectory(root) ? 1 : Files.size(root));
        return entry(root, name(root), sink);
    }

    private static InputException refused(final String name, final String message) {
        return new InputException(List.of(new Problem(Source.ofFile(name), message, null)));
    }

    @Override
    public double share() {
        return size > 1 ? (double) read.get() / size : (double) passed / entries;
    }

    private boolean folder(final Sink sink) throws IOException {
        final List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(root)) {
            files.forEach(each -> names.add(name(each)));
        }
        names.sort(null);
        entries = Math.max(1, names.size());
        size = 1;
        for (final String name : names) {
            if (!name.endsWith(".md") && !name.startsWith(".") && !guarded(root.resolve(name), name, sink)) {
                return false;
            }
            passed++;
        }
        return true;
    }

    /** What is wrong with one entry of a folder is no more than a reject. */
    private boolean guarded(final Path path, final String name, final Sink sink) {
        try {
            if (!Files.isRegularFile(path) && !Files.isDirectory(path)) {
                return sink.accept(unreadable(name, RejectCode.UNREADABLE, "is neither a file nor a folder."));
            }
            return entry(path, name, sink);
        } catch (final InputException e) {
            return sink.accept(new Member.Unreadable(name, 0, RejectCode.INVALID, String.valueOf(e.getMessage()), ""));
        } catch (final IOException e) {
            return sink.accept(unreadable(
                    name,
                    RejectCode.UNREADABLE,
                    "cannot be read (" + e.getClass().getSimpleName() + ")."));
        }
    }

    private static Member unreadable(final String name, final RejectCode code, final String message) {
        return new Member.Unreadable(name, 0, code, name + ": " + message, "");
    }

    private boolean entry(final Path path, final String name, final Sink sink) throws IOException {
        if (Files.isDirectory(path)) {
            return sink.accept(
                    Files.isRegularFile(path.resolve(MAIN))
                            ? new Member.Stored(name, path, FolderDigest.of(path))
                            : unreadable(name, RejectCode.FOREIGN, "is no dossier: it has no " + MAIN + "."));
        }
        return switch (form(name)) {
            case "jsonl", "ndjson" -> lines(path, name, sink);
            case "csv" -> table(path, name, sink);
            case "json", "yml", "yaml" -> sink.accept(stored(path, name));
            default -> sink.accept(unreadable(name, RejectCode.FOREIGN, "is no form of a dossier."));
        };
    }

    private static Member stored(final Path path, final String name) throws IOException {
        final HashedFile hashed = Hashes.ofFile(path, name);
        return hashed.size() > BatchLimits.DOSSIER_BYTES
                ? new Member.Unreadable(
                        name,
                        0,
                        RejectCode.TOO_LARGE,
                        name + ": is larger than the limit of " + BatchLimits.DOSSIER_BYTES + " bytes.",
                        hashed.sha256())
                : new Member.Stored(name, path, hashed.sha256());
    }

    private boolean lines(final Path path, final String name, final Sink sink) throws IOException {
        try (InputStream in = open(path, name)) {
            return JsonLinesInput.read(name, in, sink);
        }
    }

    private boolean table(final Path path, final String name, final Sink sink) throws IOException {
        try (InputStream in = open(path, name)) {
            return tables.read(name, in, sink);
        }
    }

    private InputStream open(final Path path, final String name) throws IOException {
        final InputStream file = new MeteredStream(Files.newInputStream(path), read);
        try {
            return name.endsWith(".gz") ? new GZIPInputStream(file, 1 << 16) : file;
        } catch (final IOException e) {
            file.close();
            throw e;
        }
    }

    /** The ending that tells the form, without {@code .gz}; empty if it is none. */
    private static String form(final String name) {
        final String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        final String ending = plain.substring(plain.lastIndexOf('.') + 1);
        final boolean whole = List.of("json", "yml", "yaml").contains(ending) && plain.length() == name.length();
        return whole || List.of("jsonl", "ndjson", "csv").contains(ending) ? ending : "";
    }
}
