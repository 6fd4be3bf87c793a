package io.docwright.fake.http.protocol;

import io.docwright.fake.error.FakeError;
import io.docwright.runtime.aws.wire.MemberWire;
import io.docwright.runtime.schema.Schema;

/** The format of bodies. Thread-safe. */
interface ServerBodies {

    /** The {@code Content-Type} of bodies. */
    String contentType();

    /**
     * Decodes a body, or the payload of an event.
     *
     * @throws io.docwright.runtime.codec.CodecException if it does not match the schema
     */
    <T> T read(Schema<T> schema, byte[] body);

    /**
     * Encodes the members of an output that are in the body.
     *
     * @param operation the name of the operation
     */
    <T> byte[] write(String operation, Schema<T> schema, T value);

    /** Encodes the member that is the body, or the payload of an event. */
    <T> byte[] writePayload(MemberWire member, Schema<T> schema, T value);

    /** Encodes an error. */
    byte[] error(FakeError error, int status, String requestId);
}
