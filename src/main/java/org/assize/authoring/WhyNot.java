package org.assize.authoring;

import java.util.List;
import org.assize.assessment.Report.Step;
import org.jspecify.annotations.Nullable;

/**
 * Why there is no finding, or what would clear one.
 *
 * @param obligation its id
 * @param title the compliant state
 * @param subject id of the subject that was asked about; null for any
 * @param finding whether there is a finding, about the subject if one was named
 * @param outcome what was concluded, in words
 * @param rules the rules that would make it a finding, each with what keeps it from that; empty for a finding
 * @param changes smallest changes of the dossier, each verified by running it
 * @param tried number of changes that were tried
 */
public record WhyNot(
        String obligation,
        String title,
        @Nullable String subject,
        boolean finding,
        String outcome,
        List<Silent> rules,
        List<Change> changes,
        int tried) {

    public WhyNot {
        rules = List.copyOf(rules);
        changes = List.copyOf(changes);
    }

    /**
     * A rule that found nothing.
     *
     * @param conditions those that alone keep it from matching
     * @param blocked the first line at which nothing is left, if no condition alone is to blame; null otherwise
     */
    public record Silent(
            String path,
            int line,
            String rule,
            List<Blame> conditions,
            @Nullable Blocked blocked) {

        public Silent {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * A condition without which the rule would match.
     *
     * @param matches number of matches without it
     * @param nearest a few of these matches
     */
    public record Blame(String condition, int line, int matches, List<Near> nearest) {

        public Blame {
            nearest = List.copyOf(nearest);
        }
    }

    /**
     * What would match.
     *
     * @param subject what it is about, {@code accounts a1}
     * @param value the present value of what the condition looks at; null if that cannot be told
     * @param because how that came about; empty for facts of the client
     */
    public record Near(String subject, @Nullable String value, List<Step> because) {

        public Near {
            because = List.copyOf(because);
        }
    }

    /**
     * A line at which nothing is left.
     *
     * @param before number of matches of the lines above it
     */
    public record Blocked(String text, int line, int before) {}

    /**
     * A change of one fact.
     *
     * @param words what to change
     * @param place where it stands; null for a new row
     * @param outcome what is concluded then
     */
    public record Change(String words, @Nullable String place, String outcome) {}
}
