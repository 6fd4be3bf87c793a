package io.docwright.corpus;

import io.docwright.runtime.codec.CodecException;
import io.docwright.runtime.json.JsonCodec;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.EnumSchema;
import io.docwright.runtime.schema.ErrorSchema;
import io.docwright.runtime.schema.EventStreamSchema;
import io.docwright.runtime.schema.ListSchema;
import io.docwright.runtime.schema.MapSchema;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Scalar;
import io.docwright.runtime.schema.Schema;
import io.docwright.runtime.schema.SchemaVisitor;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureSchema;
import io.docwright.runtime.schema.UnionSchema;
import java.nio.charset.StandardCharsets;

/**
 * Reads a document with a secret and adds the texts of the value. Returns false if the value has no secret, because its place is on
 * no page.
 */
record SecretReading(ShownTexts shown, String json, Operation<?, ?> any) implements SchemaVisitor<Boolean> {
    private static final JsonCodec JSON = JsonCodec.builder()
            .keepUnknownMembers(true)
            .withUnknownMembers(true)
            .build();

    @Override
    public Boolean structure(StructureSchema<?> schema) {
        return ofStructure(schema);
    }

    private <S extends Structure> boolean ofStructure(StructureSchema<S> schema) {
        S value;
        try {
            value = JSON.read(schema, json.getBytes(StandardCharsets.UTF_8));
        } catch (CodecException e) {
            if (e.problem().startsWith("a stream")) { // which has no text
                return false;
            }
            throw e;
        }
        boolean has = hasSecret(schema, value);
        if (has) {
            shown.addStructure(schema, value, any);
        }
        return has;
    }

    @Override
    public Boolean union(UnionSchema<?> schema) {
        return ofUnion(schema);
    }

    private <U> boolean ofUnion(UnionSchema<U> schema) {
        U value = JSON.read(schema, json.getBytes(StandardCharsets.UTF_8));
        boolean has = hasSecret(schema, value);
        if (has) {
            shown.addUnion(schema, value);
        }
        return has;
    }

    @Override
    public Boolean error(ErrorSchema<?> schema) {
        return ofError(schema);
    }

    private <E extends ApiException> boolean ofError(ErrorSchema<E> schema) {
        E value = JSON.readError(schema, json.getBytes(StandardCharsets.UTF_8)).build();
        boolean has = hasSecret(schema, value);
        if (has) {
            shown.addError(schema, value);
        }
        return has;
    }

    /** Whether JSON, which keeps secrets, has one. */
    private static <T> boolean hasSecret(Schema<T> schema, T value) {
        try {
            String written = new String(JSON.write(schema, value), StandardCharsets.UTF_8);
            return SecretPlaces.SECRETS.stream().anyMatch(written::contains);
        } catch (CodecException e) {
            return false;
        }
    }

    @Override
    public Boolean scalar(Scalar<?> schema) {
        return false;
    }

    @Override
    public Boolean list(ListSchema<?> schema) {
        return false;
    }

    @Override
    public Boolean map(MapSchema<?, ?> schema) {
        return false;
    }

    @Override
    public Boolean enumeration(EnumSchema<?> schema) {
        return false;
    }

    @Override
    public Boolean eventStream(EventStreamSchema<?> schema) {
        return false;
    }
}
