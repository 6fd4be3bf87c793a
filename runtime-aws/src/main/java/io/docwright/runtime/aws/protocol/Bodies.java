package io.docwright.runtime.aws.protocol;

import io.docwright.runtime.aws.wire.MemberWire;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.ErrorSchema;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.PlainErrorBuilder;
import io.docwright.runtime.schema.Schema;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The bodies of a protocol that also uses the other parts of HTTP. */
interface Bodies {
    /** The {@code Content-Type} of bodies. */
    String contentType();

    /** The {@code Accept} of requests whose response has such a body; null for none. */
    default @Nullable String accept() {
        return null;
    }

    /** Encodes the members of a request that are in the body. */
    <T> byte[] write(Operation<?, ?> operation, Schema<T> schema, T value);

    /** Encodes the member that is the body of a request. */
    <T> byte[] writePayload(MemberWire member, Schema<T> schema, T value);

    /** The body if the structure that is the body is absent; null for none. */
    default byte @Nullable [] absentPayload() {
        return null;
    }

    /** Decodes the members of a response that are in the body. */
    <T> T read(Schema<T> schema, byte[] body);

    /** Decodes the member that is the body of a response. */
    <T> T readPayload(Schema<T> schema, byte[] body);

    /**
     * Decodes the members of a response that are in the body, while it is received; null if it is empty.
     *
     * @throws IOException if the body is incomplete
     */
    default <T> @Nullable T read(Schema<T> schema, InputStream body) throws IOException {
        byte[] whole = body.readAllBytes();
        return whole.length == 0 ? null : read(schema, whole);
    }

    /** Whether responses with a status of success may contain errors, according to {@link #holdsError}. */
    default boolean mayHoldErrors() {
        return false;
    }

    /** Whether the body of a response with a status of success contains an error. */
    default boolean holdsError(byte[] body) {
        return false;
    }

    /** Decodes the general parts of an error. */
    ErrorText errorText(byte[] body);

    /** Decodes the message of an error, and the members that are in the body. */
    <E extends ApiException> PlainErrorBuilder<E> readError(ErrorSchema<E> schema, byte[] body);
}
