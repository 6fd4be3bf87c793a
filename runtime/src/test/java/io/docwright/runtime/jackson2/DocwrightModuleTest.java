package io.docwright.runtime.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.docwright.runtime.codec.TimestampFormat;
import io.docwright.runtime.json.JsonCodec;
import io.docwright.runtime.sample.AnyValue;
import io.docwright.runtime.sample.Choice;
import io.docwright.runtime.sample.Color;
import io.docwright.runtime.sample.Everything;
import io.docwright.runtime.sample.Failure;
import io.docwright.runtime.sample.SampleApi;
import io.docwright.runtime.schema.ApiService;
import io.docwright.runtime.schema.Scalar;
import io.docwright.runtime.value.Bytes;
import io.docwright.runtime.value.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class DocwrightModuleTest {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(DocwrightModule.of(SampleApi.SERVICE))
            .build();

    /** A user's class. */
    record Mine(
            String note,
            Everything one,
            List<Choice> choices,
            Map<Color, Everything> byColor,
            Color color,
            Choice.@Nullable Text text,
            Bytes bytes,
            Document document) {}

    @Provide
    Arbitrary<Everything> values() {
        return AnyValue.everything();
    }

    @Property(tries = 200)
    void writtenValuesAreReadUnchanged(@ForAll("values") Everything value) throws IOException {
        assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(value), Everything.class))
                .isEqualTo(value);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(value), Everything.class))
                .isEqualTo(value);
    }

    @Property(tries = 200)
    void treesAreReadAndWritten(@ForAll("values") Everything value) throws IOException {
        JsonNode tree = MAPPER.valueToTree(value);
        assertThat(MAPPER.treeToValue(tree, Everything.class)).isEqualTo(value);
    }

    @Example
    void goesIntoTheUsersOwnClasses() throws IOException {
        Mine mine = new Mine(
                "n",
                Everything.of("s"),
                List.of(new Choice.Text("t"), new Choice.Unknown("new")),
                Map.of(Color.of("mauve"), Everything.of("m")),
                Color.RED,
                new Choice.Text("u"),
                Bytes.ofUtf8("blob"),
                Document.ofNull());
        String json = MAPPER.writeValueAsString(mine);
        assertThat(json)
                .contains(
                        "\"one\":{\"string\":\"s\"}",
                        "\"choices\":[{\"text\":\"t\"},{\"SDK_UNKNOWN_MEMBER\":{\"name\":\"new\"}}]",
                        "\"byColor\":{\"mauve\":{\"string\":\"m\"}}",
                        "\"color\":\"red\"",
                        "\"bytes\":\"YmxvYg==\"",
                        "\"document\":null");
        assertThat(MAPPER.readValue(json, Mine.class)).isEqualTo(mine);
    }

    @Example
    void readsCollectionsAndNulls() throws IOException {
        assertThat(MAPPER.readValue("[{\"text\":\"a\"},null]", new TypeReference<List<Choice>>() {}))
                .containsExactly(new Choice.Text("a"), null);
        assertThat(MAPPER.readValue("null", Everything.class)).isNull();
    }

    @Example
    void readsAndWritesExceptions() throws IOException {
        String json = MAPPER.writeValueAsString(
                Failure.builder().message("m").code_("c").build());
        assertThat(json).isEqualTo("{\"message\":\"m\",\"code\":\"c\"}");
        Failure failure = MAPPER.readValue(json, Failure.class);
        assertThat(failure).hasMessage("m");
        assertThat(failure.code_()).isEqualTo("c");
    }

    @Example
    void reportsProblemsByJacksonsExceptions() throws IOException {
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.readValue("{\"one\":{\"inner\":{\"Integer\":[]}}}", Mine.class))
                .withMessageContaining("one.inner.Integer: expected an integer, found an array");
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.readValue("{\"choices\":[]}", Choice.Text.class))
                .withMessageContaining("expected Text, found Choices");
        DocwrightModule strict = DocwrightModule.of(JsonCodec.json(), SampleApi.SERVICE);
        JsonMapper mapper = JsonMapper.builder().addModule(strict).build();
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> mapper.writeValueAsString(new Choice.Unknown("new")))
                .withMessageContaining("the member new is not in the schema");
    }

    @Example
    void takesTheSettingsOfACodec() throws IOException {
        JsonCodec codec =
                JsonCodec.builder().timestamps(TimestampFormat.ISO_8601).build();
        JsonMapper mapper = JsonMapper.builder()
                .addModule(DocwrightModule.of(codec, SampleApi.SERVICE))
                .build();
        Everything value = Everything.of("s").toBuilder()
                .put(Everything.TIMESTAMP, Instant.EPOCH)
                .build();
        assertThat(mapper.writeValueAsString(value))
                .isEqualTo("{\"string\":\"s\",\"timestamp\":\"1970-01-01T00:00:00Z\"}");
    }

    @Example
    void modulesOfSeveralServicesStandBesideEachOther() throws IOException {
        ApiService other = new ApiService("Other", null, null, code -> Failure.SCHEMA, type -> null);
        JsonMapper mapper = JsonMapper.builder()
                .addModule(DocwrightModule.of(other))
                .addModule(DocwrightModule.of(SampleApi.SERVICE))
                .build();
        assertThat(mapper.readValue("{\"string\":\"s\"}", Everything.class)).isEqualTo(Everything.of("s"));
    }

    @Example
    void numbersKeepTheirDigitsAndTreesMayHoldBytes() throws IOException {
        String digits = "[1.10,123456789012345678901234567890,1e3]";
        assertThat(MAPPER.readValue(digits, Document.class))
                .isEqualTo(JsonCodec.json().read(Scalar.DOCUMENT, digits.getBytes(StandardCharsets.UTF_8)));
        JsonNode tree = MAPPER.createObjectNode().put("bytes", new byte[] {1, 2});
        assertThat(MAPPER.treeToValue(tree, Mine.class).bytes()).isEqualTo(Bytes.of(new byte[] {1, 2}));
    }

    @Example
    void aMapperWithoutTheModuleFailsAndNamesIt() {
        ObjectMapper plain = new ObjectMapper();
        for (Object value : List.of(Everything.of("s"), Color.RED, Bytes.ofUtf8("b"), Document.of(1))) {
            assertThatExceptionOfType(JsonMappingException.class)
                    .as(value.getClass().getName())
                    .isThrownBy(() -> plain.writeValueAsString(value))
                    .withMessageContaining("io.docwright.runtime.jackson2.DocwrightModule");
            assertThatExceptionOfType(tools.jackson.databind.DatabindException.class)
                    .as(value.getClass().getName())
                    .isThrownBy(() ->
                            tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(value))
                    .withMessageContaining("io.docwright.runtime.jackson.DocwrightModule");
        }
    }
}
