import io.docwright.generator.bindings.BindingsReader;
import io.docwright.runtime.aws.protocol.Protocol;
import io.docwright.runtime.aws.protocol.RequestParts;
import io.docwright.runtime.aws.sample.Thing;
import io.docwright.runtime.aws.wire.ServiceWire;
import io.docwright.runtime.schema.Operation;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.Callable;

/** Reads a bindings file of the protocol, and encodes a call. */
public final class EncodeInRestCbor implements Callable<String> {
    @Override
    public String call() throws Exception {
        BindingsReader.read(
                "bindings.json",
                "{\"format\": \"docwright-bindings/1\", \"service\": \"things\", \"protocol\": \"rest-cbor\"}");
        Operation<Thing, Thing> operation =
                Thing.operation(Map.of("", "protocol=rest-cbor", "PutThing()", "PUT /things"));
        RequestParts request =
                Protocol.of(ServiceWire.of(operation.service()), true).request(operation, Thing.named("oak"));
        try (InputStream body = request.body().open()) {
            return request.method() + " " + request.path() + " "
                    + HexFormat.of().formatHex(body.readAllBytes());
        }
    }
}
