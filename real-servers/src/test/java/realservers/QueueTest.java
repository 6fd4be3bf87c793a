package realservers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.docwright.runtime.ApiException;
import io.docwright.runtime.aws.AwsTransport;
import java.util.ArrayList;
import java.util.List;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** ElasticMQ, whatever the protocol. */
@Timeout(120)
abstract class QueueTest {
    private static SQSRestServer server;
    private static int port;

    @BeforeAll
    static void start() throws Exception {
        port = Servers.freePort();
        server = SQSRestServerBuilder.withPort(port).withInterface("127.0.0.1").start();
        server.waitUntilStarted();
    }

    @AfterAll
    static void stop() {
        server.stopAndWait();
    }

    /** A client of one of the two protocols. */
    interface Queues extends AutoCloseable {
        String create(String name);

        String find(String name);

        String send(String url, String body);

        /** Receives what is there, deletes it, and gives it. */
        List<String> take(String url);

        /** The pages of a listing. */
        List<List<String>> list(String prefix, long size);

        @Override
        void close();
    }

    abstract Queues over(AwsTransport transport);

    abstract Class<? extends ApiException> noQueue();

    @Test
    void makesWritesReadsAndLists() {
        try (Queues queues = over(Servers.transport(port))) {
            String url = queues.create("letters");
            assertThat(queues.find("letters")).isEqualTo(url);
            assertThat(queues.send(url, "a & b < c é 😀")).isNotBlank();
            assertThat(queues.send(url, "second")).isNotBlank();

            List<String> taken = new ArrayList<>();
            while (taken.size() < 2) {
                taken.addAll(queues.take(url));
            }

            assertThat(taken).containsExactlyInAnyOrder("a & b < c é 😀", "second");
            assertThat(queues.take(url)).isEmpty();

            for (int i = 0; i < 5; i++) {
                queues.create("many-" + i);
            }
            List<String> urls = new ArrayList<>();
            queues.list("many-", 2).forEach(urls::addAll);
            assertThat(urls).hasSize(5).allMatch(one -> one.contains("/many-"));
        }
    }

    @Test
    void failsWithItsOwnException() {
        try (Queues queues = over(Servers.transport(port))) {
            ApiException error = catchThrowableOfType(ApiException.class, () -> queues.find("nowhere"));

            assertThat(error).isInstanceOf(noQueue());
            assertThat(error.statusCode()).isEqualTo(400);
            assertThat(error.getMessage()).isNotBlank();
        }
    }
}
