package org.assize.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.assize.content.Audience;
import org.assize.content.Content;
import org.assize.content.Questionnaire;
import org.assize.content.RequirementNames;
import org.assize.content.RequirementNames.Complaint;
import org.assize.report.QuestionnaireForm;
import org.assize.report.QuestionnaireForms;
import org.assize.source.NearestName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a questionnaire to fill in. */
@Component
@Command(
        name = "questionnaire",
        description = "Writes a questionnaire. Filled in and named answers, it is a part of a dossier.")
final class QuestionnaireCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ContentOptions contentOptions = new ContentOptions();

    @Option(
            names = "--profile",
            paramLabel = "P",
            defaultValue = "full",
            description = "Who is asked: full (everything), sme or supplier.")
    private String profile = "full";

    @Option(
            names = "--framework",
            paramLabel = "ID",
            split = ",",
            description = "Only what these frameworks ask for; without it all.")
    private List<String> frameworks = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "File to write; its ending, .csv or .yml, says in which form.")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        final QuestionnaireForm form = form();
        final Content content = Workbench.content(contentOptions);
        final Audience audience = audience(content);
        frameworks.forEach(framework -> refuseUnknown(content, framework));
        final Questionnaire questionnaire = Questionnaire.of(content, profile, frameworks);
        if (questionnaire.questions().isEmpty()) {
            throw new CommandException(
                    ExitCode.USAGE, "No question of the profile " + profile + " concerns " + list(frameworks) + ".");
        }
        final Console console = Console.of(spec);
        new Output(console, out).write(form.write(questionnaire));
        console.out(out + ": " + questionnaire.questions().size() + " questions for " + audience.audience() + ".");
        return ExitCode.DONE.code();
    }

    private QuestionnaireForm form() {
        final Path file = out.getFileName();
        final String name = file == null ? "" : file.toString();
        final String ending = name.substring(name.lastIndexOf('.') + 1);
        final List<String> known =
                QuestionnaireForms.all().stream().map(QuestionnaireForm::name).toList();
        return QuestionnaireForms.named(ending)
                .orElseThrow(() -> new CommandException(
                        ExitCode.USAGE,
                        "--out: \"" + name + "\" has no ending that names a form; expected one of ."
                                + String.join(", .", known)
                                + "."));
    }

    private Audience audience(final Content content) {
        final List<String> known = content.bank().profiles();
        return content.bank().audiences().stream()
                .filter(each -> each.profile().equals(profile))
                .findFirst()
                .orElseThrow(() -> new CommandException(
                        ExitCode.USAGE,
                        "--profile: \"" + profile + "\" is no profile; expected one of " + list(known) + "."
                                + advice(NearestName.advice(profile, known))));
    }

    private static void refuseUnknown(final Content content, final String framework) {
        final Complaint complaint = new RequirementNames(content).framework(framework);
        if (complaint != null) {
            throw new CommandException(
                    ExitCode.USAGE, "--framework: " + complaint.message() + advice(complaint.advice()));
        }
    }

    private static String list(final List<String> words) {
        return String.join(", ", words);
    }

    private static String advice(final @Nullable String advice) {
        return advice == null ? "" : "\nMaybe " + advice;
    }
}
