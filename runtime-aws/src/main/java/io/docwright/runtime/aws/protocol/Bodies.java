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

/** What stands in the bodies of a protocol whose members travel all over HTTP. */
interface Bodies {
    /** {@code Content-Type} of a body. */
    String contentType();

    /** {@code Accept} of requests whose response has such a body; null where services need not be told. */
    default @Nullable String accept() {
        return null;
    }

    /** A request's members that travel in its body. */
    <T> byte[] write(Operation<?, ?> operation, Schema<T> schema, T value);

    /** A member that is a request's body. */
    <T> byte[] writePayload(MemberWire member, Schema<T> schema, T value);

    /** What is sent for a structure that is a request's body and that the caller left out; null for nothing. */
    default byte @Nullable [] absentPayload() {
        return null;
    }

    /** A response's members that travel in its body. */
    <T> T read(Schema<T> schema, byte[] body);

    /** A member that is a response's body. */
    <T> T readPayload(Schema<T> schema, byte[] body);

    /**
     * A response's members that travel in its body, read to its end as they come; null where it is empty.
     *
     * @throws IOException where it breaks off
     */
    default <T> @Nullable T read(Schema<T> schema, InputStream body) throws IOException {
        byte[] whole = body.readAllBytes();
        return whole.length == 0 ? null : read(schema, whole);
    }

    /** Whether a response that is none may be an error all the same, which {@link #holdsError} tells. */
    default boolean mayHoldErrors() {
        return false;
    }

    /** Whether the body of a response that is none holds an error all the same. */
    default boolean holdsError(byte[] body) {
        return false;
    }

    /** What a body tells of an error beside the error's own members. */
    ErrorText errorText(byte[] body);

    /** An error's message and those of its members that travel in its body. */
    <E extends ApiException> PlainErrorBuilder<E> readError(ErrorSchema<E> schema, byte[] body);
}
