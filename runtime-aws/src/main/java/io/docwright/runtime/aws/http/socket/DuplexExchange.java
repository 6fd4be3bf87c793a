package io.docwright.runtime.aws.http.socket;

import io.docwright.runtime.aws.http.HttpRequest;
import io.docwright.runtime.aws.http.HttpResponse;
import io.docwright.runtime.aws.http.StreamingBody;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;

/** Sends a {@link StreamingBody} while the answer is read. Apart from other calls, which need none of it. */
final class DuplexExchange {
    private DuplexExchange() {}

    /**
     * Waits for the head of the answer. The connection ends with the answer, and the thread that sends with the connection.
     *
     * @param head the request's
     * @param end until when there must be a connection
     */
    static HttpResponse begin(HttpRequest call, String head, Duration timeout, long end) throws IOException {
        StreamingBody body = (StreamingBody) Objects.requireNonNull(call.body());
        Connection connection = Connection.to(call.uri(), end);
        StreamingWriter writer = new StreamingWriter(head, body, connection);
        boolean answered = false;
        try {
            writer.start();
            writer.awaitAnswer(timeout);
            HttpResponse answer = new ResponseReader(call, connection, null, timeout)
                    .read(null, System.nanoTime() + timeout.toNanos());
            answered = true;
            return answer.withBody(new DuplexBody(answer.body(), writer));
        } catch (IOException e) {
            throw writer.cause(e);
        } finally {
            if (!answered) {
                connection.close();
            }
        }
    }
}
