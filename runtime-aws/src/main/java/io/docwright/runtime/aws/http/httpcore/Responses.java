package io.docwright.runtime.aws.http.httpcore;

import io.docwright.runtime.aws.http.HttpResponse;
import java.io.IOException;
import java.time.Duration;
import org.apache.hc.core5.http.ClassicHttpResponse;

/** Receives responses over connections that are not used again. */
public final class Responses {
    private Responses() {}

    /**
     * Receives the head of a response. The connection ends with the body.
     *
     * @param method of the request
     * @param timeout between two bytes of the body
     */
    public static HttpResponse receive(Connection connection, String method, Duration timeout) throws IOException {
        ClassicHttpResponse head = connection.head();
        return Messages.response(head, ResponseBody.of(connection, method, head, timeout, null));
    }
}
