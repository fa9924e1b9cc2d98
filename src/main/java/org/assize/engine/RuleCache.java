package org.assize.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Keeps the classes of compiled DRL files in a folder of the user's; a cache that cannot be used is silently passed by. */
final class RuleCache {

    private static final String MODEL = "MODEL";

    private final Path folder;

    RuleCache(final Path folder) {
        this.folder = folder;
    }

    Optional<CompiledFile> find(final String key) {
        final Path file = file(key);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            return read(zip);
        } catch (final IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<CompiledFile> read(final ZipInputStream zip) throws IOException {
        final Map<String, byte[]> classes = new TreeMap<>();
        String model = null;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            final byte[] bytes = zip.readAllBytes();
            if (entry.getName().equals(MODEL)) {
                model = new String(bytes, StandardCharsets.UTF_8);
            } else {
                classes.put(entry.getName(), bytes);
            }
        }
        return model == null ? Optional.empty() : Optional.of(new CompiledFile(model, classes));
    }

    void keep(final String key, final CompiledFile compiled) {
        try {
            Files.createDirectories(folder);
            final Path aside = Files.createTempFile(folder, "rules", ".tmp");
            Files.write(aside, zip(compiled));
            Files.move(aside, file(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (final IOException e) {
            // The next run compiles again; nothing else is lost.
            return;
        }
    }

    private static byte[] zip(final CompiledFile compiled) throws IOException {
        final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(1);
            zip.putNextEntry(new ZipEntry(MODEL));
            zip.write(compiled.model().getBytes(StandardCharsets.UTF_8));
            for (final Map.Entry<String, byte[]> entry : compiled.classes().entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    boolean isMarked(final String key) {
        return Files.exists(folder.resolve(key + ".passed"));
    }

    void mark(final String key) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(key + ".passed"), new byte[0]);
        } catch (final IOException e) {
            // The next check compiles again.
            return;
        }
    }

    private Path file(final String key) {
        return folder.resolve(key + ".rules");
    }
}
