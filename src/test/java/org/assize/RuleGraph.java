package org.assize;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assize.content.Layer;
import org.assize.content.RuleSource;
import org.assize.engine.DrlSyntax;
import org.assize.engine.DrlSyntax.Element;
import org.assize.engine.DrlSyntax.RuleBlock;
import org.assize.source.EntityShape;
import org.assize.source.FactModel;

/** What rules match and insert, over all files. */
final class RuleGraph {

    private static final Pattern OBLIGATION = Pattern.compile("^([A-Z][A-Z0-9]-[0-9]{2}) ");
    private static final Pattern LITERAL = Pattern.compile("\"([A-Z][A-Z0-9]-[0-9]{2})\"");
    private static final Pattern DECLARED = Pattern.compile("(?m)^declare (\\w+)");

    private record Node(RuleSource source, RuleBlock block, String inserts) {}

    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, String> entities;

    RuleGraph(final List<RuleSource> sources) {
        this.entities = FactModel.standard().entities().values().stream()
                .collect(Collectors.toMap(shape -> shape.type().getSimpleName(), EntityShape::name));
        for (final RuleSource source : sources) {
            DrlSyntax.parse(source.path(), source.text())
                    .forEach(block -> nodes.add(new Node(source, block, inserted(source, block))));
        }
    }

    /** The record type of a consequence; a static call tells it by its result. */
    private static String inserted(final RuleSource source, final RuleBlock block) {
        if (!block.inserts().contains(".")) {
            return block.inserts();
        }
        final String[] call = block.inserts().split("\\.");
        final Matcher imported =
                Pattern.compile("import ([\\w.]+\\." + call[0] + ");").matcher(source.text());
        if (!imported.find()) {
            throw new AssertionError(source.path() + ": " + call[0] + " is not imported.");
        }
        try {
            return Arrays.stream(Class.forName(imported.group(1)).getMethods())
                    .filter(method -> method.getName().equals(call[1]))
                    .map(Method::getReturnType)
                    .map(Class::getSimpleName)
                    .findFirst()
                    .orElseThrow();
        } catch (final ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    List<RuleBlock> rules(final String obligation) {
        return nodes.stream()
                .map(Node::block)
                .filter(block -> obligation.equals(obligation(block)))
                .toList();
    }

    private static String obligation(final RuleBlock block) {
        final Matcher id = OBLIGATION.matcher(block.name());
        return id.find() ? id.group(1) : "";
    }

    /** Texts of the rules that derive violations of the obligation. */
    List<String> violations(final String obligation) {
        return nodes.stream()
                .filter(node -> obligation.equals(obligation(node.block())))
                .filter(node -> Set.of("Violation", "Reflection").contains(node.inserts()))
                .map(node -> node.source()
                        .text()
                        .substring(node.block().start(), node.block().end()))
                .toList();
    }

    /** Entities that the rules of the obligation match, directly or by the observations that they match. */
    Set<String> entities(final String obligation) {
        final Set<String> found = new TreeSet<>();
        final Set<Node> seen = new HashSet<>();
        nodes.stream()
                .filter(node -> obligation.equals(obligation(node.block())))
                .forEach(node -> collect(node, found, seen));
        return found;
    }

    private void collect(final Node node, final Set<String> found, final Set<Node> seen) {
        if (!seen.add(node)) {
            return;
        }
        for (final Element element : node.block().elements()) {
            final String entity = entities.get(element.type());
            if (entity != null && !entity.equals("assessment")) {
                found.add(entity);
            }
            if (element.type().equals("Limit")) {
                element.constraints().forEach(constraint -> ownLimits(constraint.text(), found));
            }
            if (isObservation(element.type())) {
                nodes.stream()
                        .filter(producer -> producer.inserts().equals(element.type()))
                        .filter(producer -> isVisible(producer, node, element.type()))
                        .forEach(producer -> collect(producer, found, seen));
            }
        }
    }

    /** The client's facts that replace a parameter are read too. */
    private void ownLimits(final String constraint, final Set<String> found) {
        final Matcher name = Pattern.compile("name == (\"[^\"]+\")").matcher(constraint);
        if (name.find()) {
            nodes.stream()
                    .filter(node -> node.inserts().equals("OwnLimit"))
                    .filter(node -> node.source()
                            .text()
                            .substring(node.block().start(), node.block().end())
                            .contains(name.group(1)))
                    .flatMap(node -> node.block().elements().stream())
                    .map(element -> entities.get(element.type()))
                    .filter(Objects::nonNull)
                    .forEach(found::add);
        }
    }

    /** A declared type is seen in its own file only. */
    private static boolean isVisible(final Node producer, final Node consumer, final String type) {
        final boolean declared = declared(consumer.source()).contains(type)
                || declared(producer.source()).contains(type);
        return !declared || producer.source().path().equals(consumer.source().path());
    }

    private static Set<String> declared(final RuleSource source) {
        return DECLARED.matcher(source.text())
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static boolean isObservation(final String type) {
        return !Set.of("Limit", "OwnLimit", "Parameter", "Circumstance", "InScope", "Applicability", "Content")
                .contains(type);
    }

    /** Rules whose consequence names another obligation than their name does. */
    List<String> foreignIds() {
        final List<String> offenders = new ArrayList<>();
        for (final Node node : nodes) {
            final String text = node.source()
                    .text()
                    .substring(node.block().start(), node.block().end());
            final Matcher literal = LITERAL.matcher(text.substring(text.indexOf("\nthen")));
            while (literal.find()) {
                if (!literal.group(1).equals(obligation(node.block()))) {
                    offenders.add(node.source().path() + ": \"" + node.block().name() + "\" names " + literal.group(1));
                }
            }
        }
        return offenders;
    }

    /** Insertions outside the layer that owns the type. */
    List<String> strayInsertions(final List<Layer> layers) {
        final Map<String, Integer> owners = new LinkedHashMap<>();
        for (int i = 0; i < layers.size(); i++) {
            for (final String type : layers.get(i).inserts()) {
                owners.put(type, i);
            }
        }
        final List<String> offenders = new ArrayList<>();
        for (final Node node : nodes) {
            final Integer owner = owners.get(node.inserts());
            final boolean local = declared(node.source()).contains(node.inserts());
            final boolean observation = node.block().name().matches("^[A-Z][A-Z0-9] observes .*");
            if (!local
                    && !observation
                    && (owner == null || owner != node.source().layer())) {
                offenders.add(node.source().path() + ": \"" + node.block().name() + "\" inserts " + node.inserts());
            }
        }
        return offenders;
    }
}
