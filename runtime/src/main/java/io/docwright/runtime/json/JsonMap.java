package io.docwright.runtime.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A map. Entries whose value is {@code null} are skipped, because maps of the runtime do not contain null. The last of
 * equal keys wins.
 */
final class JsonMap<K, V> extends JsonShape<Map<K, V>> {
    private final Function<String, K> key;
    private final JsonShape<V> value;

    /** @param key creates a key from its name; the name is the key's {@code toString} */
    JsonMap(Function<String, K> key, JsonShape<V> value) {
        this.key = key;
        this.value = value;
    }

    @Override
    Map<K, V> read(JsonReader in) {
        in.expect(JsonToken.START_OBJECT, "an object");
        JsonParser parser = in.parser();
        Map<K, V> entries = new LinkedHashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            @Nullable V entry = in.next(value);
            if (entry != null) {
                entries.put(key.apply(name), entry);
            }
        }
        return Collections.unmodifiableMap(entries);
    }

    @Override
    void write(JsonGenerator out, Map<K, V> entries) {
        out.writeStartObject();
        for (Map.Entry<K, V> entry : entries.entrySet()) {
            out.writeName(entry.getKey().toString());
            value.write(out, entry.getValue());
        }
        out.writeEndObject();
    }
}
