package io.docwright.runtime.aws.xml;

import io.docwright.runtime.aws.text.ScalarText;
import io.docwright.runtime.codec.CodecException;
import io.docwright.runtime.codec.TimestampFormat;
import io.docwright.runtime.schema.Schema;

/** A scalar: an element with text. */
final class XmlScalar<T> extends XmlShape<T> {
    private final Schema<T> schema;
    private final TimestampFormat timestamps;

    XmlScalar(Schema<T> schema, TimestampFormat timestamps) {
        this.schema = schema;
        this.timestamps = timestamps;
    }

    @Override
    T read(XmlReader in) {
        String text = in.text();
        try {
            return of(text);
        } catch (CodecException e) {
            throw in.failure(e.problem());
        }
    }

    @SuppressWarnings("unchecked") // the text of a scalar is parsed to the type of the scalar
    T of(String text) {
        Object value = ScalarText.read(schema, text);
        if (value == null) {
            throw new CodecException("the value cannot be represented in XML", CodecException.Position.of(""), null);
        }
        return (T) value;
    }

    String text(T value) {
        return ScalarText.write(value, timestamps);
    }

    @Override
    void write(XmlOut out, T value) {
        String text = text(value);
        if (!text.isEmpty()) {
            out.text(text);
        }
    }
}
