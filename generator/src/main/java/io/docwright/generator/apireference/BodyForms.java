package io.docwright.generator.apireference;

import io.docwright.generator.apireference.Wire.ListForm;
import io.docwright.generator.apireference.Wire.TimestampForm;
import io.docwright.generator.apireference.entry.ApiType;
import io.docwright.generator.apireference.entry.Entry;
import io.docwright.generator.apireference.syntax.HttpSyntax;
import io.docwright.generator.apireference.syntax.Skeleton;
import org.jspecify.annotations.Nullable;

/** Finds how a part of a body is written, from the outline of the body. */
final class BodyForms {
    private BodyForms() {}

    /** How an entry travels in the body that a syntax block shows. */
    static Wire wire(Entry entry, Location location, String name, boolean root, @Nullable HttpSyntax syntax) {
        ListForm list = Members.listForm(entry.head().label());
        Wire wire = new Wire(location, name, null, list, null, root);
        Skeleton.Field field = syntax == null ? null : field(syntax, name);
        ApiType type = entry.type();
        return field == null || type == null || syntax == null ? wire : complete(wire, type, field, syntax.xml());
    }

    /** The same form with what the outline of the member's value shows: the form of a list in XML, of a timestamp in JSON. */
    static Wire complete(Wire wire, ApiType type, Skeleton.Field field, boolean xml) {
        ListForm list = wire.list() == null && xml && type.asList() != null ? xmlList(field) : wire.list();
        boolean timestamp = !xml && type.innermost() == ApiType.Scalar.TIMESTAMP;
        return new Wire(
                wire.location(),
                wire.name(),
                wire.placeholder(),
                list,
                timestamp ? timestamp(field.value()) : wire.timestamp(),
                wire.rootTag());
    }

    private static Skeleton.@Nullable Field field(HttpSyntax syntax, String name) {
        return syntax.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Elements that follow each other are a flattened list; else its only field is the element. */
    private static @Nullable ListForm xmlList(Skeleton.Field field) {
        if (field.repeated()) {
            return new ListForm(true, null);
        }
        Skeleton.Structure inner = field.value().asStructure();
        return inner != null && inner.fields().size() == 1
                ? new ListForm(false, inner.fields().get(0).name())
                : null;
    }

    /** The form of the timestamps in a value of the outline; null if it shows none. */
    private static @Nullable TimestampForm timestamp(Skeleton value) {
        Skeleton inner = value;
        while (inner.asSequence() != null || inner.asMapping() != null) {
            Skeleton.Sequence list = inner.asSequence();
            Skeleton.Mapping map = inner.asMapping();
            inner = list != null ? list.element() : map != null ? map.value() : inner;
        }
        Skeleton.Scalar scalar = inner.asScalar();
        if (scalar == null) {
            return null;
        }
        return switch (scalar.word()) {
            case "number" -> TimestampForm.UNIX_SECONDS;
            case "string" -> TimestampForm.ISO_8601;
            default -> null;
        };
    }
}
