package org.assize.content;

/** Who has to sign for a risk of a band. */
public record SignOffLine(String band, String text) {}
