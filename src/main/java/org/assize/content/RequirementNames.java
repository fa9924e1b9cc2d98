package org.assize.content;

import java.util.List;
import org.assize.framework.Framework;
import org.assize.framework.Requirement;
import org.assize.source.NearestName;
import org.jspecify.annotations.Nullable;

/** Tells what is wrong with the name of a framework or requirement that a person wrote. */
public final class RequirementNames {

    private final Content content;

    public RequirementNames(final Content content) {
        this.content = content;
    }

    /**
     * What is wrong with a name.
     *
     * @param message a sentence
     * @param advice what may have been meant; null if there is none to give
     */
    public record Complaint(String message, @Nullable String advice) {}

    /** What is wrong with the name of a framework; null if nothing is. */
    public @Nullable Complaint framework(final String id) {
        if (content.hasFramework(id)) {
            return null;
        }
        final List<String> known =
                content.frameworks().stream().map(Framework::id).toList();
        final String nearest = NearestName.advice(id, known);
        return new Complaint(
                '"' + id + "\" is no framework.",
                nearest == null ? "one of " + String.join(", ", known) + "." : nearest);
    }

    /** The id of a requirement that other programs write {@code 21.2.a}; what was given if there is none such. */
    public String named(final String framework, final String id) {
        if (!content.hasFramework(framework)
                || content.framework(framework).requirement(id).isPresent()) {
            return id;
        }
        return content.framework(framework).requirements().stream()
                .map(Requirement::id)
                .filter(known -> Requirement.dotted(known).equalsIgnoreCase(id))
                .findFirst()
                .orElse(id);
    }

    /** What is wrong with the id of an assessable requirement of a framework that there is; null if nothing is. */
    public @Nullable Complaint requirement(final String framework, final String id) {
        final Requirement found = content.framework(framework).requirement(id).orElse(null);
        if (found != null) {
            return found.assessable() ? null : heading(content.framework(framework), found);
        }
        final Complaint older = older(framework, id);
        final List<String> known = content.framework(framework).requirements().stream()
                .filter(Requirement::assessable)
                .map(Requirement::id)
                .toList();
        return older == null
                ? new Complaint('"' + id + "\" is no requirement of " + framework + ".", NearestName.advice(id, known))
                : older;
    }

    private static Complaint heading(final Framework framework, final Requirement heading) {
        final List<String> parts =
                framework.parts(heading).stream().map(Requirement::id).toList();
        return new Complaint(
                '"' + heading.id() + "\" of " + framework.id() + " is not assessed itself (" + heading.because() + ").",
                parts.isEmpty() ? null : "one of " + String.join(", ", parts) + ".");
    }

    /** The successors of an id of an earlier edition; null if it is none, whether or not there is a requirement of it. */
    public @Nullable Complaint older(final String framework, final String id) {
        if (!content.requirement(framework, id).isEmpty()) {
            return null;
        }
        final OlderNumbering.Answer answer = content.older().answer(framework, id);
        return answer == null ? null : new Complaint(answer.message(), answer.advice());
    }
}
