package org.assize.batch;

/**
 * A file of the output.
 *
 * @param path relative to the output folder, with {@code /}
 * @param sha256 of its bytes, lower-case hexadecimal
 * @param size in bytes
 */
public record HashedFile(String path, String sha256, long size) {}
