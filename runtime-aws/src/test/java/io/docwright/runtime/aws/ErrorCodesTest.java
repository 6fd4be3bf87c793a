package io.docwright.runtime.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.docwright.runtime.aws.RecordingServer.Reply;
import io.docwright.runtime.aws.sample.Thing;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.json.JsonCodec;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.value.Bytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All positions of an error's code, and their precedence. */
class ErrorCodesTest {
    private static final Map<String, String> NONE = Map.of();

    private static ApiException error(String protocol, Map<String, String> headers, Bytes body) throws IOException {
        Map<String, String> bindings = Map.of("", protocol + "\nThingFault code=Old.Code", "PutThing()", "POST /t");
        Thing thing = JsonCodec.json().read(Thing.SCHEMA, "{}".getBytes(StandardCharsets.UTF_8));
        try (RecordingServer server = new RecordingServer();
                AwsTransport transport = server.transport().attempts(1).build()) {
            server.answering(new Reply(400, headers, body));
            return catchThrowableOfType(
                    ApiException.class, () -> transport.call(Thing.operation(bindings), thing, CallOptions.NONE));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"__type": "A"}                         | A
            {"__type": "com.amazonaws.x#A"}         | A
            {"__type": "x#A:http://internal/"}      | A
            {"code": "A", "message": "m"}           | A
            {"Code": "x#A"}                         | A
            {"code": "A", "__type": "B"}            | B
            {"code": 7, "__type": "A"}              | A
            {"nested": {"code": "B"}, "Code": "A"}  | A
            {"__type": "A", "broken                 | A
            {"code": ""}                            | 400
            {}                                      | 400
            <html/>                                 | 400
            """)
    void ofJson(String body, String code) throws IOException {
        for (String protocol : new String[] {"protocol=aws-json-1.0", "protocol=aws-json-1.1", "protocol=rest-json"}) {
            assertThat(error(protocol, NONE, Bytes.ofUtf8(body)).code())
                    .as(protocol)
                    .isEqualTo(code);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <ErrorResponse><Error><Code>A</Code></Error><RequestId>r</RequestId></ErrorResponse>        | A
            <Error><Code>A</Code><Message>m</Message></Error>                                           | A
            <Response><Errors><Error><Code>A</Code></Error></Errors><RequestID>r</RequestID></Response> | A
            <Error><Detail><Code>B</Code></Detail><Code>A</Code></Error>                                | A
            <Error><Code>A</Code><Message>never ends                                                    | A
            <Error/>                                                                                    | 400
            no XML                                                                                      | 400
            """)
    void ofXml(String body, String code) throws IOException {
        for (String protocol : new String[] {"protocol=rest-xml", "protocol=aws-query", "protocol=ec2-query"}) {
            assertThat(error(protocol, NONE, Bytes.ofUtf8(body)).code())
                    .as(protocol)
                    .isEqualTo(code);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A                           | A
            A:http://internal/          | A
            x.y#A                       | A
            x.y#A:http://internal/a#b   | A
            """)
    void ofAHeaderBeforeTheBody(String header, String code) throws IOException {
        Map<String, String> headers = Map.of("X-Amzn-ErrorType", header);

        assertThat(error("protocol=rest-json", headers, Bytes.ofUtf8("{\"code\": \"B\"}"))
                        .code())
                .isEqualTo(code);
        assertThat(error("protocol=rest-json", headers, Bytes.empty()).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "protocol=aws-json-1.0 queryCompatible, Old.Code;Sender, Old.Code",
        "protocol=aws-json-1.0 queryCompatible, Unheard;Sender, B",
        "protocol=aws-json-1.0 queryCompatible, Old.Code, B",
        "protocol=aws-json-1.0, Old.Code;Sender, B"
    })
    void ofTheOlderProtocolWhereBindingsSaySo(String protocol, String header, String code) throws IOException {
        ApiException error =
                error(protocol, Map.of("x-amzn-query-error", header), Bytes.ofUtf8("{\"__type\": \"x#B\"}"));

        assertThat(error.code()).isEqualTo(code);
    }

    /** Format: <code>{"__type": "x#A", "message": "m"}</code>, with and without a length before it. */
    @ParameterizedTest
    @CsvSource({
        "bf665f5f747970656378234167 6d657373616765616dff, A",
        "a2665f5f747970656378234167 6d657373616765616d, A",
        "a164636f64656141, A",
        "a0, 400",
        "ff, 400"
    })
    void ofCbor(String hex, String code) throws IOException {
        byte[] body = HexFormat.of().parseHex(hex.replace(" ", ""));

        ApiException error = error("protocol=rpc-v2-cbor", NONE, Bytes.of(body));

        assertThat(error.code()).isEqualTo(code);
    }
}
