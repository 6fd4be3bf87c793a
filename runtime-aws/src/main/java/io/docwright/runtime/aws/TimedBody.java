package io.docwright.runtime.aws;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;

/** A body that must have come whole by a point in time: a service that sends a byte now and then holds nobody up. */
final class TimedBody extends FilterInputStream {
    private final long end;

    /**
     * A body.
     *
     * @param end as {@link System#nanoTime} tells it
     */
    TimedBody(InputStream body, long end) {
        super(body);
        this.end = end;
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
