package org.assize.content;

import java.util.List;
import org.assize.fact.ContextFact.Law;
import org.assize.fact.RiskFact.InclusionReason;

/** The controls for which an entry of the client's register of laws asks. */
public record DemandLine(String framework, Law law, InclusionReason reason, List<String> controls, String because) {}
