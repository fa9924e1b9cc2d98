package org.assize.content;

import java.util.List;
import org.assize.framework.Mapping;
import org.assize.framework.Requirement;
import org.assize.framework.Strength;

/**
 * A requirement with the obligations that serve it; pointers are left out.
 *
 * @param obligations those of the mappings; kept because every rule on postures asks for them again and again
 */
public record Serving(Requirement requirement, List<Mapping> mappings, List<String> obligations) {

    Serving(final Requirement requirement, final List<Mapping> mappings) {
        this(requirement, mappings, mappings.stream().map(Mapping::obligation).toList());
    }

    public String id() {
        return requirement.id();
    }

    /** The circumstance in which the requirement binds. */
    public String binding() {
        return requirement.binding();
    }

    /** The obligations that serve it in the given way. */
    public List<String> by(final Strength strength) {
        return mappings.stream()
                .filter(mapping -> mapping.strength() == strength)
                .map(Mapping::obligation)
                .toList();
    }
}
