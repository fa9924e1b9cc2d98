package org.assize.content;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assize.framework.Requirement;

/**
 * How a supplier is rated.
 *
 * @param profile questionnaire that is scored
 * @param lifts what certificates stand behind
 * @param personal what no certificate stands behind
 * @param customers entities in which the customer's own records tell of the supplier; they do not contradict what it says of itself
 * @param caps why a supplier is rated lowest, by id
 * @param labels words for each rating
 */
public record RatingTable(
        String profile,
        List<LiftLine> lifts,
        List<Except> personal,
        List<String> customers,
        Map<String, Cap> caps,
        Map<String, String> labels) {

    public RatingTable {
        lifts = List.copyOf(lifts);
        personal = List.copyOf(personal);
        customers = List.copyOf(customers);
        caps = new TreeMap<>(caps);
        labels = new TreeMap<>(labels);
    }

    /**
     * Requirements that a certificate of a type stands behind.
     *
     * @param type kind of certificate
     * @param kinds kinds of requirements; empty for all
     * @param categories by category of a report, the circumstance in which a requirement binds; empty for a certificate
     */
    public record LiftLine(String type, String framework, List<String> kinds, Map<String, String> categories) {

        public LiftLine {
            categories = new TreeMap<>(categories);
        }

        /** Whether a certificate that covers the categories stands behind the requirement. */
        boolean covers(final Requirement requirement, final List<String> covered) {
            return requirement.framework().equals(framework)
                    && (kinds.isEmpty() || kinds.contains(requirement.kind()))
                    && (categories.isEmpty()
                            || covered.stream().map(categories::get).anyMatch(requirement.binding()::equals));
        }
    }

    /** Requirements of a framework that no certificate stands behind, but for those whose id begins with one of these. */
    public record Except(String framework, List<String> butFor) {

        boolean forbids(final Requirement requirement) {
            return requirement.framework().equals(framework) && butFor.stream().noneMatch(requirement.id()::startsWith);
        }
    }

    /**
     * Why a supplier is rated lowest.
     *
     * @param obligations that decide it; while they are not assessed, what they lack is asked for
     */
    public record Cap(String title, List<String> obligations) {}
}
