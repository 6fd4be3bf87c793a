package io.docwright.fake.http.protocol;

import io.docwright.fake.dynamic.DynamicService;
import io.docwright.fake.error.FakeError;
import io.docwright.fake.http.message.Answered;
import io.docwright.fake.http.message.Received;
import io.docwright.runtime.aws.wire.ServiceWire;
import java.util.Map;

/** The server's side of a protocol, for one service. Thread-safe. */
public interface ServerProtocol {

    /**
     * Reads the input of a call.
     *
     * @param operation the name of the operation
     * @param labels the encoded values of the labels in the path, by their names
     * @return the input in plain Java
     * @throws io.docwright.runtime.codec.CodecException if the request does not match the service's documentation
     * @throws io.docwright.fake.http.message.BadRequest if the request is malformed
     */
    Map<String, Object> read(String operation, Received request, Map<String, String> labels);

    /**
     * Writes the output of a call.
     *
     * @param operation the name of the operation
     * @param output the output in plain Java
     * @param requestId the request's id
     */
    Answered answer(String operation, Map<String, ?> output, String requestId);

    /** Writes an error. */
    Answered error(FakeError error, String requestId);

    /**
     * Returns a protocol for a service.
     *
     * @param protocol the name of the protocol, as in bindings
     * @throws IllegalArgumentException if it is not supported
     */
    static ServerProtocol of(String protocol, DynamicService service, ServiceWire wire) {
        return switch (protocol) {
            case "aws-json-1.0", "aws-json-1.1" ->
                new RpcServer(
                        service,
                        wire,
                        JsonServerBodies.json(
                                service, wire, "application/x-amz-json-" + protocol.substring("aws-json-".length())));
            case "rpc-v2-cbor" -> new RpcServer(service, wire, JsonServerBodies.cbor(service, wire));
            case "rest-json" -> new RestServer(service, wire, JsonServerBodies.json(service, wire, "application/json"));
            case "rest-xml" -> new RestServer(service, wire, new XmlServerBodies(service, wire));
            case "aws-query" -> new QueryServer(service, wire, false);
            case "ec2-query" -> new QueryServer(service, wire, true);
            default -> throw new IllegalArgumentException("the protocol " + protocol + " is not supported");
        };
    }
}
