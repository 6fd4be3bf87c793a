package io.docwright.runtime.aws.protocol;

import io.docwright.runtime.aws.wire.MemberWire;
import io.docwright.runtime.aws.wire.ServiceWire;
import io.docwright.runtime.json.JsonCodec;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.ErrorSchema;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.PlainErrorBuilder;
import io.docwright.runtime.schema.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonFactory;

/** JSON. */
final class JsonBodies implements Bodies {
    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private final JsonCodec requests;
    private final JsonCodec responses;

    JsonBodies(ServiceWire wire, boolean keepUnknownMembers) {
        this.requests = JsonCodec.builder()
                .wireForms(wire.requestForms())
                .withUnknownMembers(true)
                .build();
        this.responses = JsonCodec.builder()
                .wireForms(wire.responseForms())
                .withUnknownMembers(keepUnknownMembers)
                .build();
    }

    @Override
    public String contentType() {
        return "application/json";
    }

    /** Without it, some services respond with hypermedia JSON, which their documentation does not describe. */
    @Override
    public String accept() {
        return contentType();
    }

    @Override
    public <T> byte[] write(Operation<?, ?> operation, Schema<T> schema, T value) {
        return requests.write(schema, value);
    }

    @Override
    public <T> byte[] writePayload(MemberWire member, Schema<T> schema, T value) {
        return requests.write(schema, value);
    }

    @Override
    public byte[] absentPayload() {
        return new byte[] {'{', '}'};
    }

    @Override
    public <T> T read(Schema<T> schema, byte[] body) {
        return responses.read(schema, body);
    }

    @Override
    public <T> @Nullable T read(Schema<T> schema, InputStream body) throws IOException {
        return read(responses, schema, body);
    }

    /** Decodes a body while it is received, without copying it; null if it is empty. */
    static <T> @Nullable T read(JsonCodec codec, Schema<T> schema, InputStream body) throws IOException {
        PushbackInputStream begun = new PushbackInputStream(body);
        int first = begun.read();
        if (first < 0) {
            return null;
        }
        begun.unread(first);
        try {
            return codec.read(schema, begun);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public <T> T readPayload(Schema<T> schema, byte[] body) {
        return responses.read(schema, body);
    }

    @Override
    public <E extends ApiException> PlainErrorBuilder<E> readError(ErrorSchema<E> schema, byte[] body) {
        return responses.readError(schema, body);
    }

    @Override
    public ErrorText errorText(byte[] body) {
        return ErrorText.read(FACTORY, body);
    }
}
