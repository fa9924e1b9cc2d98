package org.assize.batch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Only one run has an output folder. The system frees the lock of a killed run. */
final class OutputLock implements AutoCloseable {

    private final FileChannel channel;

    private OutputLock(final FileChannel channel) {
        this.channel = channel;
    }

    /** Null if another run has it. */
    static @Nullable OutputLock tryLock(final Path file) throws IOException {
        final FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        try {
            final FileLock lock = channel.tryLock();
            if (lock != null) {
                return new OutputLock(channel);
            }
        } catch (final OverlappingFileLockException sameProcess) {
            // Another run of this process has it.
        }
        channel.close();
        return null;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
