package org.assize.finding;

import java.time.LocalDate;
import java.util.List;

/**
 * How long a programme takes.
 *
 * @param from first day of the first week
 * @param weeks weeks from the beginning to the end
 * @param sized whether the size of the organisation is known, so that the weeks follow from it
 * @param faster what shortens it, ids of the content, sorted
 * @param slower what lengthens it, sorted
 */
public record Timeline(LocalDate from, int weeks, boolean sized, List<String> faster, List<String> slower) {

    public Timeline {
        faster = faster.stream().sorted().toList();
        slower = slower.stream().sorted().toList();
    }
}
