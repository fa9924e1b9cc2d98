package org.assize.content;

import java.util.List;
import java.util.Map;
import org.assize.fact.Source;
import org.assize.finding.Result;
import org.jspecify.annotations.Nullable;

/**
 * The words of an obligation: one entry of a {@code <topic>.yml}.
 *
 * @param id {@code AC-07}
 * @param topic folder of the topic, {@code controls/leavers}
 * @param title the compliant state
 * @param rationale why it matters
 * @param remedy what to do about a gap
 * @param evidence what an auditor asks for
 * @param effort S (up to 3 person-days), M (4–15) or L (more)
 * @param cost external spend of a small organisation, C1 (under 1 000 EUR) to C5 (over 100 000 EUR)
 * @param reads entities without which it cannot be judged
 * @param mayRead entities that its rules also look at and can do without
 * @param since version that brought it
 * @param status {@code active} or {@code deprecated}
 * @param instance template of one line per violating subject; {@code {name}} is a variable bound in the rule
 * @param when circumstance in which it binds; null if it binds everyone
 * @param breakdown whether the rate test may turn LAPSE into BREAKDOWN
 * @param reflective whether it judges the outcomes of other obligations
 * @param reflects obligations whose outcomes a reflective one judges as they are; empty if its rules choose
 * @param coveredBy obligations whose finding on the same subject says more
 * @param issue tag of cross-cutting issues (JML, SUPPLIER …); null for none
 * @param group finer key for counting nonconformities of one requirement; null for the requirement itself
 * @param owner role that acts on a gap
 * @param action key under which one action closes several findings
 * @param unmapped why no requirement names it; null if one does
 * @param impossible outcomes that it cannot have, and why
 * @param judged whether DRL rules judge it; else it is attested by answers alone
 */
public record Obligation(
        String id,
        String topic,
        String title,
        String rationale,
        String remedy,
        String evidence,
        String effort,
        String cost,
        List<String> reads,
        List<String> mayRead,
        String since,
        String status,
        @Nullable String instance,
        @Nullable String when,
        boolean breakdown,
        boolean reflective,
        List<String> reflects,
        List<String> coveredBy,
        @Nullable String issue,
        @Nullable String group,
        String owner,
        @Nullable String action,
        @Nullable String unmapped,
        Map<Result, String> impossible,
        boolean judged,
        Source source) {

    /** The circumstance in which it binds; {@link Content#ALWAYS} if it binds everyone. */
    public String binding() {
        return when == null ? Content.ALWAYS : when;
    }

    /** The key that it shares with others which one action closes; its id if it shares none. */
    public String actionKey() {
        return action == null ? id : action;
    }

    /** The issue tag; rules cannot read a record's property whose name begins with "is". */
    public @Nullable String getIssue() {
        return issue;
    }
}
