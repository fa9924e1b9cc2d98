package org.assize.finding;

import java.time.LocalDate;
import org.assize.fact.Ref;

/** The client's statement was approved. */
public record ApprovedStatement(Ref statement, String by, LocalDate on) {}
