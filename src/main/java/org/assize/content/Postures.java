package org.assize.content;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assize.fact.Tri;
import org.assize.finding.FailureMode;
import org.assize.finding.Grade;
import org.assize.finding.Judged;
import org.assize.finding.RequirementTally;
import org.assize.finding.Result;
import org.assize.finding.Support;
import org.assize.framework.Strength;

/** Counts, for the posture rules, the outcomes of the obligations that serve a requirement. Pure. */
public final class Postures {

    private Postures() {}

    /**
     * @param judged outcomes of the obligations that serve the requirement
     * @param grades their grades in the requirement's framework
     */
    public static RequirementTally count(
            final Content content,
            final Serving serving,
            final Tri binds,
            final Collection<Judged> judged,
            final Collection<Grade> grades) {
        final String framework = serving.requirement().framework();
        final Set<String> breakingGrades = grades.stream()
                .filter(grade -> content.breaks(framework, grade.grade()))
                .map(Grade::obligation)
                .collect(Collectors.toSet());
        final Predicate<Judged> breaks = each ->
                each.gap() && (each.mode() != FailureMode.WEAKNESS || breakingGrades.contains(each.obligation()));
        final Predicate<Judged> stands = each -> each.result() == Result.MET || each.gap() && !breaks.test(each);
        final List<String> standing = ids(judged, stands);
        return new RequirementTally(
                framework,
                serving.id(),
                binds,
                ids(judged, breaks),
                standing,
                ids(judged, each -> each.result() == Result.NOT_ASSESSED),
                ids(judged, each -> each.result() == Result.NOT_APPLICABLE),
                fullMet(serving, standing, ids(judged, each -> each.result() == Result.NOT_APPLICABLE)),
                support(judged, stands));
    }

    private static List<String> ids(final Collection<Judged> judged, final Predicate<Judged> wanted) {
        return judged.stream().filter(wanted).map(Judged::obligation).sorted().toList();
    }

    private static boolean fullMet(
            final Serving serving, final List<String> standing, final List<String> notApplicable) {
        if (serving.by(Strength.FULL).stream().anyMatch(standing::contains)) {
            return true;
        }
        final Set<String> parts = new TreeSet<>(serving.by(Strength.PART_OF_ALL));
        notApplicable.forEach(parts::remove);
        return !parts.isEmpty() && standing.containsAll(parts);
    }

    /** A weakness was seen, so the requirement stands on what was seen. */
    private static Support support(final Collection<Judged> judged, final Predicate<Judged> stands) {
        final boolean attested = judged.stream().filter(stands).anyMatch(each -> each.support() == Support.ATTESTED);
        return attested ? Support.ATTESTED : Support.EVIDENCED;
    }
}
