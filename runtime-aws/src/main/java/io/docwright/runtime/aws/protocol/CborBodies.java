package io.docwright.runtime.aws.protocol;

import io.docwright.runtime.aws.wire.MemberWire;
import io.docwright.runtime.aws.wire.ServiceWire;
import io.docwright.runtime.json.JsonCodec;
import io.docwright.runtime.json.NativeValues;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.ErrorSchema;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.PlainErrorBuilder;
import io.docwright.runtime.schema.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.dataformat.cbor.CBORFactory;
import tools.jackson.dataformat.cbor.CBORGenerator;

/** CBOR: the structure of JSON, with native blobs and tagged timestamps. */
final class CborBodies implements Bodies {
    private static final int DEPTH = 500;
    private static final int EPOCH_SECONDS = 1;
    private static final double NANOS = 1e9;

    private static final CBORFactory FACTORY = CBORFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .streamWriteConstraints(
                    StreamWriteConstraints.builder().maxNestingDepth(DEPTH).build())
            .build();

    private final JsonCodec requests;
    private final JsonCodec responses;

    CborBodies(ServiceWire wire, boolean keepUnknownMembers) {
        NativeValues natives = new Natives();
        this.requests = JsonCodec.builder()
                .format(FACTORY, natives)
                .wireForms(wire.requestForms())
                .withUnknownMembers(true)
                .build();
        this.responses = JsonCodec.builder()
                .format(FACTORY, natives)
                .wireForms(wire.responseForms())
                .withUnknownMembers(keepUnknownMembers)
                .build();
    }

    private static final class Natives implements NativeValues {
        @Override
        public void writeTimestamp(JsonGenerator out, Instant value) {
            ((CBORGenerator) out).writeTag(EPOCH_SECONDS);
            if (value.getNano() == 0) {
                out.writeNumber(value.getEpochSecond());
            } else {
                out.writeNumber(value.getEpochSecond() + value.getNano() / NANOS);
            }
        }

        @Override
        public void writeFloat(JsonGenerator out, double value) {
            out.writeNumber(value);
        }
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
        return ErrorText.read(FACTORY, body);
    }

    @Override
    public <E extends ApiException> PlainErrorBuilder<E> readError(ErrorSchema<E> schema, byte[] body) {
        return responses.readError(schema, body);
    }
}
