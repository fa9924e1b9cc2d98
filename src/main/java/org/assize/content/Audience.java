package org.assize.content;

/**
 * A profile of the questionnaire: who is asked.
 *
 * @param profile {@code supplier}
 * @param audience in words, after "for"
 */
public record Audience(String profile, String audience) {}
