package org.assize.batch;

/** The rules did not come to rest for one dossier. */
public final class LimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LimitException(final String message, final Throwable cause) {
        super(message, cause);
    }
}
