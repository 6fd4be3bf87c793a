package realservers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.adobe.testing.s3mock.S3MockApplication;
import io.docwright.runtime.value.ByteStream;
import io.docwright.runtime.value.Bytes;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import realservers.s3.S3AsyncClient;
import realservers.s3.S3Client;
import realservers.s3.model.ChecksumAlgorithm;
import realservers.s3.model.GetObjectResponse;
import realservers.s3.model.HeadBucketRequest;
import realservers.s3.model.ListObjectsV2Request;
import realservers.s3.model.NoSuchKey;
import realservers.s3.model.ObjectsV2Content;
import realservers.s3.model.PutObjectRequest;

/** S3Mock: REST XML, and bodies that flow. */
@Timeout(120)
class S3Test {
    private static S3MockApplication server;
    private static int port;

    @BeforeAll
    static void start() throws IOException {
        port = Servers.freePort();
        server = S3MockApplication.start(new HashMap<>(Map.of(
                S3MockApplication.PROP_HTTP_PORT,
                Integer.toString(port),
                S3MockApplication.PROP_HTTPS_PORT,
                "0",
                S3MockApplication.PROP_SILENT,
                "true",
                // of another Jackson than the one that DynamoDB Local has brought
                "spring.autoconfigure.exclude",
                "org.springframework.boot.actuate.autoconfigure.endpoint.jackson.Jackson2EndpointAutoConfiguration")));
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    private static S3Client client() {
        return S3Client.create(Servers.transport(port));
    }

    private static ByteStream body(String text) {
        return ByteStream.of(Bytes.ofUtf8(text));
    }

    @Test
    void makesWritesReadsListsAndDeletes() throws IOException {
        try (S3Client client = client()) {
            client.createBucket(bucket -> bucket.bucket("letters"));
            client.bucketExistsWaiter(HeadBucketRequest.of(bucket -> bucket.bucket("letters")))
                    .delay(Duration.ofMillis(50))
                    .await();

            for (int i = 0; i < 12; i++) {
                String key = "a folder/é & " + i;
                client.putObject(object -> object.bucket("letters")
                        .key(key)
                        .body(body("content of " + key))
                        .contentType("text/plain")
                        .putMetadata("author", "a b")
                        .checksumAlgorithm(ChecksumAlgorithm.SHA256));
            }

            GetObjectResponse read =
                    client.getObject(object -> object.bucket("letters").key("a folder/é & 7"));
            try (ByteStream content = Objects.requireNonNull(read.body())) {
                assertThat(new String(content.open().readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo("content of a folder/é & 7");
            }
            assertThat(read.contentType()).startsWith("text/plain");
            assertThat(read.metadata()).containsEntry("author", "a b");

            ListObjectsV2Request list =
                    ListObjectsV2Request.of(request -> request.bucket("letters").maxKeys(5L));
            List<String> keys = new ArrayList<>();
            for (ObjectsV2Content object : client.listObjectsV2Paginator(list)) {
                keys.add(Objects.requireNonNull(object.key()));
            }
            assertThat(keys).hasSize(12).doesNotHaveDuplicates().contains("a folder/é & 7");
            assertThat(client.listObjectsV2Paginator(list).pages()).hasSize(3);

            client.deleteObjects(request -> request.bucket("letters")
                    .delete(delete -> delete.addObject(object -> object.key("a folder/é & 7"))
                            .addObject(object -> object.key("a folder/é & 8"))));
            assertThat(client.listObjectsV2Paginator(list)).hasSize(10);
        }
    }

    @Test
    void failsWithItsOwnException() {
        try (S3Client client = client()) {
            client.createBucket(bucket -> bucket.bucket("empty"));

            NoSuchKey error = catchThrowableOfType(
                    NoSuchKey.class,
                    () -> client.getObject(object -> object.bucket("empty").key("none")));

            assertThat(error.statusCode()).isEqualTo(404);
            assertThat(error.code()).isEqualTo("NoSuchKey");
        }
    }

    @Test
    void answersAsynchronously() throws IOException {
        try (S3AsyncClient client = S3AsyncClient.create(Servers.asyncTransport(port))) {
            client.createBucket(bucket -> bucket.bucket("async")).join();
            client.putObject(object -> object.bucket("async").key("k").body(body("x".repeat(300_000))))
                    .join();

            try (ByteStream content = Objects.requireNonNull(
                    client.getObject(object -> object.bucket("async").key("k"))
                            .join()
                            .body())) {
                assertThat(content.open().readAllBytes()).hasSize(300_000);
            }
        }
    }

    /** A JVM of its own, with what a client needs on its class path and nothing else. */
    @Test
    void aGibibyteFlowsThroughAHeapOf64Mebibytes() throws Exception {
        String path = Arrays.stream(
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                                .split(File.pathSeparator, -1))
                .filter(entry -> entry.endsWith("classes")
                        || entry.contains("docwright")
                        || entry.contains("awssdk")
                        || entry.contains("reactive-streams")
                        || entry.contains("slf4j-api")
                        || entry.contains("jackson-core")
                        || entry.contains("httpcore5")
                        || entry.contains("jspecify"))
                .collect(Collectors.joining(File.pathSeparator));
        Process child = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xmx64m",
                        "-cp",
                        path,
                        Gibibyte.class.getName(),
                        Integer.toString(port))
                .redirectErrorStream(true)
                .start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(child.waitFor()).describedAs(said).isZero();
        assertThat(said).contains("1073741824 bytes came back as they went");
    }

    @Test
    void aBodyOfUnknownLengthIsSentInChunks() throws IOException {
        try (S3Client client = client()) {
            client.createBucket(bucket -> bucket.bucket("chunks"));
            ByteStream once = ByteStream.of(Bytes.ofUtf8("y".repeat(100_000)).asInputStream());

            client.putObject(PutObjectRequest.of(
                    object -> object.bucket("chunks").key("k").body(once)));

            assertThat(client.getObject(object -> object.bucket("chunks").key("k"))
                            .contentLength())
                    .isEqualTo(100_000);
        }
    }
}
