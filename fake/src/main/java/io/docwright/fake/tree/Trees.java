package io.docwright.fake.tree;

import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.EnumSchema;
import io.docwright.runtime.schema.ErrorSchema;
import io.docwright.runtime.schema.EventStreamSchema;
import io.docwright.runtime.schema.ListSchema;
import io.docwright.runtime.schema.MapSchema;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.PlainErrorBuilder;
import io.docwright.runtime.schema.Scalar;
import io.docwright.runtime.schema.Schema;
import io.docwright.runtime.schema.SchemaVisitor;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureSchema;
import io.docwright.runtime.schema.UnionSchema;
import java.util.Map;
import java.util.Objects;

/**
 * Converts values with a schema to plain Java, and back.
 *
 * <table>
 *   <caption>What stands for what</caption>
 *   <tr><th>Schema</th><th>Plain Java</th></tr>
 *   <tr><td>structure, exception</td><td>{@code Map<String, Object>} in the order of the members; absent members are missing</td></tr>
 *   <tr><td>union</td><td>a map with one entry</td></tr>
 *   <tr><td>list</td><td>{@code List<Object>}</td></tr>
 *   <tr><td>map</td><td>{@code Map<String, Object>}</td></tr>
 *   <tr><td>enum</td><td>its value, a {@code String}</td></tr>
 *   <tr><td>scalars</td><td>{@code String}, {@code Long}, {@code Double}, {@code Boolean}, {@code Instant}, {@code Bytes}, {@code
 *       Document}</td></tr>
 *   <tr><td>stream of bytes</td><td>{@code Bytes}: the whole stream is read</td></tr>
 *   <tr><td>stream of events</td><td>{@code List<Object>}, a map with one entry for each event</td></tr>
 * </table>
 *
 * <p>Stateless and thread-safe.
 */
public final class Trees {
    private static final SchemaVisitor<Form> FORMS = new Forms();

    private Trees() {}

    /** Returns a structure as plain Java; the result may be changed. */
    public static Map<String, Object> of(Structure structure) {
        return StructureForm.tree(Structure.schemaOf(structure), structure);
    }

    /** Returns the members of an exception as plain Java; empty for an exception without a schema. */
    public static Map<String, Object> of(ApiException error) {
        ErrorSchema<?> schema = ApiException.schemaOf(error);
        return schema == null
                ? Map.of()
                : StructureForm.members(schema.members(), member -> ErrorSchema.value(error, member));
    }

    /** Returns a value with a schema as plain Java. Streams are read to their end. */
    public static Object value(Schema<?> schema, Object value) {
        return form(schema.resolved()).tree(value);
    }

    /**
     * Returns the structure of a tree. Names that the schema does not have are ignored.
     *
     * @throws ClassCastException if a value has not the type of its member
     */
    public static <S extends Structure> S structure(StructureSchema<S> schema, Map<String, ?> tree) {
        return StructureForm.structure(schema, tree);
    }

    /** Sets the members of an exception from a tree. Names that its schema does not have are ignored. */
    public static <E extends ApiException> PlainErrorBuilder<E> error(ErrorSchema<E> schema, Map<String, ?> tree) {
        PlainErrorBuilder<E> builder = schema.newBuilder();
        for (Member<?> member : schema.members()) {
            Object value = tree.get(member.name());
            if (value != null) {
                set(builder, member, form(member.schema()).value(value));
            }
        }
        return builder;
    }

    @SuppressWarnings("unchecked") // the value was converted by the member's schema
    private static <T> void set(PlainErrorBuilder<?> builder, Member<T> member, Object value) {
        builder.member(member, (T) value);
    }

    static Form form(Schema<?> schema) {
        return schema.accept(FORMS);
    }

    private static final class Forms implements SchemaVisitor<Form> {
        @Override
        public Form scalar(Scalar<?> schema) {
            return schema.kind() == Scalar.Kind.BYTE_STREAM ? new StreamForm() : new SameForm();
        }

        @Override
        public Form list(ListSchema<?> schema) {
            return new ListForm(form(schema.element()));
        }

        @Override
        public Form map(MapSchema<?, ?> schema) {
            return new MapForm(form(schema.key()), form(schema.value()));
        }

        @Override
        public Form enumeration(EnumSchema<?> schema) {
            return new EnumForm(schema);
        }

        @Override
        public Form structure(StructureSchema<?> schema) {
            return new StructureForm(schema);
        }

        @Override
        public Form union(UnionSchema<?> schema) {
            return new UnionForm<>(schema);
        }

        @Override
        public Form error(ErrorSchema<?> schema) {
            return new ErrorForm(schema);
        }

        @Override
        public Form eventStream(EventStreamSchema<?> schema) {
            return new EventsForm(form(Objects.requireNonNull(schema.event()).resolved()));
        }
    }
}
