package io.docwright.generator.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SourceEncoderTest {
    private static final String SOURCE = "String s = \"é → 😀\"; // \\u0041";

    @Test
    void writesWhatTheEncodingHas() {
        assertThat(new SourceEncoder(StandardCharsets.UTF_8).encode(SOURCE))
                .isEqualTo(SOURCE.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void escapesWhatItLacks() {
        assertThat(new SourceEncoder(StandardCharsets.ISO_8859_1).encode(SOURCE))
                .isEqualTo("String s = \"é \\u2192 \\ud83d\\ude00\"; // \\u0041".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(new SourceEncoder(StandardCharsets.US_ASCII).encode(SOURCE))
                .isEqualTo("String s = \"\\u00e9 \\u2192 \\ud83d\\ude00\"; // \\u0041"
                        .getBytes(StandardCharsets.US_ASCII));
    }
}
