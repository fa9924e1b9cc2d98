package org.assize.finding;

/** A requirement that counts as a key control because it alone treats a high risk of the client's own register. */
public record KeyControl(String framework, String requirement) {}
