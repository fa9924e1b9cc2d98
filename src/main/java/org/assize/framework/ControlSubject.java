package org.assize.framework;

import org.jspecify.annotations.Nullable;

/**
 * What a control is about, so that it can be left out of a statement where that does not exist.
 *
 * @param control catalogue id
 * @param exists the circumstance in which its subject exists; {@link Requirement#ALWAYS} if every organisation has it
 * @param draft the justification to propose where it does not exist; null if that alone excludes nothing
 */
public record ControlSubject(
        String control, String exists, @Nullable String draft) {

    /** Whether the control may be excluded where its subject does not exist. */
    public boolean excludable() {
        return draft != null;
    }
}
