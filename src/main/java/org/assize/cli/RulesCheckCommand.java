package org.assize.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.assize.authoring.lint.Level;
import org.assize.authoring.lint.LintForms;
import org.assize.authoring.lint.RuleCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks for mistakes in rules, words and cases. */
@Component
@Command(
        name = "check",
        description = {
            "Checks rules, words, questions, mappings and cases without running them. Each kind of problem has a page,"
                    + " docs/lint/<id>.md; rules/lint.yml sets levels; \"// ignore <id> because …\" leaves one out.",
            "Ends with 5 after errors and with 1 after warnings."
        })
final class RulesCheckCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ContentOptions contentOptions = new ContentOptions();

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "text",
            description = "text, json, sarif or github (annotations).")
    private String format = "text";

    @Option(names = "--watch", description = "Check again, and run the cases of what changed, whenever a file changes.")
    private boolean watch;

    @Override
    public Integer call() {
        final String wanted = Output.known(format, "text", "json", "sarif", "github");
        return watch
                ? Watch.of(spec, contentOptions).each(changed -> checkAndTest(wanted, Topics.ofOne(changed)))
                : check(wanted, null);
    }

    private Integer checkAndTest(final String wanted, final @Nullable String topic) {
        final Integer exit = check(wanted, topic);
        if (topic != null && exit != ExitCode.CONTENT_REFUSED.code()) {
            Console.of(spec).out(RulesTestCommand.run(contentOptions, topic));
        }
        return exit;
    }

    private Integer check(final String wanted, final @Nullable String topic) {
        final RuleCheck.Result result = quietly(topic);
        Console.of(spec).out(contentOptions.original(text(wanted, result)));
        if (result.refused()) {
            return ExitCode.CONTENT_REFUSED.code();
        }
        return (result.has(Level.WARNING) ? ExitCode.ANSWER_IS_NO : ExitCode.DONE).code();
    }

    private static String text(final String format, final RuleCheck.Result result) {
        return switch (format) {
            case "json" -> LintForms.json(result);
            case "sarif" -> LintForms.sarif(result, Version.text());
            case "github" -> LintForms.github(result);
            default -> LintForms.text(result);
        };
    }

    /** The parsers of the engine print what they tell us anyway. */
    private RuleCheck.Result quietly(final @Nullable String topic) {
        final Path rules = Shown.path(contentOptions.rules());
        final Path mappings = Shown.path(contentOptions.mappings());
        final PrintStream err = System.err;
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            return topic == null
                    ? RuleCheck.of(rules, mappings, Workbench.cache(), contentOptions::isOwn)
                    : RuleCheck.ofTopic(rules, mappings, Workbench.cache(), topic);
        } finally {
            System.setErr(err);
        }
    }
}
