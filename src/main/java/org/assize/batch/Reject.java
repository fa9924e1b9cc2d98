package org.assize.batch;

/**
 * A record of the input without a result: a line of {@code rejects.jsonl}.
 *
 * @param line from 1; 0 for a whole file or folder
 * @param reason every problem as {@code path:line:column: what is wrong}, at most five
 * @param sha256 of what was read; empty if nothing could be
 */
public record Reject(String file, int line, RejectCode code, String reason, String sha256) {}
