package io.docwright.runtime.aws;

import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.Structure;
import io.docwright.runtime.schema.StructureSchema;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Encodes texts of a request in Base64, where the documentation promises that clients do. */
final class EncodedTexts {
    private static final Pattern STEP = Pattern.compile("\\[]|\\{}|[^.\\[{]+");

    private EncodedTexts() {}

    /**
     * Returns the request with encoded texts; the request itself if there is nothing to encode.
     *
     * @param paths {@code UserData}, {@code specs[].data}: the documented names of members, through structures, lists and maps
     */
    @SuppressWarnings("unchecked") // a structure is replaced by one of its own class
    static <I extends Structure> I in(I input, List<String> paths) {
        Object encoded = input;
        for (String path : paths) {
            List<String> steps =
                    STEP.matcher(path).results().map(MatchResult::group).toList();
            encoded = value(encoded, steps);
        }
        return (I) encoded;
    }

    /** The value with encoded texts at the end of the steps. Other values, and steps that do not fit, are left as they are. */
    private static Object value(Object value, List<String> steps) {
        if (steps.isEmpty()) {
            return value instanceof String text
                    ? Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8))
                    : value;
        }
        List<String> rest = steps.subList(1, steps.size());
        if (value instanceof Structure structure) {
            return structure(Structure.schemaOf(structure), structure, steps.get(0), rest);
        }
        if (value instanceof List<?> list) {
            List<Object> elements = new ArrayList<>(list.size());
            list.forEach(element -> elements.add(value(element, rest)));
            return List.copyOf(elements);
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> entries = new LinkedHashMap<>();
            map.forEach((key, entry) -> entries.put(key, value(entry, rest)));
            return entries;
        }
        return value;
    }

    private static Structure structure(StructureSchema<?> schema, Structure structure, String name, List<String> rest) {
        Member<?> member = schema.member(name);
        Object before = member == null ? null : StructureSchema.value(structure, member);
        if (member == null || before == null) {
            return structure;
        }
        @Nullable Object[] values = StructureSchema.valuesOf(structure);
        values[member.index()] = value(before, rest);
        return schema.received(values);
    }
}
