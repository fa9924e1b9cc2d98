package org.assize.finding;

/** A legal maximum that may become relevant, in words: a ceiling and no forecast. */
public record Ceiling(String framework, String text) {}
