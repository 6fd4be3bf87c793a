package io.docwright.fake.memory;

import io.docwright.fake.description.DescribedMember;
import io.docwright.fake.description.DescribedShape;
import io.docwright.fake.description.DescribedType;
import io.docwright.fake.memory.infer.Shapes;
import io.docwright.fake.memory.infer.Tagging;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Converts tags between maps and the lists of structures that some services have.
 *
 * @param shapes the types of the service
 */
record Tags(Shapes shapes) {
    /** Returns the tags in a value. */
    Map<String, String> read(DescribedType type, Object value) {
        Map<String, String> tags = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, text) -> tags.put(String.valueOf(key), String.valueOf(text)));
        }
        if (value instanceof List<?> list && type instanceof DescribedType.ListOf of) {
            DescribedShape tag = Objects.requireNonNull(shapes.structure(of.element()));
            String key = Objects.requireNonNull(Tagging.keyMember(tag)).name();
            DescribedMember text = Tagging.valueMember(tag);
            for (Object element : list) {
                if (element instanceof Map<?, ?> map && map.get(key) != null) {
                    Object said = text == null ? null : map.get(text.name());
                    tags.put(String.valueOf(map.get(key)), said == null ? "" : String.valueOf(said));
                }
            }
        }
        return tags;
    }

    /** Returns tags as a value of a type for which {@link Tagging#isTags} is true. */
    Object write(DescribedType type, Map<String, String> tags) {
        if (!(type instanceof DescribedType.ListOf of)) {
            return new LinkedHashMap<String, Object>(tags);
        }
        DescribedShape tag = Objects.requireNonNull(shapes.structure(of.element()));
        String key = Objects.requireNonNull(Tagging.keyMember(tag)).name();
        DescribedMember text = Tagging.valueMember(tag);
        List<Object> list = new ArrayList<>();
        tags.forEach((name, said) -> {
            Map<String, Object> element = new LinkedHashMap<>();
            element.put(key, name);
            if (text != null) {
                element.put(text.name(), said);
            }
            list.add(element);
        });
        return list;
    }
}
