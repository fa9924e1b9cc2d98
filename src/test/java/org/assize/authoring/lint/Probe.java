package org.assize.authoring.lint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assize.Checkout;
import org.assize.content.RuleFiles;
import org.assize.content.RuleSource;
import org.assize.engine.RuleDiagnosis;

/** A made-up file of rules among a few real ones. */
final class Probe {

    static final String PATH = "controls/probe/probe.drl";

    private static final String HEAD = """
        package org.assize.rules;

        import org.assize.content.Content;
        import org.assize.fact.AccessFact.LeaverEvent;
        import org.assize.fact.AccessFact.UserAccount;
        import org.assize.fact.AnswerFact.Answer;
        import org.assize.fact.AssessmentContext;
        import org.assize.fact.Ref;
        import org.assize.fact.Tri;
        import org.assize.finding.Aspect;
        import org.assize.finding.FailureMode;
        import org.assize.finding.Grade;
        import org.assize.finding.LeaverAccess;
        import org.assize.finding.Limit;
        import org.assize.finding.Population;
        import org.assize.finding.Violation;

        """;

    private final Checkout checkout = new Checkout();
    private final RuleDiagnosis diagnosis;

    Probe(final Path cache) {
        this.diagnosis = new RuleDiagnosis(cache);
    }

    /** A whole file, rules without a head, or the lines of a condition. */
    static String file(final String snippet) {
        if (snippet.startsWith("package ")) {
            return snippet;
        }
        return snippet.startsWith(" ")
                ? HEAD + "rule \"AC-97 A made-up rule\"\nwhen\n" + snippet
                        + "\nthen\n    insertLogical( new Population( \"AC-07\", 1 ) );\nend\n"
                : HEAD + snippet + "\n";
    }

    List<LintProblem> lint(final String path, final String text) {
        return new Linter(Map.of())
                .problems(context(path, text)).stream()
                        .filter(problem -> problem.file().equals(path))
                        .toList();
    }

    /** Lint, parsers and both compilers. */
    List<LintProblem> check(final String text) {
        final LintContext context = context(PATH, text);
        final DrlFile file = context.files().stream()
                .filter(each -> each.path().equals(PATH))
                .findFirst()
                .orElseThrow();
        return Merge.of(file, lint(PATH, text), diagnosis.of(file.source()));
    }

    private LintContext context(final String path, final String text) {
        final List<RuleSource> sources = new ArrayList<>(checkout.sources().stream()
                .filter(source -> source.path().startsWith("limits/")
                        || source.path().startsWith("controls/leavers/")
                        || source.path().startsWith("outcome/"))
                .toList());
        final int layer = checkout.sources().stream()
                .filter(source -> source.path().startsWith(path.substring(0, path.indexOf('/') + 1)))
                .mapToInt(RuleSource::layer)
                .findFirst()
                .orElseThrow();
        sources.add(new RuleSource(path, layer, text));
        return LintContext.of(sources, RuleFiles.layers(Checkout.RULES), checkout.content(), List.of());
    }
}
