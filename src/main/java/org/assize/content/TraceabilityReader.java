package org.assize.content;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.assize.source.InputException;
import org.assize.source.NearestName;
import org.assize.source.Node;
import org.assize.source.Problems;
import org.assize.source.TreeReader;

/** Reads {@code rules/traceability.yml}: guides, their statements, and what checks or prints each. */
public final class TraceabilityReader {

    static final String FILE = "traceability.yml";

    private final Collection<String> known;
    private final Problems problems = new Problems();

    private TraceabilityReader(final Collection<String> known) {
        this.known = known;
    }

    /**
     * @param rules the {@code rules} folder
     * @param content whose obligations the statements name
     * @throws InputException with everything that is wrong
     */
    public static Traceability read(final Path rules, final Content content) {
        final TraceabilityReader reader = new TraceabilityReader(
                content.obligations().stream().map(Obligation::id).toList());
        final Traceability read = reader.guides(rules.resolve(FILE));
        reader.problems.throwIfAny();
        return read;
    }

    private Traceability guides(final Path file) {
        final Fields fields = Fields.of(TreeReader.yaml(file), problems, List.of("guides"));
        return new Traceability(fields.items("guides").stream().map(this::guide).toList());
    }

    private Traceability.Guide guide(final Node node) {
        final Fields fields = Fields.of(node, problems, List.of("name", "title", "statements"));
        return new Traceability.Guide(
                fields.text("name"),
                fields.text("title"),
                fields.items("statements").stream().map(this::statement).toList());
    }

    private Traceability.Statement statement(final Node node) {
        final Fields fields = Fields.of(node, problems, List.of("part", "says", "obligations", "outputs", "because"));
        final Traceability.Statement statement = new Traceability.Statement(
                fields.text("part"),
                fields.text("says"),
                fields.texts("obligations"),
                fields.texts("outputs"),
                fields.optional("because"),
                fields.place());
        statement.obligations().stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> problems.add(
                        statement.source(), "\"" + id + "\" is no obligation.", NearestName.advice(id, known)));
        final boolean checked =
                !statement.obligations().isEmpty() || !statement.outputs().isEmpty();
        if (checked == (statement.because() != null)) {
            problems.add(
                    statement.source(),
                    checked
                            ? "says why nothing checks it, and names what does."
                            : "names no obligation and no output, and does not say why under \"because\".");
        }
        return statement;
    }
}
