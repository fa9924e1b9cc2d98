package org.assize.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.assize.batch.BatchSettings;
import org.assize.batch.Batches;
import org.assize.batch.Judge;
import org.assize.batch.LimitException;
import org.assize.engine.FiringLimitException;
import org.assize.fact.Moment;
import org.assize.framework.Framework;
import org.assize.report.Renderer;
import org.assize.source.NearestName;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Under which settings many organisations are assessed. */
final class BatchOptions {

    @Option(
            names = "--profile",
            paramLabel = "P",
            defaultValue = "full",
            description = "Questionnaire that was sent: full, sme or supplier. Suppliers are rated.")
    private String profile = "full";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Date or instant of the assessment, instead of what each dossier says.")
    private @Nullable String asOf;

    @Option(names = "--zone", paramLabel = "ZONE", description = "Time zone of those that say none: Europe/Ljubljana.")
    private @Nullable String zone;

    @Option(
            names = "--framework",
            paramLabel = "ID",
            split = ",",
            description = "Frameworks to assess against, instead of what each dossier says.")
    private List<String> frameworks = new ArrayList<>();

    /** Refuses what is wrong before anything is loaded. */
    void check() {
        try {
            if (asOf != null) {
                Moment.parse(asOf);
            }
        } catch (final DateTimeException | IllegalArgumentException e) {
            throw new CommandException(
                    ExitCode.USAGE, "--as-of: \"" + asOf + "\" is no date; expected one like 2026-06-17.", e);
        }
        try {
            if (zone != null) {
                ZoneId.of(zone);
            }
        } catch (final DateTimeException e) {
            throw new CommandException(
                    ExitCode.USAGE, "--zone: \"" + zone + "\" is no time zone; expected one like Europe/Ljubljana.", e);
        }
    }

    BatchSettings settings(final Workbench.Ready ready, final Path input, final List<Renderer> renderers) {
        refuseUnknown("--profile", profile, ready.content().bank().profiles());
        final List<String> known =
                ready.content().frameworks().stream().map(Framework::id).toList();
        frameworks.forEach(framework -> refuseUnknown("--framework", framework, known));
        return new BatchSettings(
                ready.provenance(),
                Batches.nameOf(input),
                profile,
                asOf,
                zone,
                frameworks.stream().sorted().distinct().toList(),
                renderers.stream().map(Renderer::name).sorted().distinct().toList(),
                Batches.shardMembers());
    }

    /** The rules of a workbench as a batch sees them. */
    static Judge judge(final Workbench.Ready ready) {
        return (dossier, detail) -> {
            try {
                return ready.assessment().run(dossier, detail).report();
            } catch (final FiringLimitException e) {
                throw new LimitException(String.valueOf(e.getMessage()), e);
            }
        };
    }

    private static void refuseUnknown(final String option, final String value, final List<String> known) {
        if (!known.contains(value)) {
            final String advice = NearestName.advice(value, known);
            throw new CommandException(
                    ExitCode.USAGE,
                    option + ": \"" + value + "\" is unknown; expected one of " + String.join(", ", known) + "."
                            + (advice == null ? "" : "\nMaybe " + advice));
        }
    }
}
