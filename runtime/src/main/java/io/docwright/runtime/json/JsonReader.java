package io.docwright.runtime.json;

import io.docwright.runtime.codec.CodecException;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.value.Document;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The state of reading a value: the parser, and the elements of incomplete lists. */
final class JsonReader {
    private static final int FIRST_ELEMENTS = 32;

    /** {@code 'hunter2'}, {@code (12345678901234567890)}: parts of the input in Jackson's messages; single characters are kept. */
    private static final Pattern INPUT = Pattern.compile("'[^']{2,}'|(?<=\\()-?[0-9][^() ]+(?=\\))");

    private final JsonParser parser;
    private @Nullable Object[] elements = {};
    private int top;

    /** The depth of the innermost member that paths in messages may show. */
    private int shownDepth = Integer.MAX_VALUE;

    JsonReader(JsonParser parser) {
        this.parser = parser;
    }

    JsonParser parser() {
        return parser;
    }

    /** Reads the next value; null if it is {@code null} and the shape has no value for that. */
    <T> @Nullable T next(JsonShape<T> shape) {
        return value(shape, parser.nextToken());
    }

    /** Reads the value that starts at {@code token}, the parser's current token. */
    <T> @Nullable T value(JsonShape<T> shape, JsonToken token) {
        return token == JsonToken.VALUE_NULL ? shape.ofNull() : shape.read(this);
    }

    /** Reads a value as {@link JsonShape#read}. Paths of errors in it end with the member that contains it. */
    <T> T sensitive(JsonShape<T> shape) {
        int before = shownDepth;
        shownDepth = Math.min(before, JsonPositions.context(parser).getNestingDepth());
        T value = shape.read(this);
        shownDepth = before;
        return value;
    }

    /** Skips the next value. */
    void skipNext() {
        parser.nextToken();
        parser.skipChildren();
    }

    void expect(JsonToken token, String expected) {
        if (!parser.hasToken(token)) {
            throw mismatch(expected);
        }
    }

    /** The number of elements on the stack; the elements of a list that starts here follow them. */
    int mark() {
        return top;
    }

    void push(Object element) {
        if (top == elements.length) {
            elements = Arrays.copyOf(elements, Math.max(FIRST_ELEMENTS, top * 2));
        }
        elements[top++] = element;
    }

    /** Removes and returns the elements after {@code mark}. */
    @SuppressWarnings("NullAway") // only the part above the top contains nulls
    Object[] popFrom(int mark) {
        Object[] list = Arrays.copyOfRange(elements, mark, top);
        top = mark;
        return list;
    }

    /** The number at the current token, with all its digits. */
    BigDecimal decimal() {
        try {
            return parser.getDecimalValue();
        } catch (NumberFormatException e) {
            throw failure("the exponent of the number is out of range", e);
        }
    }

    /** The number at the current token with all its digits, or its text if its exponent is out of range. */
    Document anyDecimal() {
        try {
            return Document.of(parser.getDecimalValue());
        } catch (NumberFormatException e) {
            return Document.of(parser.getString());
        }
    }

    /** The current token does not match the schema. */
    CodecException mismatch(String expected) {
        return failure("expected " + expected + ", found " + JsonPositions.describe(parser.currentToken()), null);
    }

    /** A problem with the value at the current token. */
    CodecException failure(String problem, @Nullable Throwable cause) {
        return new CodecException(problem, JsonPositions.of(parser, shownDepth, parser.currentTokenLocation()), cause);
    }

    /** A problem that Jackson found; without the exception and without the texts and numbers of the JSON in its message. */
    CodecException failure(JacksonException e) {
        String problem = INPUT.matcher(e.getOriginalMessage()).replaceAll(Member.REDACTED);
        return new CodecException(problem, JsonPositions.of(parser, shownDepth, e.getLocation()), null);
    }
}
