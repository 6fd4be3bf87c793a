package io.docwright.runtime.json;

import io.docwright.runtime.value.Document;
import io.docwright.runtime.value.Immutable;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Any JSON value. Numbers keep all digits. What JSON does not have becomes text: bytes are Base64, NaN is {@code "NaN"}. */
final class JsonDocument extends JsonShape<Document> {
    static final JsonDocument INSTANCE = new JsonDocument(false);

    /** For members that nobody asked for: a number that Java cannot represent is text, not an error. */
    static final JsonDocument UNASKED = new JsonDocument(true);

    private final boolean anyNumber;

    private JsonDocument(boolean anyNumber) {
        this.anyNumber = anyNumber;
    }

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
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(in);
            case VALUE_TRUE -> Document.of(true);
            case VALUE_FALSE -> Document.of(false);
            case VALUE_NULL -> Document.ofNull();
            case VALUE_EMBEDDED_OBJECT -> embedded(in);
            default -> throw in.mismatch("any JSON");
        };
    }

    private Document number(JsonReader in) {
        JsonParser parser = in.parser();
        if (parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT) && parser.isNaN()) {
            return Document.of(parser.getString());
        }
        return anyNumber ? in.anyDecimal() : Document.of(in.decimal());
    }

    private static Document embedded(JsonReader in) {
        if (in.parser().getEmbeddedObject() instanceof byte[] bytes) {
            return Document.of(Base64.getEncoder().encodeToString(bytes));
        }
        throw in.mismatch("any JSON");
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
