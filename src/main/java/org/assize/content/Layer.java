package org.assize.content;

import java.util.List;

/**
 * A step of the derivation.
 *
 * @param path folder below {@code rules/}
 * @param inserts record types that only rules of this layer insert
 */
public record Layer(String path, List<String> inserts) {}
