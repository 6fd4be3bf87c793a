package io.docwright.runtime.json;

import io.docwright.runtime.codec.Codec;
import io.docwright.runtime.codec.CodecException;
import io.docwright.runtime.codec.TimestampFormat;
import io.docwright.runtime.codec.WireForms;
import io.docwright.runtime.schema.ApiException;
import io.docwright.runtime.schema.ErrorSchema;
import io.docwright.runtime.schema.Member;
import io.docwright.runtime.schema.PlainErrorBuilder;
import io.docwright.runtime.schema.Schema;
import io.docwright.runtime.schema.Structure;
import java.io.InputStream;
import java.io.OutputStream;
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
 * JSON in UTF-8; reads UTF-16 and UTF-32, too.
 *
 * <table>
 * <caption>How values are written</caption>
 * <tr><th>type</th><th>JSON</th></tr>
 * <tr><td>structure</td><td>an object; members without a value are omitted</td></tr>
 * <tr><td>union</td><td>an object with one member</td></tr>
 * <tr><td>exception</td><td>an object with the {@code message} and the members</td></tr>
 * <tr><td>enum, string</td><td>a string</td></tr>
 * <tr><td>integer, float</td><td>a number; {@code "NaN"}, {@code "Infinity"}, {@code "-Infinity"}</td></tr>
 * <tr><td>timestamp</td><td>seconds since 1970 as a number, or a string: {@link Builder#timestamps}</td></tr>
 * <tr><td>blob</td><td>Base64</td></tr>
 * <tr><td>document</td><td>the JSON value; numbers keep all digits</td></tr>
 * </table>
 *
 * <p>When reading, a {@code null} is an absent member (of a document, the value {@code null}); in lists and maps it is
 * skipped. Of equal members or keys, the last wins. Timestamps are accepted in every format, and numbers and booleans in
 * place of strings. A union must have exactly one member; if the schema does not list it, its name is kept. The
 * {@linkplain Builder#maxDepth depth} of nested arrays and objects is limited, so that the stack does not overflow, and
 * so is the length of numbers, to 1,000 digits.
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonCodec implements Codec {
    private static final JsonCodec DEFAULT = builder().build();

    private final TokenStreamFactory factory;
    private final JsonShapes shapes;

    private JsonCodec(Builder builder) {
        this.factory = builder.factory();
        this.shapes = new JsonShapes(
                builder.timestamps,
                builder.wireForms,
                builder.keepUnknownMembers,
                builder.withUnknownMembers,
                builder.redactSensitive,
                builder.natives);
    }

    /** Returns the codec with the defaults of {@link #builder()}, always the same object. */
    public static JsonCodec json() {
        return DEFAULT;
    }

    /** Returns a builder with the default settings. */
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
                throw JsonPositions.failure(generator, e.getOriginalMessage(), e);
            }
        } catch (JacksonIOException e) {
            throw JsonPositions.ioFailure(e);
        }
    }

    /**
     * Writes a value at the current position of {@code out}.
     *
     * @throws CodecException if JSON cannot represent the value
     * @throws JacksonException if the generator throws it
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
     * Reads the value at the current token of {@code in}, or at its next token if there is no current one. Afterwards
     * the current token is the last of the value.
     *
     * @throws CodecException if the value does not match {@code schema}
     * @throws JacksonException if the parser throws it
     */
    public <T> T read(Schema<T> schema, JsonParser in) {
        if (!in.hasCurrentToken()) {
            in.nextToken();
        }
        return begun(new JsonReader(in), shapes.of(schema)::read);
    }

    /** Returns the value for JSON's {@code null}: a document has one, other schemas have not. */
    public <T> @Nullable T ofNull(Schema<T> schema) {
        return shapes.of(schema).ofNull();
    }

    /**
     * Reads the message and the members of an exception.
     *
     * @return a builder without code, status and request id, which are not in the JSON
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
                    throw reader.failure("expected the end after the value", null);
                }
                return value;
            } catch (JacksonIOException e) {
                throw e;
            } catch (JacksonException e) {
                throw reader.failure(e);
            }
        } catch (JacksonIOException e) {
            throw JsonPositions.ioFailure(e);
        }
    }

    private static <R> R begun(JsonReader reader, Function<JsonReader, R> shape) {
        if (!reader.parser().hasCurrentToken()) {
            throw reader.failure("expected JSON, found nothing", null);
        }
        return shape.apply(reader);
    }

    /** Builds a codec. Not safe for use by several threads. */
    public static final class Builder {
        private static final int DEPTH = 500;

        private TimestampFormat timestamps = TimestampFormat.EPOCH_SECONDS;
        private WireForms wireForms = WireForms.AS_DOCUMENTED;
        private boolean keepUnknownMembers;
        private boolean withUnknownMembers;
        private boolean redactSensitive;
        private int maxDepth = DEPTH;
        private @Nullable TokenStreamFactory format;
        private @Nullable NativeValues natives;

        private Builder() {}

        /** Sets the format of timestamps for which {@link #wireForms} returns none. Defaults to seconds since 1970. */
        public Builder timestamps(TimestampFormat timestamps) {
            this.timestamps = timestamps;
            return this;
        }

        /** Sets the names and formats of members. Defaults to the documented names. */
        public Builder wireForms(WireForms wireForms) {
            this.wireForms = wireForms;
            return this;
        }

        /**
         * Sets whether unions with a member that the schema does not list can be written: by name, as {@code
         * {"SDK_UNKNOWN_MEMBER": {"name": "…"}}}, which can be read again. Defaults to false, for requests: writing
         * such a union throws, because its value is not available.
         */
        public Builder keepUnknownMembers(boolean keepUnknownMembers) {
            this.keepUnknownMembers = keepUnknownMembers;
            return this;
        }

        /**
         * Sets whether members that the schema of a structure does not list are read, as its {@linkplain Structure#unknownMembers
         * unknown members}, and whether these are written. Defaults to false: such members are skipped.
         */
        public Builder withUnknownMembers(boolean withUnknownMembers) {
            this.withUnknownMembers = withUnknownMembers;
            return this;
        }

        /**
         * Sets whether {@code "***"} is written in place of the values of {@linkplain Member#sensitive sensitive} members, whatever their
         * type, and of unknown and omitted ones, so that the JSON can be logged. It cannot be read again. Defaults to false: JSON is data.
         */
        public Builder redactSensitive(boolean redactSensitive) {
            this.redactSensitive = redactSensitive;
            return this;
        }

        /** Sets the maximum depth of nested arrays and objects. Defaults to 500. */
        public Builder maxDepth(int maxDepth) {
            this.maxDepth = maxDepth;
            return this;
        }

        /**
         * Sets another format with the structure of JSON, such as CBOR. Its maximum depth is that of its factory.
         *
         * @param factory creates the parsers and generators
         * @param natives writes the values with a native form
         */
        public Builder format(TokenStreamFactory factory, NativeValues natives) {
            this.format = factory;
            this.natives = natives;
            return this;
        }

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
