package io.docwright.runtime.json;

import io.docwright.runtime.codec.CodecException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;

/** The positions of parsers and generators, and failures there. */
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

    /** Bytes that are not text are an error of the input, not of the stream. */
    static RuntimeException ioFailure(JacksonIOException e) {
        IOException cause = e.getCause() == null ? new IOException(e) : e.getCause();
        return cause instanceof CharConversionException || isEncoding(cause)
                ? new CodecException("no text: " + cause.getMessage(), CodecException.Position.of(""), cause)
                : new UncheckedIOException(cause);
    }

    /** Jackson reports four-byte encodings that it does not support as a plain IOException of its own code. */
    private static boolean isEncoding(IOException cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        return cause.getClass() == IOException.class
                && trace.length > 0
                && trace[0].getClassName().startsWith("tools.jackson.core.");
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
