package org.assize.finding;

import java.util.List;

/**
 * A possible gap of a requirement, because one to which crosswalks relate it has a gap. It is neither graded nor counted.
 *
 * @param path from the requirement that was judged, one or two steps
 */
public record Doubt(String framework, String requirement, List<Hop> path) {

    public Doubt {
        path = List.copyOf(path);
    }

    /** The gap on the left of a step may be one on its right. */
    public static Doubt over(final Hop hop) {
        return new Doubt(hop.toFramework(), hop.toRequirement(), List.of(hop));
    }

    /** The gap that was inferred on the left of a step may be one on its right. */
    public static Doubt further(final Inference before, final Hop hop) {
        return new Doubt(hop.toFramework(), hop.toRequirement(), Inference.joined(before.path(), hop));
    }
}
