package io.docwright.runtime.aws.events;

import io.docwright.runtime.aws.wire.TypeWire;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.Schema;
import org.jspecify.annotations.Nullable;

/** What a service's protocol knows of the payloads of events. Thread-safe. */
public interface EventBodies {

    /** How the members of an event travel. */
    TypeWire places(Schema<?> event);

    /**
     * A value that a payload holds.
     *
     * @throws io.docwright.runtime.codec.CodecException where it is something else
     */
    <T> T read(Schema<T> schema, byte[] payload);

    /**
     * The exception with which a service ends a stream.
     *
     * @param code as the service sent it
     * @param message null where the payload may tell
     */
    ApiException error(String code, @Nullable String message, byte[] payload);
}
