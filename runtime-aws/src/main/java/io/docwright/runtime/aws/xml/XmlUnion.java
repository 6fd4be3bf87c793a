package io.docwright.runtime.aws.xml;

import io.docwright.runtime.aws.wire.MemberWire;
import io.docwright.runtime.codec.CodecException;
import io.docwright.runtime.schema.UnionSchema;
import io.docwright.runtime.schema.UnionSchema.Variant;
import io.docwright.runtime.value.UnknownMember;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A union: an element with a single child. */
final class XmlUnion<U> extends XmlShape<U> {
    private final UnionSchema<U> schema;
    private final XmlShapes shapes;

    /** A benign race: two threads may each create it. */
    private @Nullable Map<String, One<U>> variants;

    /** A variant with the shape of its value. */
    private record One<U>(Variant<? extends U, ?> variant, MemberWire wire, XmlShape<?> shape) {}

    XmlUnion(UnionSchema<U> schema, XmlShapes shapes) {
        this.schema = schema;
        this.shapes = shapes;
    }

    @Override
    U read(XmlReader in) {
        @Nullable U found = null;
        while (in.nextChild()) {
            String name = in.name();
            One<U> one = variants().get(name);
            if (one != null) {
                found = wrap(one.variant, one.shape.read(in));
            } else {
                found = found == null ? schema.unknown(name) : found;
                in.skip();
            }
        }
        if (found == null) {
            throw in.failure("expected one member of the union, found none");
        }
        return found;
    }

    @SuppressWarnings("unchecked") // the value was read by the variant's own shape
    private static <V, T> V wrap(Variant<V, T> variant, Object value) {
        return variant.wrap((T) value);
    }

    @Override
    @SuppressWarnings("unchecked") // the value has the type of the variant
    void write(XmlOut out, U value) {
        Variant<? extends U, ?> variant = schema.variantOf(value);
        if (variant == null) {
            throw new CodecException(
                    "the member " + ((UnknownMember) value).name()
                            + " is not in the schema, so its value is not available and cannot be written",
                    CodecException.Position.of(""),
                    null);
        }
        for (One<U> one : variants().values()) {
            if (one.variant == variant) {
                out.start(one.wire.name());
                ((XmlShape<Object>) one.shape).write(out, variant.unwrap(value));
                out.end(one.wire.name());
            }
        }
    }

    private Map<String, One<U>> variants() {
        Map<String, One<U>> made = variants;
        if (made == null) {
            made = new LinkedHashMap<>();
            for (Variant<? extends U, ?> variant : schema.variants()) {
                MemberWire wire = shapes.wire(schema).of(variant.name());
                made.put(wire.name(), new One<>(variant, wire, shapes.of(variant.schema(), schema, variant.name())));
            }
            variants = made;
        }
        return made;
    }
}
