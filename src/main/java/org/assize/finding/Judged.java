package org.assize.finding;

import java.util.List;
import org.assize.fact.Ref;
import org.jspecify.annotations.Nullable;

/** An obligation with its outcome, whether it rests on facts or on the outcomes of other obligations. */
public sealed interface Judged permits Outcome, ReflectedOutcome {

    String obligation();

    Result result();

    /** How it fails; null unless the result is a gap. */
    @Nullable
    FailureMode mode();

    /** {@link Support#NONE} unless the result is met. */
    Support support();

    Basis basis();

    /** Subjects that the finding names, sorted; empty if an answer alone makes it. */
    List<Ref> subjects();

    /** Facts to ask for, sorted. */
    List<String> missing();

    /** Whether a more specific finding tells the whole gap, so that this one is neither listed nor graded. */
    boolean covered();

    default boolean gap() {
        return result() == Result.GAP;
    }

    /** Whether it is a finding of its own. */
    default boolean finding() {
        return gap() && !covered();
    }
}
