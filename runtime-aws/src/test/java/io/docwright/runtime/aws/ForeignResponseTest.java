package io.docwright.runtime.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.docwright.runtime.aws.RecordingServer.Reply;
import io.docwright.runtime.aws.sample.Thing;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.codec.CodecException;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.value.Bytes;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Responses that are not of the service's protocol, and the choice of a protocol. */
class ForeignResponseTest {
    private static final String HTML = "<!DOCTYPE html>\n<html><body>Log in to the network</body></html>";
    private static final List<String> ALL =
            List.of("aws-json-1.0", "aws-json-1.1", "rest-json", "rest-xml", "aws-query", "ec2-query", "rpc-v2-cbor");

    private static Throwable failure(String protocol, int status, String type, String body) throws IOException {
        Map<String, String> bindings = Map.of("", "protocol=" + protocol, "PutThing()", "POST /t");
        try (RecordingServer server = new RecordingServer();
                AwsTransport transport = server.transport().attempts(1).build()) {
            server.answering(new Reply(status, Map.of("Content-Type", type), Bytes.ofUtf8(body)));
            return catchThrowableOfType(
                    Throwable.class,
                    () -> transport.call(Thing.operation(bindings), Thing.named("oak"), CallOptions.NONE));
        }
    }

    @Test
    void thePageOfAProxyIsDescribed() throws IOException {
        for (String protocol : ALL) {
            assertThat(failure(protocol, 200, "text/html", HTML))
                    .as(protocol)
                    .isInstanceOf(CodecException.class)
                    .hasMessageContaining("Things.PutThing: 127.0.0.1:")
                    .hasMessageContaining(" did not respond in " + protocol + ": status 200, content type text/html,"
                            + " beginning with '<!DOCTYPE html> <html><body>Log in to the network")
                    .hasCauseInstanceOf(CodecException.class);
            assertThat(failure(protocol, 502, "text/html", HTML))
                    .as(protocol)
                    .isInstanceOfSatisfying(ApiException.class, e -> {
                        assertThat(e.code()).isEqualTo("502");
                        assertThat(e.retryable()).isTrue();
                    })
                    .hasMessageContaining("status 502, content type text/html, beginning with '<!DOCTYPE html>");
        }
    }

    @Test
    void valuesAreNotShown() throws IOException {
        String json = "{\"Secret\": \"hunter2\"}";
        assertThat(failure("rpc-v2-cbor", 200, "application/json", json))
                .hasMessageEndingWith("status 200, content type application/json, beginning with '{\"Secret\":'");
        assertThat(failure("rest-xml", 400, "application/json", json))
                .hasMessageEndingWith("beginning with '{\"Secret\":'");
        assertThat(failure("rest-json", 200, "text/xml", "<Secret>hunter2</Secret>"))
                .hasMessageEndingWith("beginning with '<Secret>'");
        assertThat(failure("rest-json", 400, "text/plain", "upstream\u0000 failed"))
                .hasMessageEndingWith("beginning with 'upstream failed'");
    }

    @Test
    void faultsOfTheProtocolStayWhatTheyAre() throws IOException {
        assertThat(failure("rest-json", 200, "application/json", "{\"name\": "))
                .isInstanceOf(CodecException.class)
                .hasMessageNotContaining("did not respond in");
    }

    @Test
    void aReadingRequestHasABodyOnlyIfTheCallerSetsIt() throws IOException {
        for (String method : List.of("GET", "PUT")) {
            Map<String, String> bindings = Map.of("", "protocol=rest-json", "PutThing()", method + " /t");
            try (RecordingServer server = new RecordingServer();
                    AwsTransport transport = server.transport().build()) {
                server.answering(new Reply(200, Map.of(), Bytes.ofUtf8("{}")));
                transport.call(Thing.operation(bindings), Thing.named("oak"), CallOptions.NONE);
                assertThat(server.last().body()).contains("oak");
                transport.call(
                        Thing.operation(bindings),
                        Thing.SCHEMA.received(
                                new @Nullable Object[Thing.SCHEMA.members().size()]),
                        CallOptions.NONE);
                assertThat(server.last().body()).isEqualTo(method.equals("GET") ? "" : "{}");
            }
        }
    }

    @Test
    void theCallerChoosesAProtocol() throws IOException {
        Map<String, String> bindings = Map.of(
                "", "protocol=rpc-v2-cbor otherProtocols=aws-json-1.0,aws-query rpcName=Trees apiVersion=2020-01-01");
        try (RecordingServer server = new RecordingServer()) {
            server.answering(new Reply(200, Map.of(), Bytes.ofUtf8("{\"name\": \"elm\"}")));
            try (AwsTransport transport =
                    server.transport().protocol("aws-json-1.0").build()) {
                transport.call(Thing.operation(bindings), Thing.named("oak"), CallOptions.NONE);
                assertThat(server.last().headers().get("x-amz-target")).isEqualTo("Trees.PutThing");
            }
            try (AwsTransport transport =
                    server.transport().protocol("rest-xml").build()) {
                assertThatExceptionOfType(IllegalStateException.class)
                        .isThrownBy(
                                () -> transport.call(Thing.operation(bindings), Thing.named("oak"), CallOptions.NONE))
                        .withMessage("Things cannot be called by rest-xml: its bindings have"
                                + " rpc-v2-cbor,aws-json-1.0,aws-query");
            }
        }
    }
}
