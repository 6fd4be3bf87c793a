package io.docwright.runtime.json;

import io.docwright.runtime.codec.CodecException;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The state of one reading: the parser, and the elements of lists that are not yet complete. */
final class JsonReader {
    private static final int FIRST_ELEMENTS = 32;

    private final JsonParser parser;
    private @Nullable Object[] elements = {};
    private int top;

    JsonReader(JsonParser parser) {
        this.parser = parser;
    }

    JsonParser parser() {
        return parser;
    }

    /** The next value; null where it is {@code null} and the shape knows no such value. */
    <T> @Nullable T next(JsonShape<T> shape) {
        return value(shape, parser.nextToken());
    }

    /** The value that begins at {@code token}, which is the parser's. */
    <T> @Nullable T value(JsonShape<T> shape, JsonToken token) {
        return token == JsonToken.VALUE_NULL ? shape.ofNull() : shape.read(this);
    }

    /** Goes over the next value, whatever it is. */
    void skipNext() {
        parser.nextToken();
        parser.skipChildren();
    }

    void expect(JsonToken token, String wanted) {
        if (!parser.hasToken(token)) {
            throw mismatch(wanted);
        }
    }

    /** How many elements wait; those of the list that begins here come after them. */
    int mark() {
        return top;
    }

    void push(Object element) {
        if (top == elements.length) {
            elements = Arrays.copyOf(elements, Math.max(FIRST_ELEMENTS, top * 2));
        }
        elements[top++] = element;
    }

    /** The elements since {@code mark}. */
    @SuppressWarnings("NullAway") // below the top there are no nulls
    Object[] popFrom(int mark) {
        Object[] list = Arrays.copyOfRange(elements, mark, top);
        top = mark;
        return list;
    }

    /** The number at the parser's token, with all its digits. */
    BigDecimal decimal() {
        try {
            return parser.getDecimalValue();
        } catch (NumberFormatException e) {
            throw failure("a number with an exponent that is out of bounds", e);
        }
    }

    /** What is there is not what the schema says. */
    CodecException mismatch(String wanted) {
        return failure("expected " + wanted + ", found " + JsonPlaces.describe(parser.currentToken()), null);
    }

    /** Something is wrong with the value at the parser's token. */
    CodecException failure(String problem, @Nullable Throwable cause) {
        return new CodecException(problem, JsonPlaces.of(parser, parser.currentTokenLocation()), cause);
    }

    /** The parser failed. */
    CodecException failure(JacksonException e) {
        return new CodecException(e.getOriginalMessage(), JsonPlaces.of(parser, e.getLocation()), e);
    }
}
