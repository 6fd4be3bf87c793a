package io.docwright.runtime.json;

import io.docwright.runtime.value.Document;
import io.docwright.runtime.value.Immutable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Any JSON value. Numbers keep all digits. */
final class JsonDocument extends JsonShape<Document> {
    static final JsonDocument INSTANCE = new JsonDocument();

    private JsonDocument() {}

    @Override
    Document ofNull() {
        return Document.ofNull();
    }

    @Override
    Document read(JsonReader in) {
        JsonParser parser = in.parser();
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(in);
            case START_ARRAY -> array(in);
            case VALUE_STRING -> Document.of(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Document.of(in.decimal());
            case VALUE_TRUE -> Document.of(true);
            case VALUE_FALSE -> Document.of(false);
            case VALUE_NULL -> Document.ofNull();
            default -> throw in.mismatch("any JSON");
        };
    }

    private Document array(JsonReader in) {
        int mark = in.mark();
        while (in.parser().nextToken() != JsonToken.END_ARRAY) {
            in.push(read(in));
        }
        List<Document> elements = Immutable.listOver(in.popFrom(mark));
        return Document.of(elements);
    }

    private Document object(JsonReader in) {
        Map<String, Document> fields = new LinkedHashMap<>();
        for (String name = in.parser().nextName();
                name != null;
                name = in.parser().nextName()) {
            in.parser().nextToken();
            fields.put(name, read(in));
        }
        return Document.of(fields);
    }

    @Override
    void write(JsonGenerator out, Document value) {
        if (value instanceof Document.OfMap map) {
            out.writeStartObject();
            map.value().forEach((name, field) -> {
                out.writeName(name);
                write(out, field);
            });
            out.writeEndObject();
        } else if (value instanceof Document.OfList list) {
            out.writeStartArray();
            list.value().forEach(element -> write(out, element));
            out.writeEndArray();
        } else if (value instanceof Document.OfString string) {
            out.writeString(string.value());
        } else if (value instanceof Document.OfNumber number) {
            out.writeNumber(number.value());
        } else if (value instanceof Document.OfBoolean bool) {
            out.writeBoolean(bool.value());
        } else {
            out.writeNull();
        }
    }
}
