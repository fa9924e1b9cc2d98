package org.assize.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assize.content.Programme.CostItem;
import org.assize.content.Programme.Deliverable;
import org.assize.content.Programme.Pace;
import org.assize.content.Programme.Phase;
import org.assize.content.Programme.Size;
import org.assize.source.Node;
import org.assize.source.Problems;

/** Reads {@code rules/recommendation/programme/programme.yml}. */
final class ProgrammeReader {

    private static final int SIZES = 3;

    private final GuidanceReader guidance;
    private final Problems problems;

    ProgrammeReader(final GuidanceReader guidance, final Problems problems) {
        this.guidance = guidance;
        this.problems = problems;
    }

    Programme read(final Node file) {
        final Fields fields =
                Fields.of(file, problems, List.of("framework", "costs", "sizes", "paces", "sites", "phases", "notes"));
        guidance.framework(fields, "framework");
        final List<CostItem> costs =
                fields.items("costs").stream().map(this::cost).toList();
        guidance.unique(fields.placeOf("costs"), costs, CostItem::id);
        final List<Size> sizes =
                fields.items("sizes").stream().map(item -> size(item, costs)).toList();
        if (sizes.size() != SIZES) {
            problems.add(fields.placeOf("sizes"), "expected " + SIZES + " sizes, found " + sizes.size() + ".");
        }
        final List<Pace> paces = fields.items("paces").stream().map(this::pace).toList();
        guidance.unique(fields.placeOf("paces"), paces, Pace::id);
        return new Programme(
                fields.text("framework"),
                sizes,
                costs,
                paces,
                fields.text("sites"),
                phases(fields),
                fields.texts("notes"));
    }

    private CostItem cost(final Node item) {
        final Fields fields = Fields.of(item, problems, List.of("id", "title", "first-year", "cycle"));
        return new CostItem(
                fields.text("id"), fields.text("title"), fields.number("first-year", 0), fields.number("cycle", 0));
    }

    private Size size(final Node item, final List<CostItem> costs) {
        final Fields fields =
                Fields.of(item, problems, List.of("id", "title", "factor", "costs", "implementation", "total"));
        final Map<String, Range> ranges = new TreeMap<>();
        Fields.entries(fields.node("costs"), problems).forEach((id, node) -> ranges.put(id, guidance.range(node)));
        final List<String> ids = costs.stream().map(CostItem::id).toList();
        if (!ranges.keySet().equals(ids.stream().collect(Collectors.toSet()))) {
            problems.add(fields.placeOf("costs"), "expected costs of " + String.join(", ", ids) + ".");
        }
        return new Size(
                fields.text("id"),
                fields.text("title"),
                factor(fields),
                ranges,
                months(fields, "implementation"),
                months(fields, "total"));
    }

    /** A range of months, which has an end. */
    private Range months(final Fields fields, final String name) {
        fields.text(name);
        final Range months = guidance.range(fields.node(name));
        if (months.to() == null) {
            problems.add(fields.placeOf(name), "expected two numbers of months, such as 6-9.");
            return new Range(months.from(), months.from());
        }
        return months;
    }

    private BigDecimal factor(final Fields fields) {
        final String text = fields.text("factor");
        if (!text.matches("[0-9]+(\\.[0-9]+)?")) {
            problems.add(fields.placeOf("factor"), "\"" + text + "\" is no factor such as 2.5.");
            return BigDecimal.ONE;
        }
        return new BigDecimal(text);
    }

    private Pace pace(final Node item) {
        final Fields fields = Fields.of(item, problems, List.of("id", "title", "obligations"));
        return new Pace(fields.text("id"), fields.text("title"), guidance.known(fields, "obligations"));
    }

    private List<Phase> phases(final Fields fields) {
        final List<Phase> phases = new ArrayList<>();
        for (final Node item : fields.items("phases")) {
            final Fields each =
                    Fields.of(item, problems, List.of("no", "title", "from-week", "to-week", "deliverables"));
            final Phase phase = new Phase(
                    each.number("no", 0),
                    each.text("title"),
                    each.number("from-week", 0),
                    each.number("to-week", 0),
                    each.items("deliverables").stream().map(this::deliverable).toList());
            final int before =
                    phases.isEmpty() ? 0 : phases.get(phases.size() - 1).to();
            if (phase.no() != phases.size() + 1 || phase.from() != before + 1 || phase.to() < phase.from()) {
                problems.add(each.place(), "phases are numbered from 1, and each begins in the week after the last.");
            }
            phases.add(phase);
        }
        if (phases.isEmpty()) {
            problems.add(fields.place(), "lacks \"phases\".");
            phases.add(new Phase(1, "", 1, 1, List.of()));
        }
        return phases;
    }

    private Deliverable deliverable(final Node item) {
        final Fields fields = Fields.of(item, problems, List.of("title", "obligations"));
        final List<String> obligations = guidance.known(fields, "obligations");
        return new Deliverable(fields.text("title"), obligations);
    }
}
