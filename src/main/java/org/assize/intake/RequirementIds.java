package org.assize.intake;

import org.assize.content.Content;
import org.assize.content.RequirementNames;
import org.assize.content.RequirementNames.Complaint;
import org.assize.fact.Fact;
import org.assize.fact.NamesRequirement;
import org.assize.fact.Source;
import org.assize.source.Attribute;
import org.assize.source.EntityShape;
import org.assize.source.MapNode;
import org.assize.source.Problems;
import org.jspecify.annotations.Nullable;

/** Refuses ids of requirements that there are not, and those of earlier editions with their successors. */
public final class RequirementIds {

    private final @Nullable RequirementNames names;

    private RequirementIds(final @Nullable RequirementNames names) {
        this.names = names;
    }

    /** Takes every id. */
    static RequirementIds any() {
        return new RequirementIds(null);
    }

    static RequirementIds of(final Content content) {
        return new RequirementIds(new RequirementNames(content));
    }

    /** The id of a requirement that another program may write in another way. */
    String named(final String framework, final String id) {
        return names == null ? id : names.named(framework, id);
    }

    /** Looks at every id of requirements in a fact that was read from the row. */
    void check(final EntityShape entity, final Fact fact, final MapNode row, final Problems problems) {
        final RequirementNames known = names;
        if (known == null) {
            return;
        }
        for (final Attribute attribute : entity.shape().attributes()) {
            final NamesRequirement how = attribute.namesRequirement();
            if (how != null && how.ofAttribute().isEmpty()) {
                attribute
                        .textsOf(fact)
                        .forEach(text -> older(known, how, text, row.placeOf(attribute.name()), problems));
            } else if (how != null) {
                known(known, entity, attribute, how, fact, row, problems);
            }
        }
    }

    private static void older(
            final RequirementNames names,
            final NamesRequirement how,
            final String text,
            final Source place,
            final Problems problems) {
        final int colon = text.indexOf(':');
        add(names.older(colon < 0 ? how.of() : text.substring(0, colon), text.substring(colon + 1)), place, problems);
    }

    /** Both the framework and the requirement must be known. */
    private static void known(
            final RequirementNames names,
            final EntityShape entity,
            final Attribute attribute,
            final NamesRequirement how,
            final Fact fact,
            final MapNode row,
            final Problems problems) {
        final String framework = entity.shape().attributes().stream()
                .filter(each -> each.name().equals(how.ofAttribute()))
                .flatMap(each -> each.textsOf(fact).stream())
                .findFirst()
                .orElse("");
        final Complaint complaint = names.framework(framework);
        if (complaint != null) {
            add(complaint, row.placeOf(how.ofAttribute()), problems);
            return;
        }
        attribute
                .textsOf(fact)
                .forEach(id -> add(names.requirement(framework, id), row.placeOf(attribute.name()), problems));
    }

    private static void add(final @Nullable Complaint complaint, final Source place, final Problems problems) {
        if (complaint != null) {
            problems.add(place, complaint.message(), complaint.advice());
        }
    }
}
