package org.assize.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.assize.finding.Hop;
import org.assize.framework.Carriage;
import org.assize.framework.Crosswalk;
import org.assize.framework.Framework;
import org.assize.framework.Relation;
import org.assize.framework.Requirement;

/** All crosswalks, by requirement and in both directions. Immutable. */
public final class Crosswalks {

    private final List<Crosswalk> rows;
    private final Map<String, Framework> frameworks;
    private final Map<String, List<Hop>> hops = new TreeMap<>();
    // Rules ask for the same again and again, from several threads.
    private final Map<String, List<Hop>> allowed = new ConcurrentHashMap<>();

    Crosswalks(final Collection<Crosswalk> rows, final Map<String, Framework> frameworks) {
        this.rows = List.copyOf(rows);
        this.frameworks = new TreeMap<>(frameworks);
        this.rows.forEach(row -> {
            addHops(row);
            addHops(row.inverse());
        });
        hops.replaceAll((ref, all) -> List.copyOf(all));
    }

    private void addHops(final Crosswalk row) {
        final List<String> from =
                parts(row.from()).stream().map(Requirement::id).toList();
        for (final String part : from) {
            for (final Requirement to : parts(row.to())) {
                hops.computeIfAbsent(row.from().framework() + ":" + part, key -> new ArrayList<>())
                        .add(hop(row, from, part, to));
            }
        }
    }

    /**
     * A heading has a gap if one of its parts has, and is met if all are; what is known of a heading as a whole is known
     * of each part only if it is met.
     */
    private static Hop hop(final Crosswalk row, final List<String> from, final String part, final Requirement to) {
        return new Hop(
                row.from().framework(),
                part,
                row.from().id(),
                row.relation().word(),
                to.framework(),
                to.id(),
                row.to().id(),
                row.relation().carriesGap() && row.to().assessable(),
                row.relation().carriesConformity(),
                from);
    }

    private List<Requirement> parts(final Requirement requirement) {
        final Framework framework = frameworks.get(requirement.framework());
        return framework == null ? List.of() : framework.parts(requirement);
    }

    /** All rows as they were written, by file and line. */
    public List<Crosswalk> rows() {
        return rows;
    }

    /** The rows between two frameworks, read from the first to the second whichever way they were written. */
    public List<Crosswalk> between(final String from, final String to) {
        return Stream.concat(rows.stream(), rows.stream().map(Crosswalk::inverse))
                .filter(row -> row.from().framework().equals(from))
                .filter(row -> row.to().framework().equals(to))
                .toList();
    }

    /** The rows that name the requirement or a heading above it, read from its side. */
    public List<Crosswalk> of(final Requirement requirement) {
        final Framework framework = frameworks.get(requirement.framework());
        final List<String> ids = framework == null ? List.of() : framework.above(requirement.id());
        return Stream.concat(rows.stream(), rows.stream().map(Crosswalk::inverse))
                .filter(row -> row.from().framework().equals(requirement.framework()))
                .filter(row -> ids.contains(row.from().id()))
                .toList();
    }

    /**
     * Where what is known of an assessable requirement may lead, without what its framework of origin cannot show.
     *
     * @param origin the framework in which the requirement was judged that all this rests on
     */
    List<Hop> hops(final String origin, final String framework, final String requirement) {
        return allowed.computeIfAbsent(
                origin + " " + framework + ":" + requirement, key -> allowed(origin, framework, requirement));
    }

    private List<Hop> allowed(final String origin, final String framework, final String requirement) {
        return hops.getOrDefault(framework + ":" + requirement, List.of()).stream()
                .filter(hop -> !hop.toFramework().equals(origin))
                .filter(hop -> carriage(origin, hop) != Carriage.NOTHING)
                .map(hop -> carriage(origin, hop) == Carriage.NO_GAPS ? hop.withoutGap() : hop)
                .toList();
    }

    private Carriage carriage(final String origin, final Hop hop) {
        final Framework target = frameworks.get(hop.toFramework());
        return target == null ? Carriage.NOTHING : target.carries(origin, hop.toRequirement());
    }

    /** Number of rows of each relation between two frameworks, as they were written. */
    public Map<Relation, Long> relations(final String from, final String to) {
        final Map<Relation, Long> numbers = new TreeMap<>();
        rows.stream()
                .filter(row -> row.from().framework().equals(from)
                        && row.to().framework().equals(to))
                .forEach(row -> numbers.merge(row.relation(), 1L, Long::sum));
        return numbers;
    }
}
