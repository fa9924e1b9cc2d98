package org.assize.content;

import java.util.List;
import java.util.Set;
import org.assize.fact.RiskFact.RiskVulnerability;
import org.assize.fact.Threat;

/**
 * A line of the table of threats: what may happen, and which controls stand against it.
 *
 * @param likelihood 1–3, before the state of the controls is looked at
 * @param concerns what it happens to: categories or subcategories of assets, {@link #PERSONAL}, {@link #UNSANCTIONED},
 *     {@link #SUPPLIERS}
 * @param circumstance the circumstance without which it cannot happen
 * @param raisedFramework framework whose most severe grade raises the impact to the highest; empty for none
 * @param raisedKind kind of its requirements that count
 */
public record ThreatLine(
        String id,
        String framework,
        Threat threat,
        RiskVulnerability vulnerability,
        String scenario,
        int likelihood,
        Set<String> concerns,
        String circumstance,
        List<String> controls,
        String raisedFramework,
        String raisedKind) {

    /** Whatever holds personal data. */
    public static final String PERSONAL = "PERSONAL";

    /** What is used without approval. */
    public static final String UNSANCTIONED = "UNSANCTIONED";

    /** Suppliers. */
    public static final String SUPPLIERS = "SUPPLIERS";
}
