package io.docwright.runtime.aws.protocol;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A stream that keeps a copy of its first bytes. */
public final class Beginning extends FilterInputStream {
    /** The number of bytes that are kept. */
    public static final int MOST = 256;

    private final byte[] kept = new byte[MOST];
    private int length;

    public Beginning(InputStream in) {
        super(in);
    }

    /** The first bytes of those that were read. */
    public byte[] bytes() {
        return Arrays.copyOf(kept, length);
    }

    @Override
    public int read() throws IOException {
        int value = in.read();
        if (value >= 0 && length < MOST) {
            kept[length++] = (byte) value;
        }
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int count) throws IOException {
        int read = in.read(target, offset, count);
        if (read > 0 && length < MOST) {
            int more = Math.min(read, MOST - length);
            System.arraycopy(target, offset, kept, length, more);
            length += more;
        }
        return read;
    }

    /** Bytes are read, so that the first ones are not skipped. */
    @Override
    public boolean markSupported() {
        return false;
    }
}
