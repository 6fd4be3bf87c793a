package io.docwright.fuzzing;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.docwright.fake.FakeService;
import io.docwright.fake.description.DescriptionReader;
import io.docwright.fake.description.ServiceDescription;
import io.docwright.fake.http.FakeServer;
import io.docwright.fake.http.message.Answered;
import io.docwright.fake.http.message.Received;
import io.docwright.generator.Generator;
import io.docwright.generator.model.Service;
import io.docwright.generator.request.PagesRequest;
import io.docwright.generator.result.ModelResult;
import io.docwright.runtime.aws.http.Headers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Requests to fakes in all protocols: each is answered, and none makes the server fail. */
class FakeServerFuzzTest {
    private static final Path PAGES = Path.of("../specs");

    private static final List<String> PROTOCOLS =
            List.of("aws-json-1.0", "aws-json-1.1", "rest-json", "rest-xml", "aws-query", "ec2-query", "rpc-v2-cbor");

    /** Parts of good requests. */
    private static final String[] PATHS = {
        "/",
        "/v1/domain",
        "/v1/domains",
        "/service/Proton/operation/GetService",
        "/-/codeartifact/v1/domain",
        "/v1/package/%"
    };

    private static final String[] HEADERS = {
        "content-type",
        "x-amz-target",
        "authorization",
        "content-encoding",
        "x-amz-content-sha256",
        "smithy-protocol",
        "host",
        "x-docwright-error"
    };

    private static final String[] VALUES = {
        "application/x-www-form-urlencoded",
        "application/json",
        "AwsProton20200720.GetService",
        "gzip",
        "aws-chunked",
        "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
        "rpc-v2-cbor",
        "Credential=A/20260101/us-east-1/codeartifact/aws4_request",
        "bucket.localhost"
    };

    private static final int MOST_HEADERS = 6;

    private static @Nullable FakeServer server;

    private static synchronized FakeServer server() throws IOException {
        FakeServer running = server;
        if (running == null) {
            FakeServer.Builder builder = FakeServer.builder();
            for (ServiceDescription service : services()) {
                builder.service(FakeService.of(service));
            }
            running = builder.start();
            server = running;
        }
        return running;
    }

    /** Each service of the sample pages, with another protocol. */
    private static List<ServiceDescription> services() throws IOException {
        ModelResult model = new Generator().model(PagesRequest.of(List.of(PAGES)));
        List<ServiceDescription> services = new ArrayList<>();
        for (Service service : model.api().services()) {
            byte[] json = model.description(service).getBytes(StandardCharsets.US_ASCII);
            ServiceDescription described = DescriptionReader.read(new ByteArrayInputStream(json));
            services.add(described);
            for (String protocol : PROTOCOLS) {
                services.add(with(described, protocol));
            }
        }
        return services;
    }

    private static ServiceDescription with(ServiceDescription service, String protocol) {
        Map<String, String> bindings = new LinkedHashMap<>(service.bindings());
        bindings.computeIfPresent("", (key, text) -> text.replaceFirst("protocol=\\S+", "protocol=" + protocol));
        return new ServiceDescription(
                service.name(),
                protocol,
                service.apiVersion(),
                service.operations(),
                service.shapes(),
                service.paginators(),
                service.waiters(),
                bindings);
    }

    @FuzzTest(maxDuration = "5m")
    void answers(FuzzedDataProvider data) throws IOException {
        String method = data.pickValue(new String[] {"GET", "POST", "PUT", "DELETE", "HEAD"});
        String path = data.consumeBoolean() ? data.pickValue(PATHS) : "/" + data.consumeAsciiString(40);
        Headers headers = new Headers();
        for (int count = data.consumeInt(0, MOST_HEADERS); count > 0; count--) {
            headers.add(
                    data.pickValue(HEADERS),
                    data.consumeBoolean() ? data.pickValue(VALUES) : data.consumeAsciiString(30));
        }
        String target = path + "?" + data.consumeAsciiString(40);
        Answered answer = server().answer(Received.of(method, target, headers, data.consumeRemainingAsBytes()));
        if (answer.status() < 200 || (answer.status() >= 500 && headers.first("x-docwright-error") == null)) {
            throw new AssertionError(
                    "answered with " + answer.status() + ": " + new String(answer.body(), StandardCharsets.UTF_8));
        }
    }
}
