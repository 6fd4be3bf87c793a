package io.docwright.runtime.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.runtime.aws.RecordingServer.Reply;
import io.docwright.runtime.aws.sample.Thing;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.value.Bytes;
import io.docwright.runtime.value.Document;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Members of responses that the documentation does not have, in each protocol. */
class UnknownMembersTest {
    private static final Map<String, String> NONE = Map.of();

    /** Calls an operation twice: once with {@code first}, then with its response. */
    private record Exchange(Thing response, String sentAgain) {}

    private static Exchange exchange(String protocol, Bytes body, boolean keep) throws IOException {
        Map<String, String> bindings = Map.of("", "protocol=" + protocol, "PutThing()", "POST /t");
        try (RecordingServer server = new RecordingServer();
                AwsTransport transport =
                        server.transport().keepUnknownMembers(keep).build()) {
            server.answering(new Reply(200, NONE, body), new Reply(200, NONE, body));
            Thing response = transport.call(Thing.operation(bindings), Thing.named("a"), CallOptions.NONE);
            transport.call(Thing.operation(bindings), response, CallOptions.NONE);
            return new Exchange(response, server.received().get(1).body());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"aws-json-1.0", "rest-json"})
    void ofJson(String protocol) throws IOException {
        String json = "{\"Id\":\"a\",\"Parts\":[{\"Id\":\"b\",\"New\":[1]}],\"Other\":{\"a\":true}}";
        Exchange exchange = exchange(protocol, Bytes.ofUtf8(json), true);

        assertThat(exchange.response().unknownMembers())
                .isEqualTo(Map.of("Other", Document.of(Map.of("a", Document.of(true)))));
        assertThat(exchange.response())
                .hasToString("Thing[Id=a, Parts=[Thing[Id=b, unknownMembers=[New]]], unknownMembers=[Other]]");
        assertThat(exchange.sentAgain()).isEqualTo(json);
    }

    /** {@code {"Id": "a", "Blob": h'01', "At": 1(5), "Much": NaN}}. */
    @Test
    void ofCbor() throws IOException {
        Bytes body = Bytes.of(HexFormat.of()
                .parseHex("a4" + "624964" + "6161" + "64426c6f62" + "4101" + "624174" + "c105" + "644d756368"
                        + "f97e00"));

        assertThat(exchange("rpc-v2-cbor", body, true).response().unknownMembers())
                .isEqualTo(Map.of("Blob", Document.of("AQ=="), "At", Document.of(5), "Much", Document.of("NaN")));
    }

    @Test
    void ofXml() throws IOException {
        String others = "<New>t &lt; u</New><List><member>1</member><member><a/></member></List>";
        Exchange exchange =
                exchange("rest-xml", Bytes.ofUtf8("<Thing xmlns=\"x\"><Id>a</Id>" + others + "</Thing>"), true);

        assertThat(exchange.response().unknownMembers())
                .isEqualTo(Map.of(
                        "New", Document.of("t < u"),
                        "List",
                                Document.of(Map.of(
                                        "member",
                                        Document.of(List.of(
                                                Document.of("1"), Document.of(Map.of("a", Document.of("")))))))));
        assertThat(exchange.sentAgain().replace("&gt;", ">"))
                .contains("<Id>a</Id><New>t &lt; u</New>", "<List><member>1</member><member><a></a></member></List>");
    }

    @Test
    void formsAreSentWithoutThem() throws IOException {
        String query = "<R><PutThingResult><Id>a</Id><New>t</New></PutThingResult><ResponseMetadata/></R>";
        Exchange exchange = exchange("aws-query", Bytes.ofUtf8(query), true);

        assertThat(exchange.response().unknownMembers()).isEqualTo(Map.of("New", Document.of("t")));
        assertThat(exchange.sentAgain()).contains("Id=a").doesNotContain("New");
    }

    @Test
    void theIdOfARequestIsNoMember() throws IOException {
        Bytes body = Bytes.ofUtf8("<R><requestId>r</requestId><Id>a</Id><new>t</new></R>");

        assertThat(exchange("ec2-query", body, true).response().unknownMembers())
                .isEqualTo(Map.of("new", Document.of("t")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aws-json-1.1", "rest-json", "rest-xml", "ec2-query"})
    void areSkippedIfTheTransportIsSetSo(String protocol) throws IOException {
        String body = protocol.endsWith("json-1.1") || protocol.endsWith("json")
                ? "{\"Id\":\"a\",\"New\":1}"
                : "<Thing><Id>a</Id><New>1</New></Thing>";

        assertThat(exchange(protocol, Bytes.ofUtf8(body), false).response().unknownMembers())
                .isEmpty();
    }
}
