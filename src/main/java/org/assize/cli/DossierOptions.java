package org.assize.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.assize.content.Content;
import org.assize.fact.Moment;
import org.assize.intake.Dossier;
import org.assize.intake.Intake;
import org.assize.intake.Vocabulary;
import org.assize.source.FactModel;
import org.assize.source.NearestName;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which dossier is assessed, as of when and against what. */
final class DossierOptions {

    @Parameters(
            paramLabel = "DOSSIER",
            description = "Folder, or one YAML or JSON file, with the facts of one organisation.")
    private Path dossier = Path.of("");

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Date or instant of the assessment, instead of the dossier's.")
    private @Nullable String asOf;

    @Option(
            names = "--framework",
            paramLabel = "ID",
            split = ",",
            description = "Frameworks to assess against, instead of the dossier's.")
    private List<String> frameworks = new ArrayList<>();

    Dossier read(final Workbench.Ready ready) {
        return read(ready.content());
    }

    Dossier read(final Content content) {
        for (final String framework : frameworks) {
            if (!content.hasFramework(framework)) {
                throw new CommandException(ExitCode.USAGE, unknown(framework, content));
            }
        }
        return new Intake(FactModel.standard(), Vocabulary.of(content))
                .read(dossier, new Intake.Options(moment(), frameworks));
    }

    private static String unknown(final String framework, final Content content) {
        final List<String> known =
                content.frameworks().stream().map(each -> each.id()).toList();
        final String advice = NearestName.advice(framework, known);
        return "--framework: \"" + framework + "\" is no framework; expected one of " + String.join(", ", known) + "."
                + (advice == null ? "" : "\nMaybe " + advice);
    }

    private @Nullable Moment moment() {
        try {
            return asOf == null ? null : Moment.parse(asOf);
        } catch (final DateTimeException e) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "--as-of: \"" + asOf
                            + "\" is no date such as 2026-06-17 and no instant such as 2026-06-17T14:20+02:00.",
                    e);
        }
    }
}
