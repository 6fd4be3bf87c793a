package io.docwright.runtime.aws.http;

import java.io.IOException;
import java.io.InputStream;

/**
 * A response. Whoever has one reads its body to the end or closes it.
 *
 * @param status {@code 200}
 * @param headers as they came
 * @param body throws where the connection ends before the body does
 */
public record HttpResponse(int status, Headers headers, InputStream body) implements AutoCloseable {
    /** The same answer with another body, which is closed instead of the first. */
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
