package org.assize.framework;

import org.assize.fact.Source;

/**
 * An obligation that serves a requirement.
 *
 * @param primary whether the requirement is the one under which the obligation's gap is counted in this framework
 */
public record Mapping(
        String framework, String requirement, String obligation, Strength strength, boolean primary, Source source) {}
