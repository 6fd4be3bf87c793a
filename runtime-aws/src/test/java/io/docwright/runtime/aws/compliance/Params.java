package io.docwright.runtime.aws.compliance;

import io.docwright.runtime.codec.TimestampFormat;
import io.docwright.runtime.schema.EnumSchema;
import io.docwright.runtime.schema.ErrorSchema;
import io.docwright.runtime.schema.ListSchema;
import io.docwright.runtime.schema.MapSchema;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.PlainErrorBuilder;
import io.docwright.runtime.schema.Scalar;
import io.docwright.runtime.schema.Schema;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureSchema;
import io.docwright.runtime.schema.UnionSchema;
import io.docwright.runtime.value.ByteStream;
import io.docwright.runtime.value.Bytes;
import io.docwright.runtime.value.Document;
import io.docwright.runtime.value.Immutable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.smithy.model.node.ArrayNode;
import software.amazon.smithy.model.node.Node;
import software.amazon.smithy.model.node.ObjectNode;

/** Converts the parameters of a case to values of generated types. Parameters without a member are an error. */
final class Params {
    private Params() {}

    static <S extends Structure> S structure(StructureSchema<S> schema, ObjectNode params) {
        @Nullable Object[] values = new @Nullable Object[schema.members().size()];
        params.getStringMap().forEach((name, node) -> {
            Member<?> member = schema.member(name);
            if (member == null) {
                throw new IllegalArgumentException(schema + " has no member " + name);
            }
            values[member.index()] = node.isNullNode() ? null : value(member.schema(), node);
        });
        return schema.received(values);
    }

    /** Sets the members of an error except the message. */
    static void error(ErrorSchema<?> schema, ObjectNode params, PlainErrorBuilder<?> builder) {
        params.getStringMap().forEach((name, node) -> {
            Member<?> member = schema.member(name);
            if (member != null) {
                set(builder, member, value(member.schema(), node));
            } else if (name.equalsIgnoreCase("message")) {
                builder.message(node.expectStringNode().getValue());
            } else {
                throw new IllegalArgumentException(schema + " has no member " + name);
            }
        });
    }

    @SuppressWarnings("unchecked") // the value was created for the member's own schema
    private static <T> void set(PlainErrorBuilder<?> builder, Member<T> member, Object value) {
        builder.member(member, (T) value);
    }

    private static Object value(Schema<?> lazy, Node node) {
        Schema<?> schema = lazy.resolved();
        if (schema instanceof StructureSchema<?> structure) {
            return structure(structure, node.expectObjectNode());
        }
        if (schema instanceof UnionSchema<?> union) {
            return union(union, node.expectObjectNode());
        }
        if (schema instanceof ListSchema<?> list) {
            return Immutable.list(node.expectArrayNode().getElements().stream()
                    .map(element -> value(list.element(), element))
                    .toList());
        }
        if (schema instanceof MapSchema<?, ?> map) {
            Map<Object, Object> entries = new LinkedHashMap<>();
            node.expectObjectNode()
                    .getStringMap()
                    .forEach((key, entry) -> entries.put(
                            map.key().resolved() instanceof EnumSchema<?> constants ? constants.of(key) : key,
                            value(map.value(), entry)));
            return Immutable.map(entries);
        }
        if (schema instanceof EnumSchema<?> constants) {
            return constants.of(node.expectStringNode().getValue());
        }
        return scalar((Scalar<?>) schema, node);
    }

    static <U> Object union(UnionSchema<U> schema, ObjectNode node) {
        Map.Entry<String, Node> only = node.getStringMap().entrySet().iterator().next();
        UnionSchema.Variant<? extends U, ?> variant = schema.variant(only.getKey());
        if (variant == null) {
            throw new IllegalArgumentException(schema + " has no member " + only.getKey());
        }
        return wrap(variant, value(variant.schema(), only.getValue()));
    }

    @SuppressWarnings("unchecked") // the value was created for the variant's own schema
    private static <V, T> Object wrap(UnionSchema.Variant<V, T> variant, Object value) {
        return variant.wrap((T) value);
    }

    private static Object scalar(Scalar<?> schema, Node node) {
        return switch (schema.kind()) {
            case STRING -> node.expectStringNode().getValue();
            case INTEGER -> new BigDecimal(node.expectNumberNode().getValue().toString()).longValueExact();
            case FLOAT ->
                Double.valueOf(
                        node.isStringNode()
                                ? node.expectStringNode().getValue()
                                : node.expectNumberNode().getValue().toString());
            case BOOLEAN -> node.expectBooleanNode().getValue();
            case TIMESTAMP ->
                TimestampFormat.parse(
                        node.isStringNode()
                                ? node.expectStringNode().getValue()
                                : node.expectNumberNode().getValue().toString());
            case BLOB -> Bytes.ofUtf8(node.expectStringNode().getValue());
            case BYTE_STREAM ->
                ByteStream.of(Bytes.ofUtf8(node.expectStringNode().getValue()));
            case DOCUMENT -> document(node);
        };
    }

    private static Document document(Node node) {
        return switch (node.getType()) {
            case NULL -> Document.ofNull();
            case BOOLEAN -> Document.of(node.expectBooleanNode().getValue());
            case STRING -> Document.of(node.expectStringNode().getValue());
            case NUMBER ->
                Document.of(new BigDecimal(node.expectNumberNode().getValue().toString()));
            case ARRAY ->
                Document.of(((ArrayNode) node)
                        .getElements().stream().map(Params::document).toList());
            case OBJECT -> {
                Map<String, Document> fields = new LinkedHashMap<>();
                ((ObjectNode) node).getStringMap().forEach((name, field) -> fields.put(name, document(field)));
                yield Document.of(fields);
            }
        };
    }
}
