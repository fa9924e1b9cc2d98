package org.assize.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assize.framework.ControlSubject;
import org.assize.framework.Requirement;
import org.assize.framework.Statement;
import org.assize.source.NearestName;
import org.assize.source.Node;
import org.assize.source.Problems;
import org.jspecify.annotations.Nullable;

/** Reads the block {@code statement} of a catalogue: which controls are to be declared, and what they are about. */
final class StatementReader {

    private final Problems problems;

    StatementReader(final Problems problems) {
        this.problems = problems;
    }

    /** The statement of a framework; null if its catalogue declares none. */
    @Nullable
    Statement read(final String framework, final @Nullable Node node, final List<Requirement> requirements) {
        if (node == null) {
            return null;
        }
        final Fields fields = Fields.of(node, problems, List.of("title", "kinds", "subjects"));
        final List<String> kinds = fields.texts("kinds");
        final List<String> controls = requirements.stream()
                .filter(requirement -> requirement.kind() != null && kinds.contains(requirement.kind()))
                .map(Requirement::id)
                .toList();
        if (controls.isEmpty()) {
            problems.add(fields.placeOf("kinds"), "no requirement of " + framework + " is of these kinds.");
        }
        return new Statement(framework, fields.text("title"), controls, subjects(fields, controls));
    }

    private List<ControlSubject> subjects(final Fields fields, final List<String> controls) {
        final List<ControlSubject> subjects = new ArrayList<>();
        final Set<String> seen = new TreeSet<>();
        for (final Node item : fields.items("subjects")) {
            final Fields subject = Fields.of(item, problems, List.of("exists", "controls", "draft"));
            final String exists = subject.text("exists");
            final String draft = subject.optional("draft");
            if (exists.equals(Requirement.ALWAYS) && draft != null) {
                problems.add(subject.placeOf("draft"), "what always exists cannot be excluded.");
            }
            for (final String control : subject.texts("controls")) {
                check(subject, control, controls, seen);
                subjects.add(new ControlSubject(control, exists, draft));
            }
        }
        return subjects;
    }

    private void check(
            final Fields subject, final String control, final List<String> controls, final Set<String> seen) {
        if (!controls.contains(control)) {
            problems.add(
                    subject.placeOf("controls"),
                    "\"" + control + "\" is no control of the statement.",
                    NearestName.advice(control, controls));
        }
        if (!seen.add(control)) {
            problems.add(subject.placeOf("controls"), control + " has two subjects.");
        }
    }
}
