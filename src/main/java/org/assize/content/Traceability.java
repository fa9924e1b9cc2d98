package org.assize.content;

import java.util.List;
import org.assize.fact.Source;
import org.jspecify.annotations.Nullable;

/**
 * What guides say that can be checked, and what checks it.
 *
 * @param guides in the order of the file
 */
public record Traceability(List<Guide> guides) {

    public Traceability {
        guides = List.copyOf(guides);
    }

    /** A text for people, with what it says. */
    public record Guide(String name, String title, List<Statement> statements) {

        public Guide {
            statements = List.copyOf(statements);
        }
    }

    /**
     * A statement in our own words.
     *
     * @param part of the guide where it stands
     * @param obligations that check it
     * @param outputs that print it: sections of the result, or files of the content
     * @param because why nothing checks it; null if something does
     */
    public record Statement(
            String part,
            String says,
            List<String> obligations,
            List<String> outputs,
            @Nullable String because,
            Source source) {

        public Statement {
            obligations = List.copyOf(obligations);
            outputs = List.copyOf(outputs);
        }
    }
}
