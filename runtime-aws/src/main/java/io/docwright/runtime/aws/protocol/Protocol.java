package io.docwright.runtime.aws.protocol;

import io.docwright.runtime.aws.http.HttpResponse;
import io.docwright.runtime.aws.wire.ServiceWire;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import java.io.IOException;

/** The protocol of a service. Thread-safe. */
public interface Protocol {

    /** Encodes an input. */
    <I extends Structure> RequestParts request(Operation<I, ?> operation, I input);

    /**
     * Decodes a response with a status of success.
     *
     * @throws ApiException if it contains an error nevertheless
     * @throws IOException if the body is incomplete
     * @throws io.docwright.runtime.codec.CodecException if it does not match the service's documentation
     */
    <O extends Structure> O response(Operation<?, O> operation, HttpResponse response) throws IOException;

    /**
     * Decodes an error response of an operation. If the body is malformed, returns the service's own exception.
     *
     * @throws IOException if the body is incomplete
     */
    ApiException error(Operation<?, ?> operation, HttpResponse response) throws IOException;

    /**
     * The service's own exception for an error response that is not of the protocol.
     *
     * @param message describes the response
     */
    ApiException foreign(HttpResponse response, String message);

    /** Whether a code or a status reports that the rate of calls is limited. */
    static boolean isThrottling(String code, int status) {
        return Errors.isThrottling(code, status);
    }

    /**
     * Returns the protocol of a service.
     *
     * @throws IllegalStateException if it is not supported
     */
    static Protocol of(ServiceWire wire, boolean keepUnknownMembers) {
        return switch (wire.protocol()) {
            case "aws-json-1.0", "aws-json-1.1" -> new Rpc(wire, new JsonBodies(wire, keepUnknownMembers));
            case "rest-json" -> new Rest(wire, new JsonBodies(wire, keepUnknownMembers));
            case "rest-xml" -> new Rest(wire, new XmlBodies(wire, keepUnknownMembers));
            case "aws-query" -> new Query(wire, false, keepUnknownMembers);
            case "ec2-query" -> new Query(wire, true, keepUnknownMembers);
            case "rpc-v2-cbor" -> new Rpc(wire, new CborBodies(wire, keepUnknownMembers));
            default ->
                throw new IllegalStateException("the protocol of " + wire.service() + ", " + wire.protocol()
                        + ", is not supported by this version");
        };
    }
}
