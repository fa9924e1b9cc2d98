package org.assize.authoring.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assize.authoring.RuleCase;
import org.assize.authoring.lint.DrlFile.Element;
import org.assize.authoring.lint.DrlFile.Rule;
import org.assize.content.Content;
import org.assize.content.Layer;
import org.assize.content.RuleSource;
import org.jspecify.annotations.Nullable;

/**
 * Everything that lint rules look at.
 *
 * @param content null if it could not be read
 * @param cases empty if they could not be read
 */
public record LintContext(
        List<DrlFile> files,
        List<Layer> layers,
        @Nullable Content content,
        List<RuleCase> cases,
        Map<String, FileTypes> types,
        Map<String, List<Located>> byObligation) {

    /**
     * A rule with what it concludes.
     *
     * @param inserts simple name of the type; empty if it cannot be told
     */
    public record Located(DrlFile file, Rule rule, String inserts) {}

    /** Takes the sources apart. */
    public static LintContext of(
            final List<RuleSource> sources,
            final List<Layer> layers,
            final @Nullable Content content,
            final List<RuleCase> cases) {
        final List<DrlFile> files = sources.stream().map(DrlScanner::scan).toList();
        final Map<String, FileTypes> types = new HashMap<>();
        files.forEach(file -> types.put(file.path(), FileTypes.of(file)));
        return new LintContext(files, layers, content, List.copyOf(cases), types, located(files, types));
    }

    private static Map<String, List<Located>> located(final List<DrlFile> files, final Map<String, FileTypes> types) {
        final Map<String, List<Located>> located = new HashMap<>();
        for (final DrlFile file : files) {
            final FileTypes known = types.getOrDefault(file.path(), FileTypes.of(file));
            file.rules()
                    .forEach(rule -> located.computeIfAbsent(rule.obligation(), key -> new ArrayList<>())
                            .add(new Located(file, rule, known.inserted(file, rule))));
        }
        return located;
    }

    /** The rules about an obligation; those about none for an empty id. */
    List<Located> of(final String obligation) {
        return byObligation.getOrDefault(obligation, List.of());
    }

    /** All rules with what they conclude. */
    Stream<Located> located() {
        return byObligation.values().stream().flatMap(List::stream);
    }

    FileTypes types(final DrlFile file) {
        final FileTypes found = types.get(file.path());
        return found == null ? FileTypes.of(file) : found;
    }

    void eachRule(final BiConsumer<DrlFile, Rule> each) {
        files.forEach(file -> file.rules().forEach(rule -> each.accept(file, rule)));
    }

    /** Every element of every condition, those inside of others included. */
    void eachElement(final BiConsumer<DrlFile, Element> each) {
        eachRule((file, rule) -> rule.all().forEach(element -> each.accept(file, element)));
    }

    void withContent(final Consumer<Content> check) {
        if (content != null) {
            check.accept(content);
        }
    }
}
