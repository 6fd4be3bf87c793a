package io.docwright.runtime.aws.http;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import org.jspecify.annotations.Nullable;

/** A response's body that does not end before its time: where fewer bytes come than were announced, reading fails. */
final class WholeBody extends FilterInputStream {
    private final @Nullable HttpURLConnection connection;
    private long missing;
    private boolean ended;

    /**
     * A body.
     *
     * @param length how many bytes were announced; negative where nothing was
     * @param connection is cut where the body is closed before its end; null where there is nothing to cut
     */
    WholeBody(InputStream body, long length, @Nullable HttpURLConnection connection) {
        super(body);
        this.missing = length < 0 ? -1 : length;
        this.ended = length == 0;
        this.connection = connection;
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        counted(read < 0 ? -1 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        return length == 0 ? 0 : counted(in.read(bytes, from, length));
    }

    @Override
    public long skip(long count) throws IOException {
        return Math.max(0, read(new byte[(int) Math.min(count, 8192)]));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private int counted(int read) throws IOException {
        if (read < 0) {
            if (missing > 0) {
                throw new EOFException("the response ended " + missing + " bytes before its end");
            }
            ended = true;
        } else if (missing > 0) {
            missing -= read;
            ended = missing == 0;
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        if (!ended && connection != null) {
            connection.disconnect();
        } else {
            super.close();
        }
    }
}
