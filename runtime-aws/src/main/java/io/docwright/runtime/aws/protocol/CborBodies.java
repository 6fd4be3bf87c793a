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
import org.jspecify.annotations.Nullable;

/** CBOR: the structure of JSON, with native blobs and tagged timestamps. */
final class CborBodies implements Bodies {
    private final JsonCodec requests;
    private final JsonCodec responses;

    CborBodies(ServiceWire wire) {
        this.requests = CborFormat.codec(wire.requestForms());
        this.responses = CborFormat.codec(wire.responseForms());
    }

    @Override
    public String contentType() {
        return "application/cbor";
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
    public <T> T read(Schema<T> schema, byte[] body) {
        return responses.read(schema, body);
    }

    @Override
    public <T> @Nullable T read(Schema<T> schema, InputStream body) throws IOException {
        return JsonBodies.read(responses, schema, body);
    }

    @Override
    public <T> T readPayload(Schema<T> schema, byte[] body) {
        return responses.read(schema, body);
    }

    @Override
    public ErrorText errorText(byte[] body) {
        return ErrorText.read(CborFormat.FACTORY, body);
    }

    @Override
    public <E extends ApiException> PlainErrorBuilder<E> readError(ErrorSchema<E> schema, byte[] body) {
        return responses.readError(schema, body);
    }
}
