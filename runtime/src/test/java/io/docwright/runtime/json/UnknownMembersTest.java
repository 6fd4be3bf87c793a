package io.docwright.runtime.json;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.docwright.runtime.codec.CodecException;
import io.docwright.runtime.sample.Everything;
import io.docwright.runtime.sample.SampleApi;
import io.docwright.runtime.value.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Members that the schema does not list. */
class UnknownMembersTest {
    private static final JsonCodec KEEPING =
            JsonCodec.builder().withUnknownMembers(true).build();

    private static final String JSON =
            "{\"string\":\"s\",\"inner\":{\"string\":\"i\",\"secret\":\"hunter2\"},\"new\":{\"a\":[1,null]},\"none\":null}";

    private static Everything read(JsonCodec codec, String json) {
        return codec.read(Everything.SCHEMA, json.getBytes(StandardCharsets.UTF_8));
    }

    private static String written(JsonCodec codec, Everything value) {
        return new String(codec.write(value), StandardCharsets.UTF_8);
    }

    @Test
    void areKeptInOrderAtEveryDepth() {
        Everything read = read(KEEPING, JSON);

        assertThat(read.unknownMembers())
                .containsExactly(
                        Map.entry(
                                "new",
                                Document.of(Map.of("a", Document.of(List.of(Document.of(1), Document.ofNull()))))),
                        Map.entry("none", Document.ofNull()))
                .isUnmodifiable();
        assertThat(requireNonNull(read.value(Everything.INNER)).unknownMembers())
                .isEqualTo(Map.of("secret", Document.of("hunter2")));
    }

    @Test
    void areSkippedByDefault() {
        assertThat(written(JsonCodec.json(), read(KEEPING, JSON)))
                .isEqualTo("{\"string\":\"s\",\"inner\":{\"string\":\"i\"}}");
        assertThat(read(JsonCodec.json(), JSON).unknownMembers()).isEmpty();
        assertThat(Everything.of("s").unknownMembers()).isEmpty();
    }

    @Test
    void areWrittenAgain() {
        Everything read = read(KEEPING, JSON);

        assertThat(written(KEEPING, read)).isEqualTo(JSON);
        assertThat(written(KEEPING, read.toBuilder().put(Everything.INTEGER, 1L).build()))
                .contains("\"Integer\":1", "\"secret\":\"hunter2\"", "\"new\":{\"a\":[1,null]}");
    }

    @Test
    void aBuilderReplacesThem() {
        Everything read = read(KEEPING, JSON);
        Map<String, Document> others = Map.of("other", Document.of(true));

        assertThat(read.toBuilder().unknownMembers(Map.of()).build().unknownMembers())
                .isEmpty();
        assertThat(written(
                        KEEPING,
                        Everything.of("s").toBuilder().unknownMembers(others).build()))
                .isEqualTo("{\"string\":\"s\",\"other\":true}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read.toBuilder().unknownMembers(Map.of("float", Document.of(1))))
                .withMessage("Everything has the member float, so it is not unknown");
    }

    @Test
    void countForEquality() {
        Everything read = read(KEEPING, JSON);

        assertThat(read)
                .isEqualTo(read(KEEPING, JSON))
                .hasSameHashCodeAs(read(KEEPING, JSON))
                .isNotEqualTo(read(JsonCodec.json(), JSON))
                .isEqualTo(read.toBuilder().build());
    }

    @Test
    void textsShowOnlyTheirNames() {
        assertThat(read(KEEPING, JSON))
                .hasToString("Everything[string=s, inner=Everything[string=i, unknownMembers=[secret]],"
                        + " unknownMembers=[new, none]]");
        assertThat(written(
                        JsonCodec.builder()
                                .redactSensitive(true)
                                .withUnknownMembers(true)
                                .build(),
                        read(KEEPING, JSON)))
                .isEqualTo(
                        "{\"string\":\"s\",\"inner\":{\"string\":\"i\",\"secret\":\"***\"},\"new\":\"***\",\"none\":\"***\"}");
    }

    @Test
    void theNameOfTheShapeIsNoMember() {
        assertThat(read(KEEPING, "{\"__type\":\"x#Everything\",\"string\":\"s\"}")
                        .unknownMembers())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1e3000000000, '\"1e3000000000\"'", "1.50, 1.50", "12345678901234567890, 12345678901234567890"})
    void anyNumberIsRead(String json, String kept) {
        assertThat(read(KEEPING, "{\"new\":" + json + "}").unknownMembers()).hasToString("{new=" + kept + "}");
    }

    @Test
    void errorsDoNotShowTheirKeys() {
        assertThatExceptionOfType(CodecException.class)
                .isThrownBy(() -> read(KEEPING, "{\"inner\":{\"new\":{\"hunter2\":{\"a\":tru}}}}"))
                .satisfies(e -> assertThat(e.path()).isEqualTo("inner.new"))
                .withMessageNotContaining("hunter2");
    }

    @Test
    void modulesOfJacksonKeepThemWithSuchACodec() throws IOException {
        JsonMapper three = JsonMapper.builder()
                .addModule(io.docwright.runtime.jackson.DocwrightModule.of(KEEPING, SampleApi.SERVICE))
                .build();
        com.fasterxml.jackson.databind.ObjectMapper two = new com.fasterxml.jackson.databind.ObjectMapper()
                .registerModule(io.docwright.runtime.jackson2.DocwrightModule.of(KEEPING, SampleApi.SERVICE));

        assertThat(three.writeValueAsString(three.readValue(JSON, Everything.class)))
                .isEqualTo(JSON);
        assertThat(two.writeValueAsString(two.readValue(JSON, Everything.class)))
                .isEqualTo(JSON);
    }
}
