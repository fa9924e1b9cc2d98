package org.assize.finding;

import java.time.LocalDate;
import org.assize.fact.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Who approved the client's statement.
 *
 * @param on when; null if it has not happened by the date of the assessment, or is not known: then it does not count
 */
public record ApprovedStatement(
        Ref statement, String by, @Nullable LocalDate on) {}
