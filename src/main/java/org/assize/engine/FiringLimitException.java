package org.assize.engine;

/** The rules did not come to rest within the firing limit. */
public final class FiringLimitException extends RuntimeException {

    public FiringLimitException(final String message) {
        super(message);
    }
}
