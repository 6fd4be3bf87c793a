package io.docwright.generator.bindings.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docwright.generator.bindings.BindingsJson;
import io.docwright.generator.bindings.BindingsReader;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EndpointImportTest {
    private static final String RULES = """
            {"version": "1.0",
             "parameters": {
               "Region": {"builtIn": "AWS::Region", "type": "string"},
               "Plot": {"type": "string"}, "Season": {"type": "string"}},
             "rules": [
               {"type": "endpoint", "conditions": [{"fn": "isSet", "argv": [{"ref": "Plot"}]}],
                "endpoint": {"url": "https://{Plot}.{Season}-garden.{Region}.example.com"}},
               {"type": "error", "conditions": [], "error": "Zz"}]}
            """;

    private static final String MODEL = """
            {"metadata": {"protocol": "rest-json", "endpointPrefix": "garden", "globalEndpoint": "garden.example.com"},
             "operations": {"GetTree": {
               "http": {"method": "GET", "requestUri": "/trees"}, "endpoint": {"hostPrefix": "{Plot}."},
               "staticContextParams": {"Season": {"value": "spring"}, "Other": {"value": true}},
               "input": {"shape": "In"}}},
             "shapes": {
               "In": {"type": "structure", "members": {
                 "Plot": {"shape": "Text", "location": "header", "locationName": "x-plot", "hostLabel": true,
                          "contextParam": {"name": "Plot"}},
                 "Bed": {"shape": "Text", "contextParam": {"name": "Unasked"}}}},
               "Text": {"type": "string"}}}
            """;

    private static final String SMITHY = """
            {"smithy": "2.0", "shapes": {
               "a#Garden": {"type": "service", "version": "1", "operations": [{"target": "a#GetTree"}],
                 "traits": {"aws.protocols#restJson1": {}, "smithy.rules#endpointRuleSet": %s}},
               "a#GetTree": {"type": "operation", "input": {"target": "a#In"}, "traits": {
                 "smithy.api#http": {"method": "GET", "uri": "/trees", "code": 200},
                 "smithy.api#endpoint": {"hostPrefix": "{Plot}."},
                 "smithy.rules#staticContextParams": {"Season": {"value": "spring"}}}},
               "a#In": {"type": "structure", "members": {
                 "Plot": {"target": "smithy.api#String", "traits": {
                   "smithy.api#required": {}, "smithy.api#hostLabel": {}, "smithy.api#httpHeader": "x-plot",
                   "smithy.rules#contextParam": {"name": "Plot"}}}}}}}
            """.formatted(RULES);

    private static String imported(String model, String rules) {
        return BindingsJson.write(ServiceModels.read(
                new ModelText(
                        "m.json",
                        model,
                        Optional.of(new ModelText.Beside("r.json", rules)),
                        Optional.empty(),
                        Optional.empty()),
                "garden",
                Set.of()));
    }

    @Test
    void rulesReplaceTheHostAndItsPrefix() {
        String text = imported(MODEL, RULES);

        assertThat(text).doesNotContain("Zz").isEqualTo("""
                {
                  "format": "docwright-bindings/1",
                  "service": "garden",
                  "protocol": "rest-json",
                  "endpointPrefix": "garden",
                  "endpointRules": [
                    "isSet(Plot) -> https://{Plot}.{Season}-garden.{Region}.example.com"
                  ],
                  "operations": {
                    "GetTree": {
                      "http": "GET /trees",
                      "endpointParams": "Season=spring",
                      "input": {
                        "Plot": {"header": "x-plot", "endpointParam": "Plot"}
                      }
                    }
                  }
                }
                """);
        assertThat(BindingsJson.write(BindingsReader.read("b.json", text))).isEqualTo(text);
    }

    @Test
    void aSmithyModelHasThemAsTraits() {
        assertThat(BindingsJson.write(ServiceModels.read("m.json", SMITHY, "garden", Set.of())))
                .contains(
                        "\"isSet(Plot) -> https://{Plot}.{Season}-garden.{Region}.example.com\"",
                        "\"endpointParams\": \"Season=spring\"",
                        "\"Plot\": {\"header\": \"x-plot\", \"endpointParam\": \"Plot\"}")
                .doesNotContain("hostPrefix");
    }

    @Test
    void rulesThatAreNotKnownStopTheImport() {
        assertThatThrownBy(() -> imported(MODEL, RULES.replace("isSet", "water")))
                .hasMessageStartingWith(
                        "r.json: the endpoint rules use something that is not supported: the function water");
        assertThatThrownBy(() -> imported(MODEL, "{\"nodes\": \"\"}"))
                .hasMessageStartingWith("r.json: this is not an endpoint rule set");
    }

    @Test
    void aRuleWithAMistakeIsReported() {
        String text = imported(MODEL, RULES).replace("isSet(Plot) ->", "isSet(Plot ->");

        assertThatThrownBy(() -> BindingsReader.read("b.json", text))
                .hasMessageStartingWith("b.json:7:5: error: found the rule isSet(Plot -> https://");
    }
}
