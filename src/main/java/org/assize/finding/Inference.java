package org.assize.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What is known of a requirement because crosswalks lead there from one that was judged.
 *
 * @param origin framework of the requirement that was judged
 * @param result GAP or MET
 * @param support of a MET: {@link Support#INFERRED}, or {@link Support#ATTESTED} if all rests on a claim
 * @param path from the requirement that was judged, one or two steps
 */
public record Inference(
        String origin, String framework, String requirement, Result result, Support support, List<Hop> path) {

    public Inference {
        path = List.copyOf(path);
    }

    /** The gap on the left of a step is one on its right. */
    public static Inference gap(final Hop hop) {
        return first(hop, Result.GAP, Support.NONE);
    }

    /** What is met on the left of a step is met on its right. */
    public static Inference met(final Hop hop, final Support support) {
        return first(hop, Result.MET, inferred(support));
    }

    /** What is met in all parts is met as a whole, and so on the right of the step; the weakest support counts. */
    public static Inference metWhole(final Hop hop, final Collection<?> supports) {
        return met(hop, supports.contains(Support.ATTESTED) ? Support.ATTESTED : Support.INFERRED);
    }

    private static Inference first(final Hop hop, final Result result, final Support support) {
        return new Inference(hop.framework(), hop.toFramework(), hop.toRequirement(), result, support, List.of(hop));
    }

    private static Support inferred(final Support support) {
        return support == Support.ATTESTED ? Support.ATTESTED : Support.INFERRED;
    }

    /** The same, one step further. */
    public static Inference further(final Inference before, final Hop hop) {
        return new Inference(
                before.origin(),
                hop.toFramework(),
                hop.toRequirement(),
                before.result(),
                before.support(),
                joined(before.path(), hop));
    }

    static List<Hop> joined(final List<Hop> path, final Hop hop) {
        final List<Hop> joined = new ArrayList<>(path);
        joined.add(hop);
        return joined;
    }

    /** Whether it may go one step further: two are the most. */
    public boolean once() {
        return path.size() == 1;
    }
}
