package org.assize.content;

import java.util.List;
import org.assize.fact.Source;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the question bank.
 *
 * @param id {@code Q-AC-07}
 * @param theme heading under which it is asked
 * @param attests obligations that an answer attests
 * @param whole whether NO says that the whole requirement is absent, and not one element of it
 * @param existence whether it asks if a process or document exists; operating records do not overrule a NO
 * @param weight relative weight in a score
 * @param notApplicable {@code never}, {@code justified}, {@code binding}, or the circumstance without which it does
 *     not apply
 * @param follows id of the question whose YES or PARTIAL makes this one worth asking; null if always asked
 * @param help for a reader who is no expert
 * @param evidence what to attach
 * @param profiles questionnaires that ask it
 */
public record Question(
        String id,
        String theme,
        String text,
        List<String> attests,
        boolean whole,
        boolean existence,
        int weight,
        String notApplicable,
        @Nullable String follows,
        String help,
        String evidence,
        List<String> profiles,
        Source source) {

    /** The subject always exists, or no exclusion is permitted. */
    public static final String NEVER = "never";

    /** Does not apply where an obligation that it attests does not bind; decided for each of them. */
    public static final String BINDING = "binding";

    /** May be excluded with a justification. */
    public static final String JUSTIFIED = "justified";
}
