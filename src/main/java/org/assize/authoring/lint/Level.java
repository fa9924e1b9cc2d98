package org.assize.authoring.lint;

import java.util.Locale;

/** How much a problem of rules matters. */
public enum Level {
    /** The rules are refused. */
    ERROR,
    /** The rules run, and should be better. */
    WARNING,
    /** Worth a look. */
    NOTE,
    /** Not looked for. */
    OFF;

    /** As files and messages spell it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
