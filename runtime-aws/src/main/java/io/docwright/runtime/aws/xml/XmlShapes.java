package io.docwright.runtime.aws.xml;

import io.docwright.runtime.aws.wire.MemberWire;
import io.docwright.runtime.aws.wire.TypeWire;
import io.docwright.runtime.codec.TimestampFormat;
import io.docwright.runtime.schema.EnumSchema;
import io.docwright.runtime.schema.ErrorSchema;
import io.docwright.runtime.schema.EventStreamSchema;
import io.docwright.runtime.schema.ListSchema;
import io.docwright.runtime.schema.MapSchema;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Scalar;
import io.docwright.runtime.schema.Schema;
import io.docwright.runtime.schema.SchemaVisitor;
import io.docwright.runtime.schema.StructureSchema;
import io.docwright.runtime.schema.UnionSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Creates the reader and writer of each schema, and caches those of schemas with a name. Thread-safe. */
final class XmlShapes {
    private final Function<Schema<?>, TypeWire> wires;
    private final boolean keepsUnknownMembers;
    private final Map<Schema<?>, XmlShape<?>> named = new ConcurrentHashMap<>();

    /**
     * Creates shapes.
     *
     * @param wires returns the bindings of each type
     * @param keepsUnknownMembers whether structures keep elements that are no members
     */
    XmlShapes(Function<Schema<?>, TypeWire> wires, boolean keepsUnknownMembers) {
        this.wires = wires;
        this.keepsUnknownMembers = keepsUnknownMembers;
    }

    TypeWire wire(Schema<?> type) {
        return wires.apply(type);
    }

    /** The shape of a type with a name. */
    @SuppressWarnings("unchecked") // a schema's shape has the type of that schema
    <T> XmlShape<T> of(Schema<T> schema) {
        return (XmlShape<T>) schema.accept(new ShapeFactory(schema, ""));
    }

    /** The shape of a member's value. */
    @SuppressWarnings("unchecked") // a schema's shape has the type of that schema
    <T> XmlShape<T> of(Schema<T> schema, Schema<?> owner, String address) {
        return (XmlShape<T>) schema.accept(new ShapeFactory(owner, address));
    }

    /** The members in the XML. */
    XmlMembers members(Schema<?> owner, List<Member<?>> members) {
        TypeWire wire = wire(owner);
        List<XmlMembers.Field> fields = new ArrayList<>();
        for (Member<?> member : members) {
            MemberWire place = wire.of(member.name());
            if (place.isInBody() && !member.rest()) {
                fields.add(new XmlMembers.Field(place, of(member.schema(), owner, member.name()), member.index()));
            }
        }
        return new XmlMembers(fields, members.size(), keepsUnknownMembers);
    }

    /** Creates the shape of a value at an address in the bindings. */
    private final class ShapeFactory implements SchemaVisitor<XmlShape<?>> {
        private final Schema<?> owner;
        private final String address;

        ShapeFactory(Schema<?> owner, String address) {
            this.owner = owner;
            this.address = address;
        }

        private MemberWire place() {
            return wire(owner).of(address);
        }

        private TimestampFormat timestamps() {
            TimestampFormat format =
                    wire(owner).of(address.replaceAll("[\\[\\]{}]", "")).timestamps();
            return format == null ? TimestampFormat.ISO_8601 : format;
        }

        @Override
        public XmlShape<?> scalar(Scalar<?> schema) {
            return new XmlScalar<>(schema, timestamps());
        }

        @Override
        public XmlShape<?> enumeration(EnumSchema<?> schema) {
            return new XmlScalar<>(schema, TimestampFormat.ISO_8601);
        }

        @Override
        public XmlShape<?> list(ListSchema<?> schema) {
            return new XmlList<>(
                    of(schema.element(), owner, address + "[]"),
                    place().element(),
                    wire(owner).of(address + "[]"));
        }

        @Override
        public XmlShape<?> map(MapSchema<?, ?> schema) {
            return new XmlMap<>(
                    of(schema.key(), owner, address + "{key}"),
                    of(schema.value(), owner, address + "{}"),
                    place(),
                    wire(owner).of(address + "{}"));
        }

        @Override
        public XmlShape<?> structure(StructureSchema<?> schema) {
            return named.computeIfAbsent(schema, unseen -> new XmlStructure<>(schema, XmlShapes.this));
        }

        @Override
        public XmlShape<?> union(UnionSchema<?> schema) {
            return named.computeIfAbsent(schema, unseen -> new XmlUnion<>(schema, XmlShapes.this));
        }

        @Override
        public XmlShape<?> error(ErrorSchema<?> schema) {
            throw new IllegalArgumentException("errors cannot be read as values");
        }

        @Override
        public XmlShape<?> eventStream(EventStreamSchema<?> schema) {
            throw new IllegalArgumentException("XML cannot contain a stream of events");
        }
    }
}
