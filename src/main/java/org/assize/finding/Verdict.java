package org.assize.finding;

/**
 * What a framework's rules say of the whole.
 *
 * @param verdict id of the verdict in the catalogue
 * @param reason one sentence
 */
public record Verdict(String framework, String verdict, String reason) {}
