package org.assize.authoring.lint;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assize.authoring.lint.DrlFile.Element;
import org.assize.authoring.lint.LintContext.Located;
import org.assize.source.EntityShape;
import org.assize.source.FactModel;

/** Which entities the rules of an obligation look at, directly or by the observations of others. */
final class ReadGraph {

    private static final Pattern LIMIT = Pattern.compile("name\\s*==\\s*(\"[^\"]+\")");
    private static final Set<String> GENERIC =
            Set.of("Limit", "OwnLimit", "Parameter", "Circumstance", "InScope", "Applicability", "Content");

    private final LintContext context;
    private final Map<String, List<Located>> producers;
    private final Map<String, String> entities = FactModel.standard().entities().values().stream()
            .collect(Collectors.toMap(shape -> shape.type().getSimpleName(), EntityShape::name));

    ReadGraph(final LintContext context) {
        this.context = context;
        this.producers = context.located().collect(Collectors.groupingBy(Located::inserts));
    }

    /** Sorted names of entities; may be changed by the caller. */
    Set<String> entities(final String obligation) {
        final Set<String> found = new TreeSet<>();
        final Set<Located> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        context.of(obligation).forEach(node -> collect(node, found, seen));
        return found;
    }

    private void collect(final Located node, final Set<String> found, final Set<Located> seen) {
        if (!seen.add(node)) {
            return;
        }
        node.rule().all().filter(Element::isPattern).forEach(element -> {
            final String type = element.type().text();
            final String entity = entities.get(type);
            if (entity != null && !entity.equals("assessment")) {
                found.add(entity);
            }
            if (type.equals("Limit")) {
                element.constraints().forEach(constraint -> ownLimits(constraint.text(), found));
            }
            if (!GENERIC.contains(type)) {
                producers.getOrDefault(type, List.of()).stream()
                        .filter(producer -> isVisible(producer, node, type))
                        .forEach(producer -> collect(producer, found, seen));
            }
        });
    }

    /** The client's facts that replace a parameter are read too. */
    private void ownLimits(final String constraint, final Set<String> found) {
        final Matcher name = LIMIT.matcher(constraint);
        if (name.find()) {
            producers.getOrDefault("OwnLimit", List.of()).stream()
                    .filter(node -> node.file().text(node.rule()).contains(name.group(1)))
                    .flatMap(node -> node.rule().all())
                    .map(element -> entities.getOrDefault(element.type().text(), ""))
                    .filter(entity -> !entity.isEmpty())
                    .forEach(found::add);
        }
    }

    /** A declared type is seen in its own file only. */
    private static boolean isVisible(final Located producer, final Located consumer, final String type) {
        return !consumer.file().declaredNames().contains(type)
                        && !producer.file().declaredNames().contains(type)
                || producer.file().path().equals(consumer.file().path());
    }
}
