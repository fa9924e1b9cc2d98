package org.assize.content;

import java.util.Collection;
import java.util.List;
import org.assize.finding.Escalation;
import org.assize.framework.Framework;
import org.assize.framework.Requirement;

/** Groups nonconformities by what they concern, and makes what escalation adds. Pure. */
public final class Escalations {

    private Escalations() {}

    /**
     * The key under which nonconformities of one requirement are counted: the finer group of the obligation's words under
     * its own requirement, else the entry of the catalogue on the second level.
     */
    public static String group(final Content content, final Requirement requirement, final String obligation) {
        final String finer = content.obligation(obligation).group();
        final boolean primary =
                content.primary(requirement.framework(), obligation).contains(requirement);
        if (finer != null && primary) {
            return finer.startsWith(requirement.id()) ? finer : requirement.id() + " " + finer;
        }
        return secondLevel(content.framework(requirement.framework()), requirement);
    }

    private static String secondLevel(final Framework framework, final Requirement requirement) {
        Requirement at = requirement;
        Requirement above = parent(framework, at);
        while (above != at && parent(framework, above) != above) {
            at = above;
            above = parent(framework, at);
        }
        return at.id();
    }

    private static Requirement parent(final Framework framework, final Requirement requirement) {
        final String parent = requirement.parent();
        return parent == null ? requirement : framework.requirement(parent).orElse(requirement);
    }

    /** What escalation adds where several findings concern one thing. */
    public static Escalation of(
            final Content content,
            final String kind,
            final String framework,
            final String about,
            final String grade,
            final Collection<?> contributors,
            final String reason) {
        final List<String> ids = contributors.stream().map(String.class::cast).toList();
        return new Escalation(kind + ":" + about, framework, about, grade, content.rank(framework, grade), ids, reason);
    }
}
