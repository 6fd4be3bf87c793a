package io.docwright.runtime.json;

import io.docwright.runtime.codec.Codec;
import io.docwright.runtime.codec.CodecException;
import io.docwright.runtime.codec.TimestampFormat;
import io.docwright.runtime.codec.WireForms;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.ErrorSchema;
import io.docwright.runtime.schema.PlainErrorBuilder;
import io.docwright.runtime.schema.Schema;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.ByteArrayBuilder;

/**
 * JSON in UTF-8; UTF-16 and UTF-32 are read as well.
 *
 * <table>
 * <caption>How values are written</caption>
 * <tr><th>type</th><th>JSON</th></tr>
 * <tr><td>structure</td><td>an object; members without a value are left out</td></tr>
 * <tr><td>union</td><td>an object with one member</td></tr>
 * <tr><td>exception</td><td>an object of its {@code message} and its members</td></tr>
 * <tr><td>enum, text</td><td>a string</td></tr>
 * <tr><td>whole number, number</td><td>a number; {@code "NaN"}, {@code "Infinity"}, {@code "-Infinity"}</td></tr>
 * <tr><td>point in time</td><td>seconds since 1970 as a number, or text: {@link Builder#timestamps}</td></tr>
 * <tr><td>blob</td><td>Base64</td></tr>
 * <tr><td>document</td><td>itself, each number with all its digits</td></tr>
 * </table>
 *
 * <p>When it reads, {@code null} is a member that is absent (of a document, the value {@code null}); in lists and maps it
 * is left out. Of members and keys that come twice the last one wins. A point in time is read in each of its formats, and
 * a number or a boolean where text is expected as it is written. A union must have one member; one that the schema does
 * not list is kept by name. Arrays and objects within each other are read and written to a {@linkplain Builder#maxDepth
 * depth} that no stack overflows at, and numbers to a length of 1,000 digits.
 *
 * <p>Never changes; safe for use by several threads.
 */
public final class JsonCodec implements Codec {
    private static final JsonCodec DEFAULT = builder().build();

    private final TokenStreamFactory factory;
    private final JsonShapes shapes;

    private JsonCodec(Builder builder) {
        this.factory = builder.factory();
        this.shapes =
                new JsonShapes(builder.timestamps, builder.wireForms, builder.keepUnknownMembers, builder.natives);
    }

    /** A codec with the settings that {@link #builder()} begins with, the same one each time. */
    public static JsonCodec json() {
        return DEFAULT;
    }

    /** Begins a codec of one's own settings. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public <T> byte[] write(Schema<T> schema, T value) {
        BufferRecycler recycler = factory._getBufferRecycler();
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(recycler)) {
            write(schema, value, bytes);
            return bytes.getClearAndRelease();
        } finally {
            recycler.releaseToPool();
        }
    }

    @Override
    public <T> void write(Schema<T> schema, T value, OutputStream out) {
        try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            try {
                write(schema, value, generator);
            } catch (JacksonIOException e) {
                throw e;
            } catch (JacksonException e) {
                throw JsonPlaces.failure(generator, e.getOriginalMessage(), e);
            }
        } catch (JacksonIOException e) {
            throw ioFailure(e);
        }
    }

    /**
     * Writes a value where {@code out} stands.
     *
     * @throws CodecException where JSON cannot say the value
     * @throws JacksonException where the generator throws it
     */
    public <T> void write(Schema<T> schema, T value, JsonGenerator out) {
        shapes.of(schema).write(out, value);
    }

    @Override
    public <T> T read(Schema<T> schema, InputStream in) {
        JsonShape<T> shape = shapes.of(schema);
        return readAll(() -> factory.createParser(ObjectReadContext.empty(), in), shape::read);
    }

    @Override
    public <T> T read(Schema<T> schema, byte[] bytes) {
        JsonShape<T> shape = shapes.of(schema);
        return readAll(() -> factory.createParser(ObjectReadContext.empty(), bytes), shape::read);
    }

    /**
     * Reads the value at which {@code in} stands, or which begins at its next token. Afterwards {@code in} stands at the
     * value's last token.
     *
     * @throws CodecException where the value is not what {@code schema} says
     * @throws JacksonException where the parser throws it
     */
    public <T> T read(Schema<T> schema, JsonParser in) {
        if (!in.hasCurrentToken()) {
            in.nextToken();
        }
        return begun(new JsonReader(in), shapes.of(schema)::read);
    }

