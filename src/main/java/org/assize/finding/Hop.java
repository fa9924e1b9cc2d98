package org.assize.finding;

import java.util.List;

/**
 * A step from one requirement to one of another framework, along a row of a crosswalk.
 *
 * @param framework of the requirement on the left
 * @param requirement an assessable requirement
 * @param written what the row names on the left: the requirement, or a heading above it
 * @param relation of what is written on the left to what is written on the right, {@code subset}
 * @param toFramework of the requirement on the right
 * @param toRequirement an assessable requirement
 * @param toWritten what the row names on the right
 * @param carriesGap whether a gap on the left is a gap on the right; else it is only a possible one
 * @param carriesConformity whether the right is met once all parts of the left are
 * @param parts the assessable requirements of which what is written on the left consists
 */
public record Hop(
        String framework,
        String requirement,
        String written,
        String relation,
        String toFramework,
        String toRequirement,
        String toWritten,
        boolean carriesGap,
        boolean carriesConformity,
        List<String> parts) {

    public Hop {
        parts = List.copyOf(parts);
    }

    /** Whether the requirement is all that is needed for conformity to travel. */
    public boolean whole() {
        return parts.size() == 1;
    }

    public int partCount() {
        return parts.size();
    }

    /** Whether the requirement is the one that speaks for all parts together. */
    public boolean leads() {
        return !whole() && parts.get(0).equals(requirement);
    }

    /** The same, over which a gap is only a possible one. */
    public Hop withoutGap() {
        return new Hop(
                framework,
                requirement,
                written,
                relation,
                toFramework,
                toRequirement,
                toWritten,
                false,
                carriesConformity,
                parts);
    }

    /** {@code framework:requirement}. */
    public String from() {
        return framework + ":" + requirement;
    }

    /** {@code framework:requirement}. */
    public String to() {
        return toFramework + ":" + toRequirement;
    }
}
