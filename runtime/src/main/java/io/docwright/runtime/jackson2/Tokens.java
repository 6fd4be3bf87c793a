package io.docwright.runtime.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Copies values between the tokens of Jackson 2, of any format, and JSON in UTF-8. */
final class Tokens {
    private static final JsonFactory JSON = new JsonFactory();

    private Tokens() {}

    /** Writes a JSON value. Numbers keep their digits. */
    static void copy(byte[] json, JsonGenerator out) throws IOException {
        try (tools.jackson.core.JsonParser in = JSON.createParser(ObjectReadContext.empty(), json)) {
            for (tools.jackson.core.JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                switch (token) {
                    case START_OBJECT -> out.writeStartObject();
                    case END_OBJECT -> out.writeEndObject();
                    case START_ARRAY -> out.writeStartArray();
                    case END_ARRAY -> out.writeEndArray();
                    case PROPERTY_NAME -> out.writeFieldName(in.currentName());
                    case VALUE_STRING -> out.writeString(in.getString());
                    case VALUE_NUMBER_INT -> out.writeNumber(in.getBigIntegerValue());
                    case VALUE_NUMBER_FLOAT -> out.writeNumber(in.getDecimalValue());
                    case VALUE_TRUE -> out.writeBoolean(true);
                    case VALUE_FALSE -> out.writeBoolean(false);
                    default -> out.writeNull();
                }
            }
        }
    }

    /**
     * Returns the value at the current token as JSON. Afterwards the current token is the last of the value.
     *
     * @throws MismatchedInputException if a value is not one of JSON or bytes
     */
    static byte[] copy(JsonParser in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (tools.jackson.core.JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            int depth = 0;
            JsonToken token = in.currentToken() == null ? in.nextToken() : in.currentToken();
            while (true) {
                depth += token.isStructStart() ? 1 : 0;
                depth -= token.isStructEnd() ? 1 : 0;
                copy(token, in, out);
                if (depth == 0 && token != JsonToken.FIELD_NAME) {
                    break;
                }
                token = in.nextToken();
            }
        }
        return bytes.toByteArray();
    }

    /** Where the value at the current token is: {@code books[2].title}; empty for the outermost one. */
    static String path(JsonParser in) {
        JsonStreamContext here = in.getParsingContext();
        JsonToken token = in.currentToken();
        StringBuilder path = new StringBuilder();
        for (JsonStreamContext at = token != null && token.isStructStart() ? here.getParent() : here;
                at != null && !at.inRoot();
                at = at.getParent()) {
            path.insert(0, at.inArray() ? "[" + at.getCurrentIndex() + "]" : "." + at.getCurrentName());
        }
        return path.length() > 0 && path.charAt(0) == '.' ? path.substring(1) : path.toString();
    }

    private static void copy(JsonToken token, JsonParser in, tools.jackson.core.JsonGenerator out) throws IOException {
        switch (token) {
            case START_OBJECT -> out.writeStartObject();
            case END_OBJECT -> out.writeEndObject();
            case START_ARRAY -> out.writeStartArray();
            case END_ARRAY -> out.writeEndArray();
            case FIELD_NAME -> out.writeName(in.currentName());
            case VALUE_STRING -> out.writeString(in.getText());
            case VALUE_NUMBER_INT -> out.writeNumber(in.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> {
                if (in.isNaN()) {
                    out.writeString(in.getText());
                } else {
                    out.writeNumber(in.getDecimalValue());
                }
            }
            case VALUE_TRUE -> out.writeBoolean(true);
            case VALUE_FALSE -> out.writeBoolean(false);
            case VALUE_NULL -> out.writeNull();
            case VALUE_EMBEDDED_OBJECT -> embedded(in, out);
            default -> throw MismatchedInputException.from(in, Object.class, "a value is missing");
        }
    }

    private static void embedded(JsonParser in, tools.jackson.core.JsonGenerator out) throws IOException {
        Object value = in.getEmbeddedObject();
        if (value == null) {
            out.writeNull();
        } else if (value instanceof byte[] blob) {
            out.writeString(Base64.getEncoder().encodeToString(blob));
        } else {
            throw MismatchedInputException.from(
                    in,
                    Object.class,
                    "expected a value of JSON, found " + value.getClass().getName());
        }
    }
}
