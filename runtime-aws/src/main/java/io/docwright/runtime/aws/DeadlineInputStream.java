package io.docwright.runtime.aws;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A body with a deadline for its end, so that a service cannot delay a call without limit by sending single bytes. */
final class DeadlineInputStream extends FilterInputStream {
    /** The largest array that is allocated because of a declared length alone, in bytes. */
    private static final int LARGEST_ALLOCATION = 1 << 22;

    private final long end;
    private final int length;

    /**
     * Limits the time to read a body.
     *
     * @param length the declared length; null if there is none
     * @param end the deadline, in the time of {@link System#nanoTime}
     */
    DeadlineInputStream(InputStream body, @Nullable String length, long end) {
        super(body);
        this.end = end;
        this.length = length(length);
    }

    private static int length(@Nullable String declared) {
        try {
            long length = declared == null ? -1 : Long.parseLong(declared.strip());
            return length > LARGEST_ALLOCATION ? -1 : (int) length;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Reads into a single array if the length is declared. */
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
            throw new SocketTimeoutException("the response was not complete before the timeout");
        }
    }
}
