package org.assize.batch;

import java.nio.file.Path;
import org.assize.source.MapNode;

/** One record of the input, which is one dossier, or what stands in its place. */
public sealed interface Member {

    /** File as the result names it, relative to the input and with {@code /}. */
    String file();

    /** Line of the file on which it begins, from 1; 0 if it is the whole file or a folder. */
    int line();

    /** SHA-256 of what was read. */
    String sha256();

    /** Bytes that it holds in memory while it waits. */
    long weight();

    /** {@code portfolio.jsonl:17}, or the file alone. */
    default String place() {
        return line() == 0 ? file() : file() + ":" + line();
    }

    /** A line of JSON, not yet parsed, so that workers share that work. */
    record Line(String file, int line, byte[] bytes, String sha256) implements Member {

        @Override
        public long weight() {
            return bytes.length;
        }
    }

    /** One or more rows of a table, put together to a dossier. */
    record Table(String file, int line, MapNode tree, String sha256, long weight) implements Member {}

    /** A dossier in a file or folder of its own. */
    record Stored(String file, Path path, String sha256) implements Member {

        @Override
        public int line() {
            return 0;
        }

        @Override
        public long weight() {
            return 0;
        }
    }

    /** What cannot even be handed to a worker: too large, unreadable, or no dossier at all. */
    record Unreadable(String file, int line, RejectCode code, String reason, String sha256) implements Member {

        @Override
        public long weight() {
            return reason.length();
        }
    }
}
