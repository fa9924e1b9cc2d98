package org.assize.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assize.fact.Source;
import org.assize.source.InputException;
import org.assize.source.MapNode;
import org.assize.source.Node;
import org.assize.source.Problems;
import org.assize.source.ScalarNode;
import org.assize.source.TreeReader;

/**
 * A private folder with {@code rules/} and {@code mappings/} on top of ours: it adds topics, questions, catalogues and
 * lines of mappings, gives parameters another value with a reason, and retires obligations. What it would silently replace
 * is a conflict.
 */
public final class Overlay {

    /** Obligations that are left out, with reasons. */
    static final String RETIRED = "retired.yml";

    private static final String PARAMETERS = "rules/parameters.yml";
    private static final String SERVED = "mappings/obligations/";

    private final Path rules;
    private final Path mappings;
    private final Path overlay;
    private final Problems problems = new Problems();

    private Overlay(final Path rules, final Path mappings, final Path overlay) {
        this.rules = rules;
        this.mappings = mappings;
        this.overlay = overlay;
    }

    /**
     * Writes both together to a folder of their own, or finds it there from an earlier run.
     *
     * @param cache folder below which the result stands, under a name that follows from all texts
     * @return the folder with {@code rules} and {@code mappings}
     * @throws InputException with all conflicts
     */
    public static Path merge(final Path rules, final Path mappings, final Path overlay, final Path cache)
            throws IOException {
        final String key = String.join("-", FolderHash.of(rules), FolderHash.of(mappings), wholeHash(overlay));
        final Path target = cache.resolve(org.assize.source.SourceText.sha256(key.getBytes(StandardCharsets.UTF_8)));
        if (!Files.isDirectory(target)) {
            new Overlay(rules, mappings, overlay).write(target);
        }
        return target;
    }

    /** Unlike the hash of a result, also over the cases, which the result of the merge holds. */
    private static String wholeHash(final Path overlay) throws IOException {
        final StringBuilder all = new StringBuilder();
        for (final Path file : files(overlay)) {
            all.append(RuleFiles.relative(overlay, file)).append(FolderHash.ofFile(file));
        }
        return org.assize.source.SourceText.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<Path> files(final Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void write(final Path target) throws IOException {
        final Map<String, byte[]> merged = new TreeMap<>();
        ours(merged, rules, "rules/");
        ours(merged, mappings, "mappings/");
        for (final Path file : files(overlay)) {
            final String path = RuleFiles.relative(overlay, file);
            if (path.startsWith("rules/") || path.startsWith("mappings/")) {
                add(merged, path, file);
            } else if (!path.endsWith(".md")) {
                problems.add(
                        Source.ofFile(file.toString()),
                        "an overlay holds rules/ and mappings/ and files for people (.md), and this is neither.");
            }
        }
        problems.throwIfAny();
        publish(merged, target);
    }

    /** Our cases say what comes of our rules alone, so that they stay behind. */
    private static void ours(final Map<String, byte[]> merged, final Path folder, final String prefix)
            throws IOException {
        for (final Path file : files(folder)) {
            final String path = RuleFiles.relative(folder, file);
            if (!path.contains("/cases/")) {
                merged.put(prefix + path, Files.readAllBytes(file));
            }
        }
    }

    private void add(final Map<String, byte[]> merged, final String path, final Path file) throws IOException {
        final byte[] before = merged.get(path);
        if (before == null) {
            merged.put(path, Files.readAllBytes(file));
        } else if (path.equals(PARAMETERS)) {
            merged.put(path, parameters(before, file).getBytes(StandardCharsets.UTF_8));
        } else if (path.startsWith(SERVED)) {
            merged.put(path, rows(before, file).getBytes(StandardCharsets.UTF_8));
        } else {
            problems.add(
                    Source.ofFile(file.toString()),
                    "would replace our file of that name.",
                    "give it another name; retire an obligation in rules/" + RETIRED + ".");
        }
    }

    /** Our rows, then the overlay's without their header. */
    private static String rows(final byte[] before, final Path file) throws IOException {
        final String own = Files.readString(file);
        return new String(before, StandardCharsets.UTF_8).stripTrailing() + "\n" + own.substring(own.indexOf('\n') + 1);
    }

    /** Our entries without those that the overlay gives, then the overlay's. */
    private String parameters(final byte[] before, final Path file) throws IOException {
        final Map<String, MapNode> own = new TreeMap<>();
        items(TreeReader.yaml(file)).forEach(item -> own.put(text(item, "name"), item));
        final List<String> blocks = blocks(new String(before, StandardCharsets.UTF_8));
        final StringBuilder merged = new StringBuilder("parameters:\n");
        for (final String block : blocks) {
            final String name = value(block, "name");
            final MapNode item = own.get(name);
            if (item == null) {
                merged.append(block);
            } else {
                agree(name, block, item);
            }
        }
        blocks(Files.readString(file)).forEach(merged::append);
        return merged.toString();
    }

    private void agree(final String name, final String ours, final MapNode item) {
        if (!value(ours, "unit").equals(text(item, "unit"))) {
            problems.add(
                    item.placeOf("unit"),
                    "the unit of " + name + " is " + value(ours, "unit")
                            + ", and the rules that read it count on that.");
        }
        if (value(ours, "reason").equals(text(item, "reason"))) {
            problems.add(
                    item.placeOf("reason"),
                    "the parameter " + name + " is changed, and the reason is still ours.",
                    "say why your value is another.");
        }
    }

    /** The entries of a list of parameters as they stand in the file, comments between them left out. */
    private static List<String> blocks(final String text) {
        final List<String> blocks = new ArrayList<>();
        for (final String line : text.lines().toList()) {
            if (line.startsWith("  - ")) {
                blocks.add(line + "\n");
            } else if (!blocks.isEmpty() && line.startsWith("    ")) {
                blocks.set(blocks.size() - 1, blocks.get(blocks.size() - 1) + line + "\n");
            }
        }
        return blocks;
    }

    private static String value(final String block, final String name) {
        return block.lines()
                .map(line -> line.substring(4))
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2).strip())
                .findFirst()
                .orElse("");
    }

    private static List<MapNode> items(final Node root) {
        final List<MapNode> items = new ArrayList<>();
        if (root instanceof MapNode map && map.get("parameters") instanceof org.assize.source.ListNode list) {
            list.items().forEach(item -> {
                if (item instanceof MapNode entry) {
                    items.add(entry);
                }
            });
        }
        return items;
    }

    private static String text(final MapNode map, final String name) {
        return map.get(name) instanceof ScalarNode scalar ? scalar.text() : "";
    }

    /** Written aside and renamed, so that another run never sees a half of it. */
    private static void publish(final Map<String, byte[]> merged, final Path target) throws IOException {
        Files.createDirectories(target.resolveSibling(""));
        final Path aside = Files.createTempDirectory(target.resolveSibling(""), "overlay");
        for (final Map.Entry<String, byte[]> file : merged.entrySet()) {
            final Path path = aside.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        try {
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (final FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException other) {
            delete(aside);
        }
    }

    private static void delete(final Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (final Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
