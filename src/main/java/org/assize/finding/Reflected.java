package org.assize.finding;

/**
 * Something that a reflective obligation looks at and that was judged.
 *
 * @param what id of the obligation or answer
 */
public record Reflected(String obligation, String what, Support support) {}
