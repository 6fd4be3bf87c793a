package io.docwright.runtime.aws.xml;

import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureSchema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A structure. Its members are prepared at the first use, so that shapes may contain themselves. */
final class XmlStructure<S extends Structure> extends XmlShape<S> {
    private final StructureSchema<S> schema;
    private final XmlShapes shapes;
    private final XmlMembers.Made<S> constructor;

    /** A benign race: two threads may each create it. */
    private @Nullable XmlMembers members;

    XmlStructure(StructureSchema<S> schema, XmlShapes shapes) {
        this.schema = schema;
        this.shapes = shapes;
        this.constructor = schema::received;
    }

    @Override
    S read(XmlReader in) {
        return members().read(in, constructor);
    }

    @Override
    void write(XmlOut out, S value) {
        XmlMembers prepared = members();
        for (XmlMembers.Field field : prepared.fields()) {
            Object member = StructureSchema.value(value, field.index());
            if (member != null) {
                prepared.writeAttribute(out, field, member);
            }
        }
        for (XmlMembers.Field field : prepared.fields()) {
            Object member = StructureSchema.value(value, field.index());
            if (member != null) {
                prepared.writeElement(out, field, member);
            }
        }
        value.unknownMembers().forEach((name, document) -> XmlDocument.write(out, name, document));
    }

    /** Whether an element with this name is the only member, without an element of the structure. */
    boolean isUnwrapped(String name) {
        List<XmlMembers.Field> fields = members().fields();
        return fields.size() == 1
                && fields.get(0).shape() instanceof XmlScalar<?>
                && fields.get(0).local().equals(name);
    }

    /** Reads the current element as the only member. */
    S readUnwrapped(XmlReader in) {
        XmlMembers.Field only = members().fields().get(0);
        @Nullable Object[] values = new @Nullable Object[schema.members().size()];
        values[only.index()] = only.shape().read(in);
        return schema.received(values);
    }

    private XmlMembers members() {
        XmlMembers prepared = members;
        if (prepared == null) {
            prepared = shapes.members(schema, schema.members());
            members = prepared;
        }
        return prepared;
    }
}
