package org.assize.content;

/**
 * A DRL file.
 *
 * @param path relative to the rules folder, {@code controls/leavers/leavers.drl}
 * @param layer position of its layer in {@code layers.yml}, from 0
 */
public record RuleSource(String path, int layer, String text) {}
