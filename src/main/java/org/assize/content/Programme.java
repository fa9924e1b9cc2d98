package org.assize.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a management system is built: phases, cost and time.
 *
 * @param framework the framework whose certificate it leads to
 * @param sizes from the smallest organisation to the largest
 * @param costs what is paid, in the order of the table
 * @param paces what shortens or lengthens it, by the outcomes of obligations
 * @param sites what the number of sites does
 * @param phases in order
 * @param notes sentences for the reader
 */
public record Programme(
        String framework,
        List<Size> sizes,
        List<CostItem> costs,
        List<Pace> paces,
        String sites,
        List<Phase> phases,
        List<String> notes) {

    public Programme {
        sizes = List.copyOf(sizes);
        costs = List.copyOf(costs);
        paces = List.copyOf(paces);
        phases = List.copyOf(phases);
        notes = List.copyOf(notes);
    }

    /**
     * A size of organisation.
     *
     * @param factor by which its external spend exceeds that of a small organisation
     * @param costs EUR by id of the item
     * @param implementation months until it is built
     * @param total months until the certificate
     */
    public record Size(
            String id, String title, BigDecimal factor, Map<String, Range> costs, Range implementation, Range total) {

        public Size {
            costs = new TreeMap<>(costs);
        }
    }

    /**
     * Something that is paid.
     *
     * @param firstYear how often in the first year
     * @param cycle how often in a cycle of certification
     */
    public record CostItem(String id, String title, int firstYear, int cycle) {}

    /** What makes it faster if all its obligations are met, and slower if one has a gap. */
    public record Pace(String id, String title, List<String> obligations) {}

    /** A phase; weeks count from 1, both included. */
    public record Phase(int no, String title, int from, int to, List<Deliverable> deliverables) {}

    /** Something to be produced, and the obligations whose outcomes say whether it is there. */
    public record Deliverable(String title, List<String> obligations) {}

    /** The size of that step; the smallest is 0. */
    public Size size(final int step) {
        return sizes.get(step);
    }

    /** Weeks of all phases together. */
    public int weeks() {
        return phases.get(phases.size() - 1).to();
    }
}
