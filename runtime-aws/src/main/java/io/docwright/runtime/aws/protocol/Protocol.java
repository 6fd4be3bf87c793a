package io.docwright.runtime.aws.protocol;

import io.docwright.runtime.aws.http.HttpResponse;
import io.docwright.runtime.aws.wire.ServiceWire;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Structure;
import java.io.IOException;

/** A service's protocol. Thread-safe. */
public interface Protocol {

    /** A request for an input. */
    <I extends Structure> RequestParts request(Operation<I, ?> operation, I input);

    /**
     * What a response means that is no error.
     *
     * @throws ApiException where it holds an error all the same
     * @throws IOException where the body breaks off
     * @throws io.docwright.runtime.codec.CodecException where it is not what the service's documentation says
     */
    <O extends Structure> O response(Operation<?, O> operation, HttpResponse answer) throws IOException;

    /**
     * What an error response means. Where its body means nothing, it is still the service's own exception.
     *
     * @throws IOException where the body breaks off
     */
    ApiException error(HttpResponse answer) throws IOException;

    /** Whether a code or a status says that a service is too busy for its caller. */
    static boolean isThrottling(String code, int status) {
        return Errors.isThrottling(code, status);
    }

    /**
     * The protocol that a service speaks.
     *
     * @throws IllegalStateException where it is not one of ours
     */
    static Protocol of(ServiceWire wire) {
        return switch (wire.protocol()) {
            case "aws-json-1.0", "aws-json-1.1" -> new Rpc(wire, new JsonBodies(wire));
            case "rest-json" -> new Rest(wire, new JsonBodies(wire));
            case "rest-xml" -> new Rest(wire, new XmlBodies(wire));
            case "aws-query" -> new Query(wire, false);
            case "ec2-query" -> new Query(wire, true);
            case "rpc-v2-cbor" -> new Rpc(wire, new CborBodies(wire));
            default ->
                throw new IllegalStateException(
                        wire.service() + " speaks " + wire.protocol() + ", which this version does not");
        };
    }
}
