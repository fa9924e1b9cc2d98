package org.assize.report;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assize.assessment.Report;
import org.assize.fact.Source;
import org.assize.source.InputException;
import org.assize.source.Limits;
import org.assize.source.NearestName;
import org.assize.source.Problem;
import org.assize.source.Problems;
import org.assize.source.Shown;
import org.assize.source.SourceText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Reads {@code report.json} back. Only what {@link JsonRenderer} may have written is accepted. */
public final class ReportReader {

    private ReportReader() {}

    /**
     * Reads a result.
     *
     * @param file {@code report.json}
     * @throws InputException if it cannot be read or is not exactly a result; names the first thing that is wrong
     */
    public static Report read(final Path file) {
        final Problems problems = new Problems();
        final String name = file.toString().replace('\\', '/');
        final SourceText source = SourceText.read(file, name, Limits.standard(), problems);
        problems.throwIfAny();
        return parse(Objects.requireNonNull(source));
    }

    private static Report parse(final SourceText source) {
        try {
            return ReportJson.read(source.text(), Report.class);
        } catch (final JacksonException failure) {
            throw new InputException(List.of(problem(source.file(), failure)));
        }
    }

    private static Problem problem(final String file, final JacksonException failure) {
        if (failure instanceof final UnrecognizedPropertyException unknown) {
            final String name = unknown.getPropertyName();
            return new Problem(
                    place(file, failure), Shown.name(name) + " is no attribute of a result.", advice(unknown, name));
        }
        return new Problem(place(file, failure), message(pointer(failure), failure), null);
    }

    private static String message(final String path, final JacksonException failure) {
        final String reason = reason(failure);
        if (path.isEmpty()) {
            return "is no result: " + reason + ".";
        }
        if (failure instanceof InvalidNullException) {
            return path + " is null, which a result never has.";
        }
        return reason.startsWith("Missing required") ? path + " is missing." : path + " is wrong: " + reason + ".";
    }

    private static @Nullable String advice(final UnrecognizedPropertyException unknown, final String name) {
        final Collection<Object> known = unknown.getKnownPropertyIds();
        return known == null
                ? null
                : NearestName.advice(name, known.stream().map(Object::toString).toList());
    }

    private static Source place(final String file, final JacksonException failure) {
        final TokenStreamLocation location = failure.getLocation();
        return location == null || location.getLineNr() < 1
                ? Source.ofFile(file)
                : Source.ofLine(file, location.getLineNr(), Math.max(0, location.getColumnNr()));
    }

    private static String pointer(final JacksonException failure) {
        return failure.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? Integer.toString(step.getIndex()) : step.getPropertyName())
                .map(step -> "/" + Shown.plain(step))
                .collect(Collectors.joining());
    }

    // The library adds names of classes and of its own options; neither is for a person.
    private static String reason(final JacksonException failure) {
        return failure.getOriginalMessage()
                .lines()
                .findFirst()
                .orElse("")
                .replaceAll(" \\(start marker at .*\\)", "")
                .replaceAll("`(?:[a-z]+\\.)+(?:\\w+\\$)?(\\w+)(?:<[^`]*>)?`", "$1")
                .replaceAll(" \\(start marker at \\[.*\\]\\)", "")
                .replaceAll(" \\((?:set|enable|disable|through|for) [^)]*\\)", "")
                .replaceAll(": enable `[^`]*` to allow", "")
                .replaceAll("[.\\s]+$", "");
    }
}
