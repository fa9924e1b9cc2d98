package org.assize.cli;

/** Ends a command with an exit code and a message for a person. */
final class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode exit;

    CommandException(final ExitCode exit, final String message) {
        super(message);
        this.exit = exit;
    }

    CommandException(final ExitCode exit, final String message, final Throwable cause) {
        super(message, cause);
        this.exit = exit;
    }

    ExitCode exit() {
        return exit;
    }
}
