package io.docwright.runtime.json;

import io.docwright.runtime.codec.CodecException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/** The positions of parsers and generators. */
final class JsonPositions {
    private JsonPositions() {}

    /** The context of the value at the current token. */
    static TokenStreamContext context(JsonParser parser) {
        TokenStreamContext context = parser.streamReadContext();
        JsonToken token = parser.currentToken();
        boolean opening = token == JsonToken.START_ARRAY || token == JsonToken.START_OBJECT;
        return opening ? context.getParent() : context;
    }

    /** @param shownDepth the depth of the innermost context in the path */
    static CodecException.Position of(JsonParser parser, int shownDepth, @Nullable TokenStreamLocation location) {
        TokenStreamContext context = context(parser);
        while (context.getNestingDepth() > shownDepth) {
            context = context.getParent();
        }
        String path = path(context);
        return location == null
                ? CodecException.Position.of(path)
                : new CodecException.Position(
                        path,
                        Math.max(location.getLineNr(), 0),
                        Math.max(location.getColumnNr(), 0),
                        location.getByteOffset());
    }

    /** A value that cannot be written, with its path. */
    static CodecException failure(JsonGenerator out, String problem, @Nullable Throwable cause) {
        return new CodecException(problem, CodecException.Position.of(path(out.streamWriteContext())), cause);
    }

    /** Format: {@code packages[3].format}. */
    static String path(@Nullable TokenStreamContext context) {
        if (context == null || context.inRoot()) {
            return "";
        }
        String parent = path(context.getParent());
        if (context.inArray()) {
            return context.hasCurrentIndex() ? parent + "[" + context.getCurrentIndex() + "]" : parent;
        }
        String name = context.currentName();
        if (name == null) {
            return parent;
        }
        return parent.isEmpty() ? name : parent + "." + name;
    }

    static String describe(@Nullable JsonToken token) {
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT, END_OBJECT, PROPERTY_NAME -> "an object";
            case START_ARRAY, END_ARRAY -> "an array";
            case VALUE_STRING -> "text";
            case VALUE_NUMBER_INT -> "an integer";
            case VALUE_NUMBER_FLOAT -> "a floating-point number";
            case VALUE_TRUE, VALUE_FALSE -> "a boolean";
            case VALUE_NULL -> "null";
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> "a value that is not JSON";
        };
    }
}
