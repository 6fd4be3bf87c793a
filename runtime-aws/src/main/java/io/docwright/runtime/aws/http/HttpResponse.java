package io.docwright.runtime.aws.http;

import java.io.IOException;
import java.io.InputStream;

/**
 * An HTTP response. The receiver must read its body to the end or close it.
 *
 * @param status {@code 200}
 * @param headers the headers as received
 * @param body throws if the connection ends before the body
 */
public record HttpResponse(int status, Headers headers, InputStream body) implements AutoCloseable {
    /** Returns the response with another body. Only the other one is closed with the response. */
    public HttpResponse withBody(InputStream other) {
        return new HttpResponse(status, headers, other);
    }

    @Override
    public void close() throws IOException {
        body.close();
    }

    @Override
    public String toString() {
        return Integer.toString(status);
    }
}
