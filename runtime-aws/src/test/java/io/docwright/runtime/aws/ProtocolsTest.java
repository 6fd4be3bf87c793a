package io.docwright.runtime.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.docwright.runtime.aws.RecordingServer.Received;
import io.docwright.runtime.aws.RecordingServer.Reply;
import io.docwright.runtime.aws.sample.Thing;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.json.JsonCodec;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.Operation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sends one structure by each protocol, with as many bindings as possible. */
class ProtocolsTest {
    private static final String FULL = """
            {"Id": "a/b", "Names": ["x", "y&"], "When": 0.5, "Counts": {"one": 1}, "Inner": {"Id": "i"},
             "Parts": [{"Names": []}]}""";

    private RecordingServer server;

    @BeforeEach
    void start() throws IOException {
        server = new RecordingServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private String call(Map<String, String> bindings, String input) {
        Operation<Thing, Thing> operation = Thing.operation(bindings);
        Thing thing = JsonCodec.json().read(Thing.SCHEMA, input.getBytes(StandardCharsets.UTF_8));
        try (AwsTransport transport = server.transport().attempts(1).build()) {
            Thing answer = transport.call(operation, thing, CallOptions.NONE);
            return new String(JsonCodec.json().write(answer), StandardCharsets.UTF_8);
        }
    }

    private static final Map<String, String> REST_XML = Map.of(
            "", "protocol=rest-xml xmlNamespace=http://things/ endpointPrefix=things",
            "PutThing()", "PUT /things/{Id+}?put root=Put",
            "Thing",
                    "Id label=Id\nNames name=N flattened\nWhen header=X-When\nCounts key=k value=v\nParts element=Part");

    @Test
    void restXmlUsesAllPartsOfHttp() {
        server.answering(new Reply(
                200,
                Map.of("X-When", "Thu, 01 Jan 1970 00:00:07 GMT"),
                "<Put><N>1</N><Inner><N>2</N></Inner><N>3</N><Parts><Part/></Parts>"
                        + "<Counts><entry><k>a</k><v>5</v></entry></Counts></Put>"));

        String answer = call(REST_XML, FULL);

        Received sent = server.last();
        assertThat(sent.method() + " " + sent.target()).isEqualTo("PUT /things/a/b?put");
        assertThat(sent.headers()).containsEntry("x-when", "Thu, 01 Jan 1970 00:00:00 GMT");
        assertThat(sent.body())
                .isEqualTo("<Put xmlns=\"http://things/\"><N>x</N><N>y&amp;</N>"
                        + "<Counts><entry><k>one</k><v>1</v></entry></Counts>"
                        + "<Inner/><Parts><Part/></Parts></Put>");
        assertThat(answer)
                .isEqualTo("{\"Names\":[\"1\",\"3\"],\"When\":7,\"Counts\":{\"a\":5},\"Inner\":{\"Names\":[\"2\"]},"
                        + "\"Parts\":[{}]}");
    }

    @Test
    void anErrorInA200IsAnError() {
        server.answering(Reply.of(200, "<Error><Code>InternalError</Code><Message>later</Message></Error>"));

        ApiException error = catchThrowableOfType(ApiException.class, () -> call(REST_XML, FULL));

        assertThat(error.code()).isEqualTo("InternalError");
        assertThat(error).hasMessage("later");
        assertThat(error.retryable()).isTrue();
    }

    @Test
    void formsContainThePathToEachValue() {
        server.answering(Reply.of(200, "<r><Res><Names><member>1</member></Names><Inner><Id>q</Id></Inner></Res></r>"));

        String answer = call(
                Map.of(
                        "",
                        "protocol=aws-query apiVersion=1",
                        "PutThing()",
                        "POST / wrapper=Res",
                        "Thing",
                        "Id name=Key"),
                FULL);

        assertThat(server.last().body())
                .isEqualTo("Action=PutThing&Version=1&Key=a%2Fb&Names.member.1=x&Names.member.2=y%26"
                        + "&When=1970-01-01T00%3A00%3A00.500Z&Counts.entry.1.key=one&Counts.entry.1.value=1"
                        + "&Inner.Key=i&Parts.member.1.Names=");
        assertThat(answer).isEqualTo("{\"Names\":[\"1\"],\"Inner\":{}}");
    }

    @Test
    void formsOfEc2AreFlatAndItsXmlHasOtherNames() {
        server.answering(Reply.of(200, "<r><idd>z</idd><names><item>1</item></names><requestId>r</requestId></r>"));

        String answer = call(
                Map.of("", "protocol=ec2-query apiVersion=1", "Thing", "Id name=idd\nNames name=names", ">Thing", ""),
                FULL);

        assertThat(server.last().body())
                .isEqualTo(
                        "Action=PutThing&Version=1&Id=a%2Fb&Names.1=x&Names.2=y%26"
                                + "&When=1970-01-01T00%3A00%3A00.500Z&Counts.entry.1.key=one&Counts.entry.1.value=1&Inner.Id=i");
        assertThat(answer).isEqualTo("{\"Id\":\"z\",\"Names\":[\"1\"]}");
    }

    @Test
    void restJsonOmitsBoundMembersFromTheBody() {
        server.answering(Reply.of(200, "{\"n\": [\"1\"], \"Id\": \"no\"}"));

        String answer = call(
                Map.of(
                        "", "protocol=rest-json",
                        "PutThing()", "PATCH /t",
                        "Thing", "Id query=id\nNames name=n\nWhen timestamp=date-time"),
                FULL);

        Received sent = server.last();
        assertThat(sent.method() + " " + sent.target()).isEqualTo("PATCH /t?id=a%2Fb");
        assertThat(sent.body())
                .isEqualTo("{\"n\":[\"x\",\"y&\"],\"When\":\"1970-01-01T00:00:00.500Z\",\"Counts\":{\"one\":1},"
                        + "\"Inner\":{},\"Parts\":[{\"n\":[]}]}");
        assertThat(answer).isEqualTo("{\"Names\":[\"1\"]}");
    }
}
