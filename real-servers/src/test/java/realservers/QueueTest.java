package realservers;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.docwright.runtime.aws.AwsTransport;
import io.docwright.runtime.schema.ApiException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;
import org.jspecify.annotations.Nullable;
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

    /** A message that was received: what it says, and by what it is deleted. */
    record Letter(@Nullable String body, @Nullable String receipt) {}

    /**
     * The calls of a generated client. Clients of two protocols have nothing in common but their looks, so each is called
     * in Java of its own; all else is here.
     */
    interface Queues extends AutoCloseable {
        @Nullable
        String create(String name);

        @Nullable
        String find(String name);

        @Nullable
        String send(String url, String body);

        Stream<Letter> receive(String url);

        void delete(String url, String receipt);

        /** The pages of a listing. */
        Stream<List<String>> list(String prefix, long size);

        @Override
        void close();

        /** Receives what is there, deletes it, and gives it. */
        default List<String> take(String url) {
            return receive(url)
                    .map(letter -> {
                        delete(url, requireNonNull(letter.receipt()));
                        return requireNonNull(letter.body());
                    })
                    .toList();
        }
    }

    abstract Queues over(AwsTransport transport);

    abstract Class<? extends ApiException> noQueue();

    @Test
    void makesWritesReadsAndLists() {
        try (Queues queues = over(Servers.transport(port))) {
            String url = requireNonNull(queues.create("letters"));
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
