package org.assize.authoring.lint;

import java.util.LinkedHashMap;
import java.util.Map;
import org.assize.fact.Source;
import org.assize.source.Problem;

/** Problems that reading finds, under the ids of the lint rules that ask for the same. */
final class ContentProblems {

    private static final Map<String, String> IDS = ids();

    private ContentProblems() {}

    private static Map<String, String> ids() {
        final Map<String, String> ids = new LinkedHashMap<>();
        ids.put(" is no parameter.", "unknown-parameter");
        ids.put("no rule reads the parameter", "unused-parameter");
        ids.put(" has no words in", "missing-words");
        ids.put(" is mapped to no requirement.", "unmapped");
        ids.put(" is no obligation.", "unknown-obligation");
        ids.put("lacks \"", "missing-words");
        return ids;
    }

    static LintProblem of(final Problem problem) {
        final Source place = problem.place();
        final String id = place.file().contains("/cases/")
                ? "case"
                : IDS.entrySet().stream()
                        .filter(entry -> problem.message().contains(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse("content");
        return new LintProblem(
                id, Level.ERROR, place.file(), place.line(), place.column(), 1, problem.message(), problem.advice());
    }
}
