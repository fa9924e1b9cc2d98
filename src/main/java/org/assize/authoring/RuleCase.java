package org.assize.authoring;

import org.assize.fact.Source;
import org.assize.intake.Dossier;
import org.assize.source.MapNode;

/**
 * A rule case: a small dossier and what must come of it.
 *
 * @param path relative to the rules folder
 * @param about id of the obligation, or the area
 * @param isArea whether it is about an area and not about one obligation
 * @param outcome outcome in the file name, {@code gap}; {@code expect} for an area
 * @param expect what must come of it
 * @param documents whether it is the example on the rule's page
 */
public record RuleCase(
        String path,
        String about,
        boolean isArea,
        String outcome,
        Dossier dossier,
        MapNode expect,
        boolean documents,
        Source source) {

    /** Folder of the topic, {@code controls/leavers}. */
    public String topic() {
        return path.substring(0, path.indexOf("/cases/"));
    }

    /** {@code AC-07 / disabled-after-deadline.gap}. */
    public String name() {
        final String file = path.substring(path.lastIndexOf('/') + 1);
        return about + " / " + file.substring(0, file.length() - ".yml".length());
    }
}
