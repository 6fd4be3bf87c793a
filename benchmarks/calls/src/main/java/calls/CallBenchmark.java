package calls;

import io.docwright.runtime.aws.AwsTransport;
import io.docwright.runtime.aws.http.Headers;
import io.docwright.runtime.aws.http.HttpResponse;
import io.docwright.runtime.aws.http.HttpRequest;
import io.docwright.runtime.aws.http.HttpClient;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;

/** A signed call from its parameters to its response; the HTTP client returns the same bytes immediately. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CallBenchmark {
    private static final String NOWHERE = "https://localhost:1";

    /** The called service. */
    @Param({"codeartifact", "networkmanager", "redshift"})
    public String service;

    /** Whether the response has a hundred elements. */
    @Param({"false", "true"})
    public boolean large;

    private AwsTransport transport;
    private Object sdk;

    /** Creates both clients. */
    @Setup
    public void setUp() {
        byte[] body = Replies.of(service, large);
        String type = Replies.type(service);
        transport = DocwrightCalls.transport(NOWHERE, new Canned(body, type));
        sdk = SdkCalls.client(NOWHERE, service, new SdkCanned(body, type));
    }

    @Benchmark
    public Object docwright() {
        return DocwrightCalls.call(transport, service, large);
    }

    @Benchmark
    public Object sdk() {
        return SdkCalls.call(sdk, service, large);
    }

    private record Canned(byte[] body, String type) implements HttpClient {
        @Override
        public HttpResponse send(HttpRequest call, Duration timeout) throws IOException {
            if (call.body() != null) {
                try (InputStream in = call.body().open()) {
                    in.readAllBytes();
                }
            }
            Headers headers = new Headers()
                    .add("Content-Type", type)
                    .add("x-amzn-RequestId", "00000000-0000-0000-0000-000000000000")
                    .add("Content-Length", Integer.toString(body.length));
            return new HttpResponse(200, headers, new ByteArrayInputStream(body));
        }
    }

    private record SdkCanned(byte[] body, String type) implements SdkHttpClient {
        @Override
        public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
            return new ExecutableHttpRequest() {
                @Override
                public HttpExecuteResponse call() throws IOException {
                    if (request.contentStreamProvider().isPresent()) {
                        try (InputStream in = request.contentStreamProvider().get().newStream()) {
                            in.readAllBytes();
                        }
                    }
                    return HttpExecuteResponse.builder()
                            .response(SdkHttpResponse.builder()
                                    .statusCode(200)
                                    .putHeader("Content-Type", type)
                                    .putHeader("x-amzn-RequestId", "00000000-0000-0000-0000-000000000000")
                                    .putHeader("Content-Length", Integer.toString(body.length))
                                    .build())
                            .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body)))
                            .build();
                }

                @Override
                public void abort() {}
            };
        }

        @Override
        public void close() {}
    }
}
