package org.assize.framework;

import java.util.List;

/**
 * What other frameworks cannot show of requirements, although crosswalks name them.
 *
 * @param requirements the requirements, each with all below it; empty for the whole framework
 * @param from the frameworks that cannot show it; empty for all
 * @param because why
 */
public record InferenceLimit(List<String> requirements, List<String> from, Carriage carries, String because) {

    boolean isFor(final String origin, final List<String> idAndAbove) {
        return (from.isEmpty() || from.contains(origin))
                && (requirements.isEmpty() || idAndAbove.stream().anyMatch(requirements::contains));
    }
}
