package org.assize.finding;

import java.math.BigDecimal;
import java.util.List;
import org.assize.fact.OrganisationFact.EntityType;
import org.assize.fact.Ref;
import org.assize.fact.Tri;
import org.jspecify.annotations.Nullable;

/**
 * An incident as reports to authorities see it: once, also if it stands in a row for each role.
 *
 * @param subject the row that says most about its significance
 * @param incident id of the incident
 * @param bound whether it was known when the national law was in force
 * @param types types of entity that the organisation is, sorted; null if its sectors are not known
 * @param turnover its own turnover of the last closed year, EUR; null if not known
 */
public record ReportableIncident(
        Ref subject,
        String incident,
        Tri bound,
        @Nullable List<EntityType> types,
        @Nullable BigDecimal turnover) {

    public ReportableIncident {
        types = types == null ? null : types.stream().sorted().distinct().toList();
    }

    boolean isTrustService() {
        return types != null && (types.contains(EntityType.QTSP) || types.contains(EntityType.TSP));
    }
}
