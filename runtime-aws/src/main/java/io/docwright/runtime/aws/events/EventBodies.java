package io.docwright.runtime.aws.events;

import io.docwright.runtime.aws.wire.TypeWire;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.Schema;
import org.jspecify.annotations.Nullable;

/** The service's protocol for payloads of received events. Thread-safe. */
public interface EventBodies {

    /** The bindings of an event's members. */
    TypeWire places(Schema<?> event);

    /**
     * Decodes the value in a payload.
     *
     * @throws io.docwright.runtime.codec.CodecException if the payload does not match the schema
     */
    <T> T read(Schema<T> schema, byte[] payload);

    /**
     * The exception that ends a stream.
     *
     * @param code the code as the service sent it
     * @param message the message; null if it is in the payload
     */
    ApiException error(String code, @Nullable String message, byte[] payload);
}
