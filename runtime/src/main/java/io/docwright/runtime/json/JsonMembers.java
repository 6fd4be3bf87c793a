package io.docwright.runtime.json;

import io.docwright.runtime.value.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * The members of a structure, an exception or a union, by name. The parser matches the names byte by byte, without
 * creating strings; for the generator, they are already encoded.
 */
final class JsonMembers {
    static final int NO_REST = -1;

    private static final int FEW = 3;

    private final PropertyNameMatcher matcher;
    private final SerializedString[] names;
    private final JsonShape<?>[] shapes;
    private final int[] indexes;
    private final int values;
    private final int rest;
    private final boolean keepsOthers;
    private final Set<String> ignored;

    /**
     * Prepares members. Other members are skipped.
     *
     * @param fields the members in the JSON
     * @param values the number of values
     */
    JsonMembers(List<Field> fields, int values) {
        this(fields, values, NO_REST, false, Set.of());
    }

    /**
     * Prepares members.
     *
     * @param rest the index of the map with all other members; {@link #NO_REST} for none
     * @param keepsOthers whether other members are kept apart from the values, if there is no such map
     * @param ignored the names of members that are skipped in any case
     */
    JsonMembers(List<Field> fields, int values, int rest, boolean keepsOthers, Set<String> ignored) {
        List<String> interned = new ArrayList<>(fields.size());
        this.names = new SerializedString[fields.size()];
        this.shapes = new JsonShape<?>[fields.size()];
        this.indexes = new int[fields.size()];
        for (int i = 0; i < names.length; i++) {
            Field field = fields.get(i);
            interned.add(field.name.intern());
            names[i] = new SerializedString(field.name);
            shapes[i] = field.shape;
            indexes[i] = field.index;
        }
        this.matcher = BinaryNameMatcher.construct(interned);
        this.values = values;
        this.rest = rest;
        this.keepsOthers = keepsOthers || rest != NO_REST;
        this.ignored = ignored;
    }

    /**
     * A member in the JSON.
     *
     * @param name the name in the JSON
     * @param shape reads and writes the value
     * @param index the index among all values
     */
    record Field(String name, JsonShape<?> shape, int index) {}

    /** The number of fields in the JSON. */
    int size() {
        return names.length;
    }

    /** The index of a field's value. */
    int index(int field) {
        return indexes[field];
    }

    JsonShape<?> shape(int field) {
        return shapes[field];
    }

    /** Receives what was read. */
    interface Made<R> {
        /**
         * Returns the value.
         *
         * @param values the values by index
         * @param others the members that are not prepared; empty unless they are kept apart from the values
         */
        R of(@Nullable Object[] values, Map<String, Document> others);
    }

    /** Reads the values by index. The last of equal members wins. */
    @Nullable
    Object[] read(JsonReader in) {
        return read(in, (values, others) -> values);
    }

    /** Reads the values by index, and the other members. */
    <R> R read(JsonReader in, Made<R> made) {
        in.expect(JsonToken.START_OBJECT, "an object");
        @Nullable Object[] read = new @Nullable Object[values];
        Map<String, Document> others = null;
        for (int field = next(in); field != PropertyNameMatcher.MATCH_END_OBJECT; field = next(in)) {
            if (field >= 0) {
                read[indexes[field]] = in.next(shapes[field]);
            } else if (keepsOthers) {
                others = withNext(in, others);
            } else {
                in.skipNext();
            }
        }
        Map<String, Document> all = others == null ? Map.of() : Collections.unmodifiableMap(others);
        if (rest == NO_REST) {
            return made.of(read, all);
        }
        read[rest] = others == null ? null : all;
        return made.of(read, Map.of());
    }

    /** Reads the value of the current name. Errors in it do not show the keys in it, because nobody knows which are secret. */
    private @Nullable Map<String, Document> withNext(JsonReader in, @Nullable Map<String, Document> others) {
        String name = in.parser().currentName();
        if (ignored.contains(name)) {
            in.skipNext();
            return others;
        }
        JsonDocument shape = rest == NO_REST ? JsonDocument.UNASKED : JsonDocument.INSTANCE;
        Document value = in.parser().nextToken() == JsonToken.VALUE_NULL ? Document.ofNull() : in.sensitive(shape);
        Map<String, Document> grown = others == null ? new LinkedHashMap<>(FEW) : others;
        grown.put(name, value);
        return grown;
    }

    /** Writes other members. */
    static void writeOthers(JsonGenerator out, Map<?, ?> others) {
        others.forEach((name, document) -> {
            out.writeName(name.toString());
            JsonDocument.INSTANCE.write(out, (Document) document);
        });
    }

    /** Reads the next name and returns the index of its field; negative if there is none. */
    int next(JsonReader in) {
        JsonParser parser = in.parser();
        int field = parser.nextNameMatch(matcher);
        if (field == PropertyNameMatcher.MATCH_ODD_TOKEN) {
            throw in.mismatch("a member's name");
        }
        return field;
    }

    /** Writes a name and its value. */
    void write(JsonGenerator out, int field, Object value) {
        out.writeName(names[field]);
        unchecked(shapes[field]).write(out, value);
    }

    @SuppressWarnings("unchecked") // each value has the type of its member
    private static JsonShape<Object> unchecked(JsonShape<?> shape) {
        return (JsonShape<Object>) shape;
    }
}
