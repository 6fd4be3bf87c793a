package io.docwright.runtime.json;

import io.docwright.runtime.codec.TimestampFormat;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A timestamp: seconds since 1970 as a number, or a string. Both are read, regardless of the format for writing. */
final class JsonTimestamp extends JsonShape<Instant> {
    private final TimestampFormat format;
    private final @Nullable NativeValues natives;

    JsonTimestamp(TimestampFormat format, @Nullable NativeValues natives) {
        this.format = format;
        this.natives = natives;
    }

    @Override
    Instant read(JsonReader in) {
        JsonParser parser = in.parser();
        try {
            if (parser.hasToken(JsonToken.VALUE_NUMBER_INT)) {
                return Instant.ofEpochSecond(parser.getLongValue());
            }
            if (!parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
                in.expect(JsonToken.VALUE_STRING, "a timestamp");
            }
            return TimestampFormat.parse(parser.getString());
        } catch (DateTimeException e) {
            throw in.failure("expected a timestamp, found other " + found(parser), e);
        }
    }

    private static String found(JsonParser parser) {
        return parser.hasToken(JsonToken.VALUE_STRING) ? "text" : "numbers";
    }

    @Override
    void write(JsonGenerator out, Instant value) {
        try {
            if (natives != null) {
                natives.writeTimestamp(out, value);
            } else if (format != TimestampFormat.EPOCH_SECONDS) {
                out.writeString(format.format(value));
            } else if (value.getNano() == 0) {
                out.writeNumber(value.getEpochSecond());
            } else {
                out.writeNumber(new BigDecimal(format.format(value)));
            }
        } catch (DateTimeException e) {
            throw JsonPositions.failure(out, "the timestamp cannot be written: " + e.getMessage(), e);
        }
    }
}
