package io.docwright.fake.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON of descriptions. */
class PlainJsonTest {
    private static InputStream in(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsAllKindsOfValues() {
        String json = "{ \"a\": [1, -2.5e3, true, false, null, \"x\"], \"b\" : {}, \"c\": null,\n"
                + "\"\\u00e9\\n"
                + "\\\"\\\\\": \"\\/\\t\\b\\f\\r"
                + "\" }";

        assertThat(PlainJson.read(in(json)))
                .isEqualTo(Map.of(
                        "a",
                        List.of(new BigDecimal(1), new BigDecimal("-2.5e3"), true, false, "x"),
                        "b",
                        Map.of(),
                        "\u00e9\n\"\\",
                        "/\t\b\f\r"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"a\"",
                "{\"a\":",
                "{\"a\":1",
                "{\"a\":1,",
                "{\"a\":x}",
                "{\"a\":-}",
                "{\"a\":\"",
                "{\"a\":\"\\",
                "{\"a\":\"\\u00",
                "{\"a\":tru}",
                "{} {}",
                "{\"a\":[1}",
                "{a:1}"
            })
    void refusesWhatIsDamaged(String json) {
        assertThatThrownBy(() -> PlainJson.read(in(json)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected");
    }

    @Test
    void deepNestingEnds() {
        assertThatThrownBy(() -> PlainJson.read(in("{\"a\":" + "[".repeat(100_000))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
