package org.assize.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assize.content.RuleFiles;
import org.assize.content.RuleSource;

/**
 * A step of the build: compiles {@code rules/} to plain classes beside the application's own, so that the class-data
 * archive covers them, and writes the fingerprint of the fact model that later runs compare with.
 */
public final class PackageRules {

    private static final List<String> SEEN_BY_RULES = List.of("content", "fact", "finding", "framework");

    private PackageRules() {}

    /**
     * @param args rules folder, folder of the application's classes, version of the rule engine
     */
    public static void main(final String[] args) throws IOException {
        final Path classes = Path.of(args[1]);
        final String model = fingerprint(classes.resolve("org/assize"), args[2]);
        write(classes, ModelFingerprint.RESOURCE, model);
        final Map<String, String> index = new TreeMap<>();
        final Map<String, byte[]> packaged = new TreeMap<>();
        delete(classes.resolve(DrlCompiler.PACKAGE.replace('.', '/')));
        for (final RuleSource source : RuleFiles.read(Path.of(args[0]))) {
            final CompiledFile compiled = reuse(classes, source, model);
            index.put(ModelFingerprint.key(model, source), compiled.model());
            for (final Map.Entry<String, byte[]> entry : compiled.classes().entrySet()) {
                final byte[] other = packaged.put(entry.getKey(), entry.getValue());
                if (other != null && !Arrays.equals(other, entry.getValue())) {
                    throw new IllegalStateException(
                            source.path() + ": the class " + entry.getKey() + " would replace one of another file.\n"
                                    + "Maybe both files declare a type of that name.");
                }
                write(classes, '/' + entry.getKey().replace('.', '/') + ".class", entry.getValue());
            }
        }
        final StringBuilder lines = new StringBuilder();
        index.forEach(
                (key, value) -> lines.append(key).append('=').append(value).append('\n'));
        write(classes, RuleStore.INDEX, lines.toString());
    }

    /** Classes of rules that have changed since must not stay beside the new ones. */
    private static void delete(final Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (final Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static CompiledFile reuse(final Path classes, final RuleSource source, final String model) {
        final RuleCache cache = new RuleCache(classes.resolveSibling("rule-cache"));
        final String key = ModelFingerprint.key(model, source);
        return cache.find(key).orElseGet(() -> {
            final CompiledFile compiled = new DrlCompiler().compile(source);
            cache.keep(key, compiled);
            return compiled;
        });
    }

    private static String fingerprint(final Path packages, final String engineVersion) throws IOException {
        final StringBuilder all = new StringBuilder(engineVersion);
        for (final String name : SEEN_BY_RULES) {
            try (Stream<Path> files = Files.list(packages.resolve(name))) {
                for (final Path file : files.sorted().toList()) {
                    all.append(file.getFileName()).append(ModelFingerprint.sha256(Files.readAllBytes(file)));
                }
            }
        }
        return ModelFingerprint.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void write(final Path classes, final String resource, final String text) throws IOException {
        write(classes, resource, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(final Path classes, final String resource, final byte[] bytes) throws IOException {
        final Path file = classes.resolve(resource.substring(1));
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
