package io.docwright.fake.http.message;

import io.docwright.runtime.aws.http.Headers;
import java.nio.charset.StandardCharsets;

/**
 * A response to send.
 *
 * @param status the HTTP status
 * @param headers all headers, except those of the connection
 * @param body empty if there is none; not copied, and must not be changed
 */
@SuppressWarnings("ArrayRecordComponent") // bodies may be large
public record Answered(int status, Headers headers, byte[] body) {
    private static final byte[] NONE = new byte[0];

    /** Creates a response without a body. */
    public static Answered empty(int status) {
        return new Answered(status, new Headers(), NONE);
    }

    /** Creates a response whose body is text in UTF-8. */
    public static Answered text(int status, String contentType, String body) {
        return new Answered(
                status, new Headers().set("content-type", contentType), body.getBytes(StandardCharsets.UTF_8));
    }

    /** The status. */
    @Override
    public String toString() {
        return Integer.toString(status);
    }
}
