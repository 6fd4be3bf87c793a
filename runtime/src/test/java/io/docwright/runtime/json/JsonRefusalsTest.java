package io.docwright.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.docwright.runtime.codec.CodecException;
import io.docwright.runtime.sample.Everything;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that does not match its schema, limits of depth, and failing streams. */
class JsonRefusalsTest {
    private static final JsonCodec JSON = JsonCodec.json();

    private static Everything read(String json) {
        return JSON.read(Everything.SCHEMA, json.getBytes(StandardCharsets.UTF_8));
    }

    private static String written(Everything value) {
        return new String(JSON.write(value), StandardCharsets.UTF_8);
    }

    @Test
    void reportsTheProblemAndItsPosition() {
        String json = "{\n  \"list\": [\n    {\"inner\": {}},\n    {\"inner\": {\"groups\": {\"a\": [{}, 7]}}}\n  ]\n}";
        assertThatExceptionOfType(CodecException.class)
                .isThrownBy(() -> read(json.replace("{},", "{\"text\":\"t\"},")))
                .satisfies(e -> {
                    assertThat(e.path()).isEqualTo("list[1].inner.groups.a[1]");
                    assertThat(e.problem()).isEqualTo("expected an object, found an integer");
                    assertThat(e.line()).isEqualTo(4);
                    assertThat(e.column()).isEqualTo(47);
                    assertThat(e.offset()).isEqualTo(79);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "{",
                "{\"string\"",
                "{\"string\":}",
                "{} {}",
                "{\"string\":\"\\x\"}",
                "{\"blob\":\"*\"}",
                "{\"document\":1e3000000000}",
                "{\"boolean\":0}",
                "nul",
                "{\"string\":\"a\nb\"}",
                "{\"a\":tru}",
                "{\"a\":[1,]}",
                "\"{}\""
            })
    void refusesWhatIsNoJsonOfTheSchema(String json) {
        assertThatExceptionOfType(CodecException.class).isThrownBy(() -> read(json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"string\":[",
                "{\"inner\":",
                "{\"list\":[",
                "{\"document\":[",
                "[",
                "{\"document\":{\"a\":",
                "{\"choice\":{\"choices\":[",
                "{\"choice\":{\"new\":["
            })
    void excessiveDepthIsRejected(String opening) {
        String hostile = opening.repeat(100_000);
        assertThatExceptionOfType(CodecException.class).isThrownBy(() -> read(hostile));
        assertThatExceptionOfType(CodecException.class).isThrownBy(() -> read("{\"unlisted\":" + hostile));
        String document = "{\"document\":" + opening.repeat(100_000);
        assertThatExceptionOfType(CodecException.class).isThrownBy(() -> read(document));
    }

    @Test
    void aDepthUpToTheLimitIsRead() {
        Everything deep = Everything.of("s");
        for (int i = 1; i < 500; i++) {
            deep = Everything.of("s").toBuilder().put(Everything.INNER, deep).build();
        }
        assertThat(read(written(deep))).isEqualTo(deep);
        Everything tooDeep =
                Everything.of("s").toBuilder().put(Everything.INNER, deep).build();
        assertThatExceptionOfType(CodecException.class).isThrownBy(() -> JSON.write(tooDeep));
        JsonCodec deeper = JsonCodec.builder().maxDepth(501).build();
        assertThat(deeper.read(Everything.SCHEMA, deeper.write(tooDeep))).isEqualTo(tooDeep);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void readsEachEncoding(String charset) {
        byte[] json = "{\"string\":\"é\"}".getBytes(Charset.forName(charset));
        assertThat(JSON.read(Everything.SCHEMA, json)).isEqualTo(Everything.of("é"));
        assertThat(JSON.read(Everything.SCHEMA, new ByteArrayInputStream(json))).isEqualTo(Everything.of("é"));
    }

    @Test
    void readsAndWritesStreamsAndLeavesThemOpen() {
        boolean[] closed = new boolean[2];
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        JSON.write(Everything.SCHEMA, Everything.of("s"), out);
        InputStream in = new ByteArrayInputStream(out.toByteArray()) {
            @Override
            public void close() {
                closed[1] = true;
            }
        };
        assertThat(JSON.read(Everything.SCHEMA, in)).isEqualTo(Everything.of("s"));
        assertThat(closed).containsOnly(false);
    }

    @Test
    void aStreamThatFailsIsNotMalformed() {
        InputStream in = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("reset");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("reset");
            }
        };
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("reset");
            }
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> JSON.read(Everything.SCHEMA, in))
                .withMessageContaining("reset");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> JSON.write(Everything.SCHEMA, Everything.of("s"), out))
                .withMessageContaining("reset");
    }
}
