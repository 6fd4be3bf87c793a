package io.docwright.generator.infer.complete;

import io.docwright.generator.infer.place.InferredType;
import io.docwright.generator.infer.place.Node;
import io.docwright.generator.infer.place.Slot;

/** Writes what a syntax block shows of a type, to any depth, as a text by which types are compared. */
final class TypeNotation implements InferredType.Visitor<StringBuilder> {
    private final StringBuilder text = new StringBuilder();

    private TypeNotation() {}

    /** Equal texts for types with the same scalars, values and members: {@code [{name:STRING,}]}. */
    static String of(InferredType type) {
        return type.accept(new TypeNotation()).toString();
    }

    @Override
    public StringBuilder scalar(InferredType.Scalar type) {
        return text.append(type.kind());
    }

    @Override
    public StringBuilder listOf(InferredType.ListOf type) {
        text.append('[');
        return type.element().accept(this).append(']');
    }

    @Override
    public StringBuilder mapOf(InferredType.MapOf type) {
        text.append('<');
        type.key().accept(this).append(':');
        return type.value().accept(this).append('>');
    }

    @Override
    public StringBuilder ref(InferredType.Ref type) {
        if (type.node().kind == Node.Kind.ENUM) {
            return text.append(type.node().values);
        }
        text.append('{');
        for (Slot slot : type.node().slots) {
            text.append(slot.name).append(':');
            slot.type.accept(this).append(',');
        }
        return text.append('}');
    }

    @Override
    public StringBuilder eventStream(InferredType.EventStream type) {
        return text.append("events");
    }

    @Override
    public StringBuilder recursive(InferredType.Recursive type) {
        return text.append("recursive");
    }
}
