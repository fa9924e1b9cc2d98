package org.assize.content;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assize.content.RatingTable.Cap;
import org.assize.content.RatingTable.Except;
import org.assize.content.RatingTable.LiftLine;
import org.assize.fact.Soc2Category;
import org.assize.fact.SupplierFact.CertificateType;
import org.assize.framework.Framework;
import org.assize.framework.Requirement;
import org.assize.source.Node;
import org.assize.source.Problems;
import org.assize.source.ScalarNode;
import org.jspecify.annotations.Nullable;

/** Reads {@code rules/recommendation/rating/rating.yml}. */
final class RatingReader {

    private static final List<String> CATEGORIES =
            Arrays.stream(Soc2Category.values()).map(Enum::name).toList();
    private static final List<String> TYPES =
            Arrays.stream(CertificateType.values()).map(Enum::name).toList();

    private final GuidanceReader guidance;
    private final Problems problems;

    RatingReader(final GuidanceReader guidance, final Problems problems) {
        this.guidance = guidance;
        this.problems = problems;
    }

    RatingTable read(final Node file, final Collection<Question> questions) {
        final Fields fields =
                Fields.of(file, problems, List.of("profile", "lifts", "except", "customer-records", "caps", "labels"));
        final Set<String> profiles = questions.stream()
                .flatMap(question -> question.profiles().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        guidance.expect(fields.placeOf("profile"), fields.text("profile"), profiles, "profile");
        final Map<String, Cap> caps = new TreeMap<>();
        Fields.entries(fields.node("caps"), problems).forEach((id, node) -> caps.put(id, cap(node)));
        final Map<String, String> labels = new TreeMap<>();
        Fields.entries(fields.node("labels"), problems)
                .forEach((id, node) -> labels.put(id, node instanceof ScalarNode text ? text.text() : ""));
        return new RatingTable(
                fields.text("profile"),
                fields.items("lifts").stream().map(this::lift).toList(),
                fields.items("except").stream().map(this::except).toList(),
                guidance.entities(fields, "customer-records"),
                caps,
                labels);
    }

    private Cap cap(final Node node) {
        final Fields fields = Fields.of(node, problems, List.of("title", "obligations"));
        return new Cap(fields.text("title"), guidance.known(fields, "obligations"));
    }

    private Except except(final Node item) {
        final Fields fields = Fields.of(item, problems, List.of("framework", "but-for"));
        guidance.framework(fields, "framework");
        return new Except(fields.text("framework"), fields.texts("but-for"));
    }

    private LiftLine lift(final Node item) {
        final Fields fields = Fields.of(item, problems, List.of("certificate", "framework", "kinds", "categories"));
        final @Nullable Framework framework = guidance.framework(fields, "framework");
        final List<String> kinds = fields.texts("kinds");
        if (framework != null) {
            kinds.stream()
                    .filter(kind -> !framework.hasKind(kind))
                    .forEach(kind -> problems.add(fields.placeOf("kinds"), "\"" + kind + "\" is no kind."));
        }
        final Set<String> circumstances = framework == null
                ? Set.of()
                : framework.requirements().stream()
                        .map(Requirement::binding)
                        .collect(Collectors.toCollection(TreeSet::new));
        final Map<String, String> categories = new TreeMap<>();
        Fields.entries(fields.node("categories"), problems).forEach((category, node) -> {
            final String circumstance = node instanceof ScalarNode text ? text.text() : "";
            guidance.expect(node.place(), category, CATEGORIES, "category");
            guidance.expect(node.place(), circumstance, circumstances, "circumstance of the framework");
            categories.put(category, circumstance);
        });
        return new LiftLine(fields.choice("certificate", TYPES, null), fields.text("framework"), kinds, categories);
    }
}
