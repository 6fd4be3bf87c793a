package io.docwright.runtime.json;

import io.docwright.runtime.value.Immutable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A list. Elements that are {@code null} are skipped, because lists of the runtime do not contain null. */
final class JsonList<E> extends JsonShape<List<E>> {
    private final JsonShape<E> element;

    JsonList(JsonShape<E> element) {
        this.element = element;
    }

    @Override
    List<E> read(JsonReader in) {
        in.expect(JsonToken.START_ARRAY, "an array");
        JsonParser parser = in.parser();
        int mark = in.mark();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            @Nullable E value = in.value(element, token);
            if (value != null) {
                in.push(value);
            }
        }
        return Immutable.listOver(in.popFrom(mark));
    }

    @Override
    void write(JsonGenerator out, List<E> value) {
        out.writeStartArray();
        for (int i = 0, size = value.size(); i < size; i++) {
            element.write(out, value.get(i));
        }
        out.writeEndArray();
    }
}
