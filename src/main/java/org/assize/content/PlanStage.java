package org.assize.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of actions of the remediation plan.
 *
 * @param first whether its actions come before all others, however heavy those are
 * @param rest whether it takes the actions that belong to no other group; exactly one does
 * @param obligations whose findings belong to it
 * @param topics whose findings belong to it
 * @param kind kind of a requirement that such a finding has to touch; null for any
 */
public record PlanStage(
        String id,
        String title,
        boolean first,
        boolean rest,
        List<String> obligations,
        List<String> topics,
        @Nullable String kind) {}
