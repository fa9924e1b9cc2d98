package org.assize.finding;

import org.assize.fact.Ref;

/** Something about a risk of the client's register that its reader has to know, in one sentence. */
public record RiskRemark(Ref risk, String text) {}
