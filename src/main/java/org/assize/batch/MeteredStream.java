package org.assize.batch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the bytes that were read of a file. */
final class MeteredStream extends FilterInputStream {

    private final AtomicLong read;

    MeteredStream(final InputStream in, final AtomicLong read) {
        super(in);
        this.read = read;
    }

    @Override
    public int read() throws IOException {
        final int value = super.read();
        if (value >= 0) {
            read.incrementAndGet();
        }
        return value;
    }

    @Override
    public int read(final byte[] bytes, final int offset, final int length) throws IOException {
        final int count = super.read(bytes, offset, length);
        if (count > 0) {
            read.addAndGet(count);
        }
        return count;
    }
}
