package io.docwright.fake.http.protocol;

import io.docwright.runtime.aws.text.ScalarText;
import io.docwright.runtime.aws.wire.MemberWire;
import io.docwright.runtime.aws.wire.ServiceWire;
import io.docwright.runtime.aws.wire.TypeWire;
import io.docwright.runtime.codec.CodecException;
import io.docwright.runtime.schema.ListSchema;
import io.docwright.runtime.schema.MapSchema;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Schema;
import io.docwright.runtime.schema.StructureSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a form into plain Java: each name is the path to its value. The counterpart of the client's writer. */
final class FormReader {
    private final ServiceWire wire;

    FormReader(ServiceWire wire) {
        this.wire = wire;
    }

    /**
     * Reads an input.
     *
     * @throws CodecException if a value does not match the schema
     */
    Map<String, Object> read(StructureSchema<?> schema, Map<String, List<String>> form) {
        return structure(schema, FormTree.of(form));
    }

    private Map<String, Object> structure(StructureSchema<?> schema, FormTree tree) {
        Map<String, Object> values = new LinkedHashMap<>();
        TypeWire members = wire.inRequests(schema);
        for (Member<?> member : schema.members()) {
            MemberWire place = members.of(member.name());
            FormTree child = member.rest() ? null : tree.at(place.name());
            if (child != null) {
                Object value = value(member.schema(), child, new Address(members, member.name()));
                if (value != null) {
                    values.put(member.name(), value);
                }
            }
        }
        return values;
    }

    /** The position of a value in the bindings: its type, and the member with a mark for each level of lists and maps. */
    private record Address(TypeWire type, String path) {
        MemberWire wire() {
            return type.of(path);
        }

        Address inner(String mark) {
            return new Address(type, path + mark);
        }
    }

    private @Nullable Object value(Schema<?> schema, FormTree tree, Address address) {
        if (schema instanceof StructureSchema<?> structure) {
            return structure(structure, tree);
        }
        if (schema instanceof ListSchema<?> list) {
            return list(list.element().resolved(), tree, address);
        }
        if (schema instanceof MapSchema<?, ?> map) {
            return map(map, tree, address);
        }
        return tree.text() == null ? null : scalar(schema, tree.text(), address);
    }

    private static @Nullable Object scalar(Schema<?> schema, String text, Address address) {
        try {
            return ScalarText.read(schema, text);
        } catch (CodecException e) {
            throw new CodecException(e.problem(), CodecException.Position.of(address.path()), e);
        }
    }

    /** Format: {@code Names.member.1=a}, flattened {@code Names.1=a}, empty {@code Names=}. */
    private List<Object> list(Schema<?> element, FormTree tree, Address address) {
        List<Object> elements = new ArrayList<>();
        for (FormTree one : tree.numbered(address.wire().element())) {
            Object value = value(element, one, address.inner("[]"));
            if (value != null) {
                elements.add(value);
            }
        }
        return elements;
    }

    /** Format: {@code Tags.entry.1.key=a&Tags.entry.1.value=b}, flattened without {@code entry}. */
    private Map<String, Object> map(MapSchema<?, ?> schema, FormTree tree, Address address) {
        Map<String, Object> entries = new LinkedHashMap<>();
        for (FormTree entry : tree.numbered("entry")) {
            FormTree key = entry.at(address.wire().key());
            FormTree child = entry.at(address.wire().value());
            Object value = child == null ? null : value(schema.value().resolved(), child, address.inner("{}"));
            if (key != null && key.text() != null && value != null) {
                entries.put(key.text(), value);
            }
        }
        return entries;
    }
}
