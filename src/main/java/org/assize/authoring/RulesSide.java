package org.assize.authoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assize.assessment.Assessment;
import org.assize.content.Content;
import org.assize.content.RuleSource;
import org.assize.engine.DrlSyntax;
import org.assize.engine.DrlSyntax.RuleBlock;
import org.jspecify.annotations.Nullable;

/** One of two rule sets that are compared. */
public final class RulesSide {

    private final Content content;
    private final Assessment assessment;
    private final Map<String, RuleText> rules = new HashMap<>();
    private final Map<String, String> parameters = new HashMap<>();

    /**
     * A rule as it stands in its file.
     *
     * @param lines of its condition and consequence, without indentation
     */
    record RuleText(String path, int line, List<String> lines) {}

    public RulesSide(final Content content, final List<RuleSource> sources, final Assessment assessment) {
        this.content = content;
        this.assessment = assessment;
        for (final RuleSource source : sources) {
            for (final RuleBlock rule : DrlSyntax.parse(source.path(), source.text())) {
                final List<String> lines = source.text()
                        .substring(rule.start(), rule.end())
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                        .toList();
                rules.put(rule.name(), new RuleText(source.path(), rule.line(), lines));
            }
        }
        content.parameters()
                .forEach(parameter -> parameters.put(parameter.name(), parameter.value() + " " + parameter.unit()));
    }

    Content content() {
        return content;
    }

    Assessment assessment() {
        return assessment;
    }

    /** The rule of that name; null if there is none. */
    @Nullable
    RuleText rule(final String name) {
        return rules.get(name);
    }

    /** Value and unit of a parameter; {@code none} if there is no such parameter. */
    String parameter(final String name) {
        return parameters.getOrDefault(name, "none");
    }
}
