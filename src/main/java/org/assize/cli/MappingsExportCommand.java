package org.assize.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.assize.content.Content;
import org.assize.content.RequirementNames;
import org.assize.content.RequirementNames.Complaint;
import org.assize.framework.Crosswalk;
import org.assize.framework.Framework;
import org.assize.report.MappingExport;
import org.assize.report.OscalMapping;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Gives the crosswalk of two frameworks to other tools. */
@Component
@Command(
        name = "export",
        description = "Prints the crosswalk of two frameworks, read in the direction that is asked for.")
final class MappingsExportCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ContentOptions contentOptions = new ContentOptions();

    @Option(names = "--from", paramLabel = "ID", required = true, description = "Framework on the left.")
    private String from = "";

    @Option(names = "--to", paramLabel = "ID", required = true, description = "Framework on the right.")
    private String to = "";

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "csv",
            description = "csv, json (with the rationale of each row) or oscal (mapping-collection 1.2.1).")
    private String format = "csv";

    @Option(names = "--out", paramLabel = "FILE", description = "File to write; without it the result is printed.")
    private @Nullable Path out;

    @Option(
            names = "--last-modified",
            paramLabel = "INSTANT",
            description = "When the mappings were last changed, for oscal; without it the date of this release.")
    private @Nullable String lastModified;

    @Override
    public Integer call() {
        final Output output = new Output(Console.of(spec), out);
        final String wanted = Output.known(format, "csv", "json", "oscal");
        final String modified = modified();
        final Content content = Workbench.content(contentOptions);
        final Framework left = framework(content, "--from", from);
        final Framework right = framework(content, "--to", to);
        final List<Crosswalk> rows = content.crosswalks().between(left.id(), right.id());
        if (rows.isEmpty()) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "There is no crosswalk between " + from + " and " + to + ".\nMaybe " + others(content, left));
        }
        output.write((switch (wanted) {
                    case "json" -> MappingExport.json(left, right, rows);
                    case "oscal" -> OscalMapping.json(left, right, rows, modified);
                    default -> MappingExport.csv(rows);
                })
                .getBytes(StandardCharsets.UTF_8));
        return ExitCode.DONE.code();
    }

    private String modified() {
        if (lastModified == null) {
            return Version.built();
        }
        try {
            return Instant.parse(lastModified).toString();
        } catch (final DateTimeException e) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "--last-modified: \"" + lastModified + "\" is no instant such as 2026-06-17T00:00:00Z.",
                    e);
        }
    }

    private static Framework framework(final Content content, final String option, final String id) {
        final Complaint complaint = new RequirementNames(content).framework(id);
        if (complaint != null) {
            throw new CommandException(
                    ExitCode.USAGE,
                    option + ": " + complaint.message()
                            + (complaint.advice() == null ? "" : "\nMaybe " + complaint.advice()));
        }
        return content.framework(id);
    }

    private static String others(final Content content, final Framework left) {
        final List<String> others = content.frameworks().stream()
                .map(Framework::id)
                .filter(id -> !content.crosswalks().between(left.id(), id).isEmpty())
                .toList();
        return others.isEmpty()
                ? "add one to mappings/crosswalks."
                : "from " + left.id() + " to " + String.join(" or ", others) + ".";
    }
}
