package io.docwright.runtime.aws.xml;

import io.docwright.runtime.Structure;
import io.docwright.runtime.StructureSchema;
import org.jspecify.annotations.Nullable;

/** A structure. Its members are prepared when they are first needed, so that shapes may contain themselves. */
final class XmlStructure<S extends Structure> extends XmlShape<S> {
    private final StructureSchema<S> schema;
    private final XmlShapes shapes;

    /** Two threads may each make it; either will do. */
    private @Nullable XmlMembers members;

    XmlStructure(StructureSchema<S> schema, XmlShapes shapes) {
        this.schema = schema;
        this.shapes = shapes;
    }

    @Override
    S read(XmlReader in) {
        return schema.received(members().read(in));
    }

    @Override
    void write(XmlOut out, S value) {
        XmlMembers prepared = members();
        for (XmlMembers.Field field : prepared.fields()) {
            Object member = StructureSchema.value(value, field.place());
            if (member != null) {
                prepared.writeAttribute(out, field, member);
            }
        }
        for (XmlMembers.Field field : prepared.fields()) {
            Object member = StructureSchema.value(value, field.place());
            if (member != null) {
                prepared.writeElement(out, field, member);
            }
        }
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
