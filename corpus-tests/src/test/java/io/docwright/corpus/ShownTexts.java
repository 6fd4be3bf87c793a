package io.docwright.corpus;

import io.docwright.runtime.client.Call;
import io.docwright.runtime.client.CallOptions;
import io.docwright.runtime.codec.CodecException;
import io.docwright.runtime.constraint.Constraints;
import io.docwright.runtime.json.JsonCodec;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.ErrorSchema;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Operation;
import io.docwright.runtime.schema.Schema;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureSchema;
import io.docwright.runtime.schema.UnionSchema;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All texts that the product makes of a value: what people print and log. */
final class ShownTexts {
    private static final JsonCodec REDACTING = JsonCodec.builder()
            .redactSensitive(true)
            .keepUnknownMembers(true)
            .withUnknownMembers(true)
            .build();

    private final Map<Class<?>, UnionSchema<?>> unions;
    private final List<String> texts = new ArrayList<>();

    /** @param unions the schemas of unions by the classes of their variants */
    ShownTexts(Map<Class<?>, UnionSchema<?>> unions) {
        this.unions = unions;
    }

    List<String> texts() {
        return texts;
    }

    /** Adds the texts of a request or response, and of all structures and unions in it. */
    <S extends Structure> void addStructure(StructureSchema<S> schema, S value, Operation<?, ?> any) {
        add(value);
        texts.add(
                new Call<>(new Operation<>(any.service(), "Any", schema, schema), value, CallOptions.NONE).toString());
        Constraints.violations(value).forEach(violation -> texts.add(violation.toString()));
        texts.add(new String(REDACTING.write(schema, value), StandardCharsets.UTF_8));
    }

    /** Adds the texts of a union. */
    <U> void addUnion(UnionSchema<U> schema, U value) {
        add(value);
        texts.add(new String(REDACTING.write(schema, value), StandardCharsets.UTF_8));
    }

    /** Adds the texts of an exception. */
    <E extends ApiException> void addError(ErrorSchema<E> schema, E error) {
        addThrown(error);
        schema.members().forEach(member -> add(ErrorSchema.value(error, member)));
        texts.add(new String(REDACTING.write(schema, error), StandardCharsets.UTF_8));
    }

    /** Adds the texts of the error about JSON that does not match its schema, if there is one. */
    void addRefusal(Schema<?> schema, String json) {
        try {
            JsonCodec.json().read(schema, json.getBytes(StandardCharsets.UTF_8));
        } catch (CodecException e) {
            addThrown(e);
        }
    }

    private void addThrown(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        texts.add(thrown.toString());
        texts.add(trace.toString());
    }

    /** Adds the texts of a value; not of strings, enums and collections by themselves, which are values. */
    private void add(@Nullable Object value) {
        if (value instanceof Structure structure) {
            texts.add(structure.toString());
            for (Member<?> member : Structure.schemaOf(structure).members()) {
                add(StructureSchema.value(structure, member));
            }
        } else if (value instanceof Collection<?> list) {
            list.forEach(this::add);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::add);
        } else if (value != null && unions.containsKey(value.getClass())) {
            texts.add(value.toString());
            add(inside(unions.get(value.getClass()), value));
        }
    }

    @SuppressWarnings("unchecked") // the union is of this schema
    private static <U> @Nullable Object inside(UnionSchema<U> schema, Object union) {
        UnionSchema.Variant<? extends U, ?> variant = schema.variantOf((U) union);
        return variant == null ? null : variant.unwrap(union);
    }
}
