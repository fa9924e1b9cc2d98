package org.assize.framework;

import java.util.List;
import java.util.Optional;

/**
 * The list of controls that a framework wants an organisation to go through, one by one, and to declare.
 *
 * @param framework id of the framework
 * @param title its name, {@code Statement of Applicability}
 * @param controls catalogue ids of its rows, in catalogue order
 * @param subjects what controls are about, for those of which facts can tell
 */
public record Statement(String framework, String title, List<String> controls, List<ControlSubject> subjects) {

    public Statement {
        controls = List.copyOf(controls);
        subjects = List.copyOf(subjects);
    }

    /** What the control is about; empty if no fact tells. */
    public Optional<ControlSubject> subject(final String control) {
        return subjects.stream().filter(each -> each.control().equals(control)).findFirst();
    }
}
