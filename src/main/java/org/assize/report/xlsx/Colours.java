package org.assize.report.xlsx;

import org.assize.report.State;

/** Tints behind words, never instead of them; dark text is readable on each. */
final class Colours {

    private Colours() {}

    /** The tint of a state. */
    static String of(final State state) {
        return switch (state) {
            case GAP -> "F6C9C4";
            case NOT_ASSESSED -> "E3E3E3";
            case ATTESTED -> "FBE7B2";
            case EVIDENCED -> "CFE8D2";
            case AUDITED -> "CFE1F2";
            case INFERRED -> "E2D9F0";
            case NOT_APPLICABLE -> "F7F7F7";
        };
    }
}
