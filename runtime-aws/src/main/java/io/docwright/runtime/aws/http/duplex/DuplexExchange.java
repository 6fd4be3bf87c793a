package io.docwright.runtime.aws.http.duplex;

import io.docwright.runtime.aws.http.HttpRequest;
import io.docwright.runtime.aws.http.HttpResponse;
import io.docwright.runtime.aws.http.StreamingBody;
import io.docwright.runtime.aws.http.httpcore.Connection;
import io.docwright.runtime.aws.http.httpcore.Limit;
import io.docwright.runtime.aws.http.httpcore.Messages;
import io.docwright.runtime.aws.http.httpcore.Responses;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;

/** Sends a {@link StreamingBody} while the response is read. A separate class, so that other calls do not load it. */
public final class DuplexExchange {
    private DuplexExchange() {}

    /**
     * Waits for the head of the response. The connection ends with the response, and the sending thread with the
     * connection.
     *
     * <p>RFC 9112, 9.3: a connection is used again only after both messages have ended. The request may outlive the
     * response here, so the connection is never used again.
     */
    public static HttpResponse begin(HttpRequest call, Duration timeout) throws IOException {
        StreamingBody body = (StreamingBody) Objects.requireNonNull(call.body());
        Connection connection = Connection.to(call.uri(), Limit.Until.after(timeout.toNanos()));
        StreamingWriter writer = new StreamingWriter(Messages.request(call), body, connection, timeout);
        boolean received = false;
        try {
            writer.start();
            // RFC 9112, 9.5: a client that sends a body watches for a response, and then stops sending
            connection.await(writer);
            connection.limit(Limit.Until.after(timeout.toNanos()));
            HttpResponse response = Responses.receive(connection, call.method(), timeout);
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
