package io.docwright.runtime.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ByteStreamTest {
    @TempDir
    Path folder;

    @Test
    void filesAndBytesAreRepeatable() throws IOException {
        Path file = Files.writeString(folder.resolve("body"), "abc");
        for (ByteStream body : new ByteStream[] {
            ByteStream.of(file),
            ByteStream.of(Bytes.ofUtf8("abc")),
            ByteStream.of("abc"),
            ByteStream.of(new byte[] {'a', 'b', 'c'})
        }) {
            assertThat(body.repeatable()).isTrue();
            assertThat(body.length()).hasValue(3);
            assertThat(read(body)).isEqualTo("abc");
            assertThat(read(body)).isEqualTo("abc");
        }
        assertThat(ByteStream.of(folder.resolve("missing")).length()).isEmpty();
        assertThat(ByteStream.empty().length()).hasValue(0);
    }

    @Test
    void streamsAreReadOnceAndClosed() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        ByteArrayInputStream in = new ByteArrayInputStream(new byte[] {'a'}) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        ByteStream body = ByteStream.of(in, 1);
        assertThat(body.repeatable()).isFalse();
        assertThat(body.length()).hasValue(1);
        assertThat(ByteStream.of(in).length()).isEmpty();
        assertThat(read(body)).isEqualTo("a");
        assertThatIllegalStateException().isThrownBy(body::open);
        body.close();
        assertThat(closed).isTrue();
    }

    private static String read(ByteStream body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        body.transferTo(out);
        return out.toString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
