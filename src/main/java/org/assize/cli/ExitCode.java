package org.assize.cli;

/** How a run ends. Printed in {@code --help}. */
public enum ExitCode {
    DONE(0, "Done."),
    ANSWER_IS_NO(
            1,
            "Done, and the answer is no: findings at or above --fail-on, the results differ, a case failed, or"
                    + " mappings could be better."),
    USAGE(2, "The command line is wrong."),
    REJECTED_INPUTS(3, "Finished, with rejected inputs."),
    INVALID_INPUT(4, "Input is missing, unreadable or invalid."),
    CONTENT_REFUSED(5, "Rules or mappings are refused."),
    LIMIT_HIT(6, "A limit or time-out was hit."),
    OUTPUT_NOT_WRITABLE(7, "Output cannot be written."),
    OUTPUT_LOCKED(8, "Output is locked by another run."),
    INTERNAL_ERROR(70, "Internal error."),
    INTERRUPTED(130, "Interrupted."),
    TERMINATED(143, "Terminated.");

    private final int code;
    private final String meaning;

    ExitCode(final int code, final String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    public int code() {
        return code;
    }

    public String meaning() {
        return meaning;
    }
}
