package io.docwright.generator.apireference;

import io.docwright.generator.apireference.Wire.ListForm;
import io.docwright.generator.apireference.Wire.TimestampForm;
import io.docwright.generator.apireference.entry.ApiType;
import io.docwright.generator.apireference.entry.Entry;
import io.docwright.generator.apireference.entry.EntryGroup;
import io.docwright.generator.apireference.syntax.HttpSyntax;
import io.docwright.generator.apireference.syntax.Skeleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds how a part of a body is written, from the outline of the body. */
final class BodyForms {
    private BodyForms() {}

    /** How an entry travels in the body that a syntax block shows. */
    static Wire wire(Entry entry, String name, boolean root, @Nullable HttpSyntax syntax) {
        Location location = isPayload(entry, name, root, syntax) ? Location.PAYLOAD : Location.BODY;
        ListForm list = Members.listForm(entry.head().label());
        Wire wire = new Wire(location, name, null, list, null, root);
        ApiType type = entry.type();
        Skeleton.Field field =
                syntax == null || type == null ? null : field(byName(syntax.fields()), name, type, syntax.xml());
        return field == null || type == null || syntax == null ? wire : complete(wire, type, field, syntax.xml());
    }

    /** The sentence above an entry says so, or the body is another text in JSON: <code>{ Policy in JSON format }</code>. */
    private static boolean isPayload(Entry entry, String name, boolean root, @Nullable HttpSyntax syntax) {
        return entry.group() == EntryGroup.PAYLOAD
                || entry.group() == EntryGroup.BINARY
                || (entry.type() == null
                        && !root
                        && syntax != null
                        && !syntax.xml()
                        && syntax.body() != null
                        && !byName(syntax.fields()).containsKey(name));
    }

    /** The same form with what the outline of the member's value shows: the form of a list in XML, of a timestamp in JSON. */
    static Wire complete(Wire wire, ApiType type, Skeleton.Field field, boolean xml) {
        ListForm list = wire.list() == null && xml && type.asList() != null ? xmlList(field) : wire.list();
        boolean timestamp = !xml && type.innermost() == ApiType.Scalar.TIMESTAMP;
        return new Wire(
                wire.location(),
                xml ? field.name() : wire.name(),
                wire.placeholder(),
                list,
                timestamp ? timestamp(field.value()) : wire.timestamp(),
                wire.rootTag());
    }

    /** The fields by name; of several, the first. */
    static Map<String, Skeleton.Field> byName(List<Skeleton.Field> fields) {
        Map<String, Skeleton.Field> byName = new LinkedHashMap<>();
        fields.forEach(field -> byName.putIfAbsent(field.name(), field));
        return byName;
    }

    /**
     * The field of a member. In XML its name may differ in case; the elements of a flattened list may have the singular of the
     * member's name, and a list with another name may contain such elements.
     */
    static Skeleton.@Nullable Field field(Map<String, Skeleton.Field> fields, String name, ApiType type, boolean xml) {
        Skeleton.Field exact = fields.get(name);
        if (exact != null || !xml) {
            return exact;
        }
        String singular = type.asList() == null ? name : singular(name);
        for (Skeleton.Field field : fields.values()) {
            if (letters(field.name()).equalsIgnoreCase(letters(name))
                    || (field.repeated() && field.name().equals(singular))
                    || (!singular.equals(name) && isListOf(field, singular))) {
                return field;
            }
        }
        return null;
    }

    /** A name without hyphens: {@code SSEKMS} is {@code SSE-KMS} in XML. */
    private static String letters(String name) {
        return name.replace("-", "");
    }

    private static String singular(String name) {
        return name.endsWith("ies")
                ? name.substring(0, name.length() - 3) + "y"
                : name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }

    private static boolean isListOf(Skeleton.Field field, String element) {
        Skeleton.Structure inner = field.value().asStructure();
        return inner != null
                && inner.fields().size() == 1
                && inner.fields().get(0).name().equals(element);
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
        Skeleton.Scalar scalar = value.innermost().asScalar();
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
