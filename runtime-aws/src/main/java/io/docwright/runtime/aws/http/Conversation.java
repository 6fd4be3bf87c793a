package io.docwright.runtime.aws.http;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;

/** Sends a {@link LiveBody} while the answer is read. Apart from other calls, which need none of it. */
final class Conversation {
    private Conversation() {}

    /**
     * Waits for the head of the answer. The connection ends with the answer, and the thread that sends with the connection.
     *
     * @param head the request's
     * @param end until when there must be a connection
     */
    static HttpAnswer begin(HttpCall call, String head, Duration timeout, long end) throws IOException {
        LiveBody body = (LiveBody) Objects.requireNonNull(call.body());
        Connection connection = Connection.to(call.uri(), end);
        LiveWriter writer = new LiveWriter(head, body, connection);
        boolean answered = false;
        try {
            writer.start();
            writer.awaitAnswer(timeout);
            HttpAnswer answer =
                    new Answer(call, connection, null, timeout).read(null, System.nanoTime() + timeout.toNanos());
            answered = true;
            return answer.withBody(new ConversationBody(answer.body(), writer));
        } catch (IOException e) {
            throw writer.cause(e);
        } finally {
            if (!answered) {
                connection.close();
            }
        }
    }
}
