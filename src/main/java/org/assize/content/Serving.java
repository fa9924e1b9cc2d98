package org.assize.content;

import java.util.List;
import org.assize.framework.Mapping;
import org.assize.framework.Requirement;
import org.assize.framework.Strength;

/** A requirement with the obligations that serve it; pointers are left out. */
public record Serving(Requirement requirement, List<Mapping> mappings) {

    public String id() {
        return requirement.id();
    }

    /** The circumstance in which the requirement binds. */
    public String binding() {
        return requirement.binding();
    }

    public List<String> obligations() {
        return mappings.stream().map(Mapping::obligation).toList();
    }

    /** The obligations that serve it in the given way. */
    public List<String> by(final Strength strength) {
        return mappings.stream()
                .filter(mapping -> mapping.strength() == strength)
                .map(Mapping::obligation)
                .toList();
    }
}
