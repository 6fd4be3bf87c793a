package io.docwright.runtime.aws.promise;

import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureSchema;
import io.docwright.runtime.value.Immutable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Encodes texts of a request, or decodes texts of a response, where the documentation promises that clients do. */
public final class EncodedTexts {
    private static final Pattern STEP = Pattern.compile("\\[]|\\{}|[^.\\[{]+");

    private EncodedTexts() {}

    /**
     * Returns the request with encoded texts; the request itself if there is nothing to encode.
     *
     * @param paths {@code UserData}, {@code specs[].data}, {@code Source:percent}: the documented names of members, through
     *     structures, lists and maps, and the {@link TextEncoding} after a colon; without one, Base64
     */
    @SuppressWarnings("unchecked") // a structure is replaced by one of its own class
    public static <I extends Structure> I in(I input, List<String> paths) {
        Object encoded = input;
        for (String path : paths) {
            int colon = path.indexOf(':');
            TextEncoding how = colon < 0 ? TextEncoding.BASE64 : TextEncoding.of(path.substring(colon + 1));
            List<String> steps = STEP.matcher(colon < 0 ? path : path.substring(0, colon))
                    .results()
                    .map(MatchResult::group)
                    .toList();
            encoded = value(encoded, steps, how);
        }
        return (I) encoded;
    }

    /** The value with encoded texts at the end of the steps. Other values, and steps that do not fit, are left as they are. */
    private static Object value(Object value, List<String> steps, TextEncoding how) {
        if (steps.isEmpty()) {
            return value;
        }
        List<String> rest = steps.subList(1, steps.size());
        if (value instanceof Structure structure) {
            return structure(Structure.schemaOf(structure), structure, steps.get(0), rest, how);
        }
        if (value instanceof List<?> list) {
            List<Object> elements = new ArrayList<>(list.size());
            list.forEach(element -> elements.add(value(element, rest, how)));
            return Immutable.list(elements);
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> entries = new LinkedHashMap<>();
            map.forEach((key, entry) -> entries.put(key, value(entry, rest, how)));
            return Immutable.map(entries);
        }
        return value;
    }

    private static Structure structure(
            StructureSchema<?> schema, Structure structure, String name, List<String> rest, TextEncoding how) {
        Member<?> member = schema.member(name);
        Object before = member == null ? null : StructureSchema.value(structure, member);
        if (member == null || before == null) {
            return structure;
        }
        @Nullable Object[] values = StructureSchema.valuesOf(structure);
        if (rest.isEmpty()) {
            how.encode(schema, values, member);
        } else {
            values[member.index()] = value(before, rest, how);
        }
        return schema.received(values, structure.unknownMembers());
    }
}
