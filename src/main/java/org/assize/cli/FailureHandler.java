package org.assize.cli;

import org.assize.batch.BatchException;
import org.assize.engine.FiringLimitException;
import org.assize.engine.RulesRefusedException;
import org.assize.source.InputException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns a failure into a message for a person and an exit code; a stack trace only with {@code --debug}. */
final class FailureHandler implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(final Exception failure, final CommandLine command, final ParseResult parsed) {
        final ExitCode exit = exit(failure);
        command.getErr().println(exit == ExitCode.INTERNAL_ERROR ? internal(failure) : failure.getMessage());
        if (isDebug(parsed)) {
            failure.printStackTrace(command.getErr());
        }
        return exit.code();
    }

    private static ExitCode exit(final Exception failure) {
        if (failure instanceof CommandException known) {
            return known.exit();
        }
        if (failure instanceof InputException) {
            return ExitCode.INVALID_INPUT;
        }
        if (failure instanceof RulesRefusedException) {
            return ExitCode.CONTENT_REFUSED;
        }
        if (failure instanceof final BatchException batch) {
            return exit(batch.kind());
        }
        return failure instanceof FiringLimitException ? ExitCode.LIMIT_HIT : ExitCode.INTERNAL_ERROR;
    }

    private static ExitCode exit(final BatchException.Kind kind) {
        return switch (kind) {
            case LIMIT -> ExitCode.LIMIT_HIT;
            case LOCKED -> ExitCode.OUTPUT_LOCKED;
            case NOT_WRITABLE -> ExitCode.OUTPUT_NOT_WRITABLE;
            case INPUT -> ExitCode.INVALID_INPUT;
            case CONTENT -> ExitCode.CONTENT_REFUSED;
            case OPTIONS -> ExitCode.USAGE;
        };
    }

    /** The message of an unexpected failure may hold the client's data, and is shown on demand only. */
    private static String internal(final Exception failure) {
        return "Internal error (" + failure.getClass().getSimpleName() + ").\nMaybe run again with --debug.";
    }

    private static boolean isDebug(final ParseResult parsed) {
        return parsed.expandedArgs().contains("--debug");
    }
}
