package io.docwright.runtime.aws.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Objects;

/** Adapts a chunked body to an {@link InputStream}. */
final class ChunkedInputStream extends InputStream {
    private final StreamingBody body;
    private final Iterator<byte[]> pieces;
    private byte[] piece = new byte[0];
    private int position;

    ChunkedInputStream(StreamingBody body) {
        this.body = body;
        this.pieces = body.pieces();
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
        Objects.checkFromIndexSize(from, length, bytes.length);
        if (length == 0) {
            return 0;
        }
        while (position == piece.length) {
            if (!pieces.hasNext()) {
                return -1;
            }
            piece = pieces.next();
            position = 0;
        }
        int count = Math.min(length, piece.length - position);
        System.arraycopy(piece, position, bytes, from, count);
        position += count;
        return count;
    }

    @Override
    public int available() {
        return piece.length - position;
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
