package io.docwright.runtime.aws.xml;

import io.docwright.runtime.aws.wire.MemberWire;
import io.docwright.runtime.value.Document;
import io.docwright.runtime.value.Immutable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of a structure, a union or an error, as elements and attributes. */
final class XmlMembers {
    private final List<Field> fields;
    private final Map<String, Field> byName = new HashMap<>();
    private final List<Field> attributes = new ArrayList<>();
    private final int size;
    private final boolean keepsOthers;

    /**
     * A member.
     *
     * @param index the index among the values
     */
    record Field(MemberWire wire, XmlShape<?> shape, int index) {
        /** The name without its prefix. */
        String local() {
            return wire.name().substring(wire.name().indexOf(':') + 1);
        }
    }

    /**
     * Prepares members.
     *
     * @param size the number of values
     * @param keepsOthers whether other elements are read; otherwise they are skipped
     */
    XmlMembers(List<Field> fields, int size, boolean keepsOthers) {
        this.fields = fields;
        this.size = size;
        this.keepsOthers = keepsOthers;
        for (Field field : fields) {
            if (field.wire.attribute()) {
                attributes.add(field);
            } else {
                byName.put(field.local(), field);
            }
        }
    }

    List<Field> fields() {
        return fields;
    }

    /** Receives what was read. */
    interface Made<R> {
        /**
         * Returns the value.
         *
         * @param values the values by index
         * @param others elements that are no members, by name
         */
        R of(@Nullable Object[] values, Map<String, Document> others);
    }

    /** Reads the values in the current element, up to its end. */
    <R> R read(XmlReader in, Made<R> made) {
        @Nullable Object[] values = new @Nullable Object[size];
        for (Field field : attributes) {
            String text = in.attribute(field.local());
            if (text != null && field.shape instanceof XmlScalar<?> scalar) {
                values[field.index] = scalar.of(text);
            }
        }
        boolean growing = false;
        Map<String, List<Document>> others = null;
        while (in.nextChild()) {
            Field field = byName.get(in.name());
            if (field == null && keepsOthers) {
                others = others == null ? new LinkedHashMap<>() : others;
                others.computeIfAbsent(in.name(), unseen -> new ArrayList<>(1)).add(XmlDocument.read(in));
            } else if (field == null) {
                in.skip();
            } else if (field.wire.flattened()) {
                growing = true;
                values[field.index] = grown(values[field.index], field.shape, in);
            } else {
                values[field.index] = field.shape.read(in);
            }
        }
        if (growing) {
            freeze(values);
        }
        return made.of(values, others == null ? Map.of() : together(others));
    }

    private static Map<String, Document> together(Map<String, List<Document>> elements) {
        Map<String, Document> others = new LinkedHashMap<>();
        elements.forEach((name, all) -> others.put(name, XmlDocument.together(all)));
        return Collections.unmodifiableMap(others);
    }

    @SuppressWarnings("unchecked") // the value was created here for the same shape
    private static @Nullable Object grown(@Nullable Object before, XmlShape<?> shape, XmlReader in) {
        if (shape instanceof XmlList<?> list) {
            List<Object> elements = before == null ? new ArrayList<>() : (List<Object>) before;
            elements.add(list.element().read(in));
            return elements;
        }
        if (shape instanceof XmlMap<?, ?> map) {
            Map<Object, Object> entries = before == null ? new LinkedHashMap<>() : (Map<Object, Object>) before;
            ((XmlMap<Object, Object>) map).readEntry(in, entries);
            return entries;
        }
        return shape.read(in);
    }

    private void freeze(@Nullable Object[] values) {
        for (Field field : fields) {
            Object value = values[field.index];
            if (field.wire.flattened() && value instanceof ArrayList<?> list) {
                values[field.index] = Immutable.listOver(list.toArray());
            } else if (field.wire.flattened() && value instanceof LinkedHashMap<?, ?> map) {
                values[field.index] = Immutable.map(map);
            }
        }
    }

    /** Writes a member as an attribute of the current element, if it is one. */
    @SuppressWarnings("unchecked") // the value has the type of the member
    void writeAttribute(XmlOut out, Field field, Object value) {
        if (field.wire.attribute() && field.shape instanceof XmlScalar<?> scalar) {
            out.attribute(field.wire.name(), ((XmlScalar<Object>) scalar).text(value));
        }
    }

    /** Writes a member as an element, unless it is an attribute. */
    @SuppressWarnings("unchecked") // the value has the type of the member
    void writeElement(XmlOut out, Field field, Object value) {
        MemberWire wire = field.wire;
        if (wire.attribute()) {
            return;
        }
        if (wire.flattened() && field.shape instanceof XmlList<?> list) {
            ((XmlList<Object>) list).writeFlat(out, wire.name(), (List<Object>) value, () -> declare(out, wire));
        } else if (wire.flattened() && field.shape instanceof XmlMap<?, ?> map) {
            ((XmlMap<Object, Object>) map)
                    .writeFlat(out, wire.name(), (Map<Object, Object>) value, open -> declare(open, wire));
        } else {
            out.start(wire.name());
            declare(out, wire);
            ((XmlShape<Object>) field.shape).write(out, value);
            out.end(wire.name());
        }
    }

    /** Declares the namespace of the current element, if it has one. */
    static void declare(XmlOut out, MemberWire wire) {
        String namespace = wire.namespace();
        if (namespace != null) {
            out.namespace(wire.prefix(), namespace);
        }
    }
}
