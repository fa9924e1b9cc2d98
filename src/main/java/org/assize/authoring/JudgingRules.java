package org.assize.authoring;

import java.util.List;
import org.assize.content.RuleSource;

/** The rules that judge obligations, without those that grade and use what was judged. */
final class JudgingRules {

    private static final String OUTCOMES = "outcome/";

    private JudgingRules() {}

    /** The last layer in which obligations are judged. */
    static int lastLayer(final List<RuleSource> all) {
        return all.stream()
                .filter(source -> source.path().startsWith(OUTCOMES))
                .mapToInt(RuleSource::layer)
                .max()
                .orElse(Integer.MAX_VALUE);
    }

    /** The files of the layers up to that one. */
    static List<RuleSource> of(final List<RuleSource> all) {
        final int last = lastLayer(all);
        return all.stream().filter(source -> source.layer() <= last).toList();
    }
}
