package io.docwright.runtime.aws;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A body that must have come whole by a point in time: a service that sends a byte now and then holds nobody up. */
final class DeadlineInputStream extends FilterInputStream {
    /** What is said to be longer is not believed before it is there. */
    private static final int BELIEVED = 1 << 22;

    private final long end;
    private final int length;

    /**
     * A body.
     *
     * @param length how long it is said to be; null where nothing is said
     * @param end as {@link System#nanoTime} tells it
     */
    DeadlineInputStream(InputStream body, @Nullable String length, long end) {
        super(body);
        this.end = end;
        this.length = length(length);
    }

    private static int length(@Nullable String said) {
        try {
            long length = said == null ? -1 : Long.parseLong(said.strip());
            return length > BELIEVED ? -1 : (int) length;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Into an array that fits, where the length is known, instead of into many. */
    @Override
    public byte[] readAllBytes() throws IOException {
        if (length < 0) {
            return super.readAllBytes();
        }
        byte[] whole = new byte[length];
        int read = readNBytes(whole, 0, length);
        if (read < length) {
            return Arrays.copyOf(whole, read);
        }
        int next = read();
        if (next < 0) {
            return whole;
        }
        byte[] more = super.readAllBytes();
        byte[] all = Arrays.copyOf(whole, length + 1 + more.length);
        all[length] = (byte) next;
        System.arraycopy(more, 0, all, length + 1, more.length);
        return all;
    }

    @Override
    public int read() throws IOException {
        check();
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        check();
        return super.read(bytes, from, length);
    }

    private void check() throws SocketTimeoutException {
        if (System.nanoTime() - end > 0) {
            throw new SocketTimeoutException("the answer did not come to its end in time");
        }
    }
}
