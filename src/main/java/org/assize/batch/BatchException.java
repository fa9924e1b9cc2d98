package org.assize.batch;

/** Ends a batch with a message for a person. What was committed stays. */
public final class BatchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** What kind of end it is; a command has an exit code for each. */
    public enum Kind {
        /** There was not enough memory. */
        LIMIT,
        /** Another run has the output. */
        LOCKED,
        /** The output cannot be written, or is not ours. */
        NOT_WRITABLE,
        /** The input is not the one that was begun with, or is gone. */
        INPUT,
        /** Rules or mappings are not those that were begun with. */
        CONTENT,
        /** Options are not those that were begun with. */
        OPTIONS
    }

    public BatchException(final Kind kind, final String message) {
        super(message);
        this.kind = kind;
    }

    public BatchException(final Kind kind, final String message, final Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
