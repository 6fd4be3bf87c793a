package io.docwright.runtime.aws.http.socket;

import io.docwright.runtime.aws.http.HttpRequest;
import io.docwright.runtime.aws.http.HttpResponse;
import io.docwright.runtime.aws.http.StreamingBody;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;

/** Sends a {@link StreamingBody} while the response is read. A separate class, so that other calls do not load it. */
final class DuplexExchange {
    private DuplexExchange() {}

    /**
     * Waits for the head of the response. The connection ends with the response, and the sending thread with the
     * connection.
     *
     * @param head the head of the request
     * @param end the deadline for the connection
     */
    static HttpResponse begin(HttpRequest call, String head, Duration timeout, long end) throws IOException {
        StreamingBody body = (StreamingBody) Objects.requireNonNull(call.body());
        Connection connection = Connection.to(call.uri(), end);
        StreamingWriter writer = new StreamingWriter(head, body, connection);
        boolean received = false;
        try {
            writer.start();
            writer.awaitResponse(timeout);
            HttpResponse response = new ResponseReader(call, connection, null, timeout)
                    .read(null, System.nanoTime() + timeout.toNanos());
            received = true;
            return response.withBody(new DuplexBody(response.body(), writer));
        } catch (IOException e) {
            throw writer.cause(e);
        } finally {
            if (!received) {
                connection.close();
            }
        }
    }
}
