package io.docwright.runtime.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docwright.runtime.aws.RecordingServer.Reply;
import io.docwright.runtime.aws.sample.Thing;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.Operation;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;

class LoggingTest {
    private static final Operation<Thing, Thing> PUT = Thing.operation(Map.of(
            "", "protocol=rest-json endpointPrefix=things", "PutThing()", "POST /t/{Id}", "Thing", "Id label=Id"));

    /** Records the formatted log of this thread. */
    private static final class LogRecorder extends Handler {
        private final Thread thread = Thread.currentThread();
        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord record) {
            if (Thread.currentThread().equals(thread)) {
                lines.add(new SimpleFormatter().formatMessage(record));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Test
    void failedAttemptsAreLoggedWithoutContent() throws IOException {
        Logger logger = Logger.getLogger("io.docwright.runtime.aws");
        LogRecorder recorder = new LogRecorder();
        logger.setLevel(Level.ALL);
        logger.addHandler(recorder);
        CallOptions options =
                CallOptions.builder().header("x-key", "secret-header").build();
        try (RecordingServer server = new RecordingServer();
                AwsTransport transport = server.transport().attempts(2).build()) {
            server.answering(Reply.of(503, "{\"message\": \"secret-answer\"}"));

            assertThatThrownBy(() -> transport.call(PUT, Thing.named("secret-input"), options))
                    .isInstanceOf(ApiException.class);
        } finally {
            logger.removeHandler(recorder);
            logger.setLevel(null);
        }

        assertThat(recorder.lines).hasSize(2);
        assertThat(recorder.lines.get(0)).startsWith("Things.PutThing, attempt 1: 503 503 after ");
        assertThat(recorder.lines).noneMatch(line -> line.contains("secret") || line.contains("Signature"));
    }
}
