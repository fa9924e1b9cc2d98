package org.assize.fact;

import org.jspecify.annotations.Nullable;

/** Whether somebody was told of a breach, where a register says it without or beside a date. */
public enum NoticeStatus {
    DONE,
    NOT_DONE,
    UNKNOWN;

    /** Whether the notice was given: a time proves it, else the status says it, else the empty date of a register. */
    static Tri given(final @Nullable NoticeStatus status, final Event notice) {
        if (notice.happened() == Tri.YES || status == DONE) {
            return Tri.YES;
        }
        return status == NOT_DONE ? Tri.NO : notice.happened();
    }
}
