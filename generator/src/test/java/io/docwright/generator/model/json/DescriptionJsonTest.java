package io.docwright.generator.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.model.Example;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Descriptions have examples as JSON, not as Python. */
class DescriptionJsonTest {
    private static final String RESPONSE = "{'Weight': 1}";

    private static JsonNode examples(String request, @Nullable String response) {
        Service service = new Service(
                "Garden",
                "garden",
                null,
                "A garden.",
                List.of(new Operation(
                        "weigh",
                        "Weigh",
                        "Weighs.",
                        null,
                        "WeighRequest",
                        "WeighResponse",
                        List.of(),
                        List.of(new Example("One.", request, response)),
                        null)),
                List.of(),
                List.of(),
                new TreeMap<>(Map.of(
                        "WeighRequest",
                        new Shape.Structure(
                                "WeighRequest",
                                "",
                                List.of(
                                        member("Text", Type.Primitive.STRING),
                                        member("At", Type.Primitive.TIMESTAMP),
                                        member("Bytes", Type.Primitive.BLOB),
                                        member("Any", Type.Primitive.DOCUMENT),
                                        member("Count", Type.Primitive.INTEGER),
                                        member("Color", new Type.Ref("Color")),
                                        member("Soil", new Type.Ref("Soil")),
                                        member(
                                                "Sizes",
                                                new Type.MapOf(
                                                        Type.Primitive.STRING, new Type.ListOf(Type.Primitive.FLOAT)))),
                                false,
                                false),
                        "WeighResponse",
                        new Shape.Structure(
                                "WeighResponse", "", List.of(member("Weight", Type.Primitive.INTEGER)), false, false),
                        "Color",
                        new Shape.Enumeration("Color", "", List.of("RED")),
                        "Soil",
                        new Shape.Union(
                                "Soil",
                                "",
                                List.of(
                                        member("Sand", Type.Primitive.BOOLEAN),
                                        member("Clay", Type.Primitive.BOOLEAN))))));
        JsonNode json = new JsonMapper().readTree(DescriptionJson.text(service, new TreeMap<>()));
        return json.path("service").path("operations").path(0).path("examples");
    }

    private static Member member(String name, Type type) {
        return new Member(name, type, false, false, "", null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Text='a'                                   | {\"Text\":\"a\"}",
                "At=datetime(2015, 1, 2, 3, 4, 5)           | {\"At\":\"2015-01-02T03:04:05Z\"}",
                "At=1.5                                     | {\"At\":\"1970-01-01T00:00:01.500Z\"}",
                "Bytes=b'\\x01\\xff'                        | {\"Bytes\":\"Af8=\"}",
                "Bytes='ab'                                 | {\"Bytes\":\"YWI=\"}",
                "Any={'a': [1, True, 'b']}                  | {\"Any\":{\"a\":[1,true,\"b\"]}}",
                "Count='12'                                 | {\"Count\":12}",
                "Color='BLUE'                               | {\"Color\":\"BLUE\"}",
                "Soil={'Sand': True}                        | {\"Soil\":{\"Sand\":true}}",
                "Sizes={'small': [1, 2.5]}                  | {\"Sizes\":{\"small\":[1,2.5]}}",
                "Text=None                                  | {}",
            })
    void valuesHaveTheTypesOfTheirMembers(String arguments, String json) {
        JsonNode examples = examples("response = client.weigh(" + arguments + ")", RESPONSE);

        assertThat(examples.path(0).path("request")).isEqualTo(new JsonMapper().readTree(json));
        assertThat(examples.path(0).path("response")).isEqualTo(new JsonMapper().readTree("{\"Weight\":1}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Text=1", "Count='x'", "Count=1.5", "At='soon'", "Other='a'", "Soil={}", "Sizes=[1]", "Text=name"
            })
    void anExampleThatDoesNotFitIsLeftOut(String arguments) {
        assertThat(examples("client.weigh(" + arguments + ")", RESPONSE).isMissingNode())
                .isTrue();
    }

    @Test
    void metadataOfResponsesIsLeftOut() {
        assertThat(examples("client.weigh()", "{'Weight': 2, 'ResponseMetadata': {'...': '...'}}")
                        .path(0)
                        .path("response")
                        .toString())
                .isEqualTo("{\"Weight\":2}");
    }

    @Test
    void anExampleWithoutAResponseAnswersNothing() {
        assertThat(examples("client.weigh()", null).isMissingNode()).isTrue();
    }
}
