package io.docwright.runtime.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class BytesTest {
    @Test
    void nothingOutsideChangesThem() {
        byte[] array = {1, 2, 3};
        Bytes bytes = Bytes.of(array);
        array[0] = 9;
        bytes.toArray()[1] = 9;
        assertThat(bytes.toArray()).containsExactly(1, 2, 3);
        assertThat(bytes.asByteBuffer().isReadOnly()).isTrue();
    }

    @Test
    void areEqualIfTheBytesAre() {
        assertThat(Bytes.of((byte) 1, (byte) 2))
                .isEqualTo(Bytes.of(ByteBuffer.wrap(new byte[] {1, 2})))
                .hasSameHashCodeAs(Bytes.of((byte) 1, (byte) 2))
                .isNotEqualTo(Bytes.of((byte) 1));
        assertThat(Bytes.of()).isSameAs(Bytes.empty());
    }

    @Test
    void areReadAsTextAndBase64() throws Exception {
        Bytes bytes = Bytes.ofUtf8("größe");
        assertThat(bytes.utf8()).isEqualTo("größe");
        assertThat(Bytes.ofBase64(bytes.base64())).isEqualTo(bytes);
        assertThat(bytes.asInputStream().readAllBytes()).isEqualTo(bytes.toArray());
        assertThat(bytes.size()).isEqualTo(7);
        assertThatIllegalArgumentException().isThrownBy(() -> Bytes.ofBase64("?"));
    }

    @Test
    void toStringOmitsTheContent() {
        assertThat(Bytes.ofUtf8("secret")).hasToString("6 bytes");
    }
}
