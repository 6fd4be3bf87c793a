package io.docwright.runtime.aws.http.sdk;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body with a known length: its end is an error if bytes are missing, which some of AWS's clients do not notice. */
final class ExpectedLength extends FilterInputStream {
    private final String what;
    private long missing;

    /**
     * @param what the body, for the message
     * @param length its length in bytes
     */
    ExpectedLength(InputStream in, String what, long length) {
        super(in);
        this.what = what;
        this.missing = length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = in.read(bytes, from, length);
        if (read < 0 && missing > 0) {
            throw new EOFException(what + " ended " + missing + " bytes before its end");
        }
        missing -= Math.max(0, read);
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
