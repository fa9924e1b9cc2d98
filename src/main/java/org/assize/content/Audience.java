package org.assize.content;

import java.util.List;

/**
 * A profile of the questionnaire: who is asked.
 *
 * @param profile {@code supplier}
 * @param audience in words, after "for"
 * @param records names of the records to ask for beside the questions
 */
public record Audience(String profile, String audience, List<String> records) {

    public Audience {
        records = List.copyOf(records);
    }
}