    /** What {@code null} stands for where a value of {@code schema} is expected: of documents a value, else nothing. */
    public <T> @Nullable T ofNull(Schema<T> schema) {
        return shapes.of(schema).ofNull();
    }

    /**
     * Reads an exception, as far as it stands in the JSON.
     *
     * @return a builder with the message and the members; code, status and the request's id are to be set
     * @throws CodecException as {@link #read(Schema, byte[])}
     */
    public <E extends ApiException> PlainErrorBuilder<E> readError(ErrorSchema<E> schema, byte[] bytes) {
        JsonError<E> shape = shapes.ofError(schema);
        return readAll(() -> factory.createParser(ObjectReadContext.empty(), bytes), shape::readBuilder);
    }

    private interface ParserSource {
        JsonParser open();
    }

    private static <R> R readAll(ParserSource source, Function<JsonReader, R> shape) {
        try (JsonParser parser = source.open()) {
            JsonReader reader = new JsonReader(parser);
            try {
                parser.nextToken();
                R value = begun(reader, shape);
                if (parser.nextToken() != null) {
                    throw reader.failure("expected nothing more after the value", null);
                }
                return value;
            } catch (JacksonIOException e) {
                throw e;
            } catch (JacksonException e) {
                throw reader.failure(e);
            }
        } catch (JacksonIOException e) {
            throw ioFailure(e);
        }
    }

    private static <R> R begun(JsonReader reader, Function<JsonReader, R> shape) {
        if (!reader.parser().hasCurrentToken()) {
            throw reader.failure("expected JSON, found nothing", null);
        }
        return shape.apply(reader);
    }

    /** Bytes that are no text are the sender's fault, not the stream's. */
    private static RuntimeException ioFailure(JacksonIOException e) {
        IOException cause = e.getCause() == null ? new IOException(e) : e.getCause();
        return cause instanceof CharConversionException || isEncoding(cause)
                ? new CodecException("no text: " + cause.getMessage(), CodecException.Place.of(""), cause)
                : new UncheckedIOException(cause);
    }

    /** Jackson reports four-byte encodings that it does not support as a plain IOException from its own code. */
    private static boolean isEncoding(IOException cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        return cause.getClass() == IOException.class
                && trace.length > 0
                && trace[0].getClassName().startsWith("tools.jackson.core.");
    }

    /** Builds a codec. Not safe for use by several threads. */
    public static final class Builder {
        private static final int DEPTH = 500;

        private TimestampFormat timestamps = TimestampFormat.EPOCH_SECONDS;
        private WireForms wireForms = WireForms.AS_DOCUMENTED;
        private boolean keepUnknownMembers;
        private int maxDepth = DEPTH;
        private @Nullable TokenStreamFactory format;
        private @Nullable NativeValues natives;

        private Builder() {}

        /** Sets how points in time are written where {@link #wireForms} says nothing; seconds since 1970 if not set. */
        public Builder timestamps(TimestampFormat timestamps) {
            this.timestamps = timestamps;
            return this;
        }

        /** Sets how members travel; under their documented names if not set. */
        public Builder wireForms(WireForms wireForms) {
            this.wireForms = wireForms;
            return this;
        }

        /**
         * Sets what becomes of a union with a member that the schema does not list. If set, it is written by its name, as
         * {@code {"SDK_UNKNOWN_MEMBER": {"name": "…"}}}, and read again. If not, as when a request is to be sent, it cannot
         * be written, because its value is lost.
         */
        public Builder keepUnknownMembers(boolean keepUnknownMembers) {
            this.keepUnknownMembers = keepUnknownMembers;
            return this;
        }

        /** Sets how many arrays and objects may stand within each other; 500 if not set. */
        public Builder maxDepth(int maxDepth) {
            this.maxDepth = maxDepth;
            return this;
        }

        /**
         * Sets another format of JSON's shape, such as CBOR. Its depth is its factory's affair.
         *
         * @param factory makes its parsers and generators
         * @param natives writes what it has forms of its own for
         */
        public Builder format(TokenStreamFactory factory, NativeValues natives) {
            this.format = factory;
            this.natives = natives;
            return this;
        }

        /** Builds the codec. */
        public JsonCodec build() {
            return new JsonCodec(this);
        }

        private TokenStreamFactory factory() {
            return format != null ? format : json();
        }

        private JsonFactory json() {
            return JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(maxDepth)
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .streamWriteConstraints(StreamWriteConstraints.builder()
                            .maxNestingDepth(maxDepth)
                            .build())
                    .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                    .build();
        }
    }
}
