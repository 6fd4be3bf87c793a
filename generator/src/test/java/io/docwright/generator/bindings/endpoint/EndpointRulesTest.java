package io.docwright.generator.bindings.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.json.Json;
import io.docwright.generator.json.JsonReader;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointRulesTest {
    private static final JsonReader JSON = new JsonReader(DiagnosticCode.BINDINGS_BROKEN, JsonReader.BY_HAND, false);

    private static final String PARAMETERS = """
            {"Region": {"type": "string", "builtIn": "AWS::Region"},
             "Fips": {"type": "boolean", "builtIn": "AWS::UseFIPS", "default": false, "required": true},
             "Stack": {"type": "boolean", "builtIn": "AWS::UseDualStack", "default": false, "required": true},
             "Own": {"type": "string", "builtIn": "SDK::Endpoint"},
             "Plot": {"type": "string"}}
            """;

    /** What nearly all rule sets begin with. */
    private static final String OWN_ENDPOINT = """
            {"type": "tree", "conditions": [{"fn": "isSet", "argv": [{"ref": "Own"}]}], "rules": [
              {"type": "error", "error": "Zz", "conditions": [{"fn": "booleanEquals", "argv": [{"ref": "Fips"}, true]}]},
              {"type": "endpoint", "conditions": [],
               "endpoint": {"url": {"ref": "Own"}, "properties": {}, "headers": {}}}]}
            """;

    private static EndpointRules read(String rules) throws UnsupportedRulesException {
        Json json = JSON.read("r.json", "{\"parameters\": " + PARAMETERS + ", \"rules\": [" + rules + "]}");
        return EndpointRules.of(Objects.requireNonNull(json.asFields()));
    }

    /** A rule with one condition and one result. */
    private static List<String> line(String condition) throws UnsupportedRulesException {
        return read("{\"type\": \"endpoint\", \"conditions\": [" + condition
                        + "], \"endpoint\": {\"url\": \"https://garden\"}}")
                .lines();
    }

    @Test
    void aRuleSetIsAFewLines() throws UnsupportedRulesException {
        String rest = """
                {"type": "tree", "conditions": [{"fn": "isSet", "argv": [{"ref": "Region"}]}], "rules": [
                  {"type": "tree",
                   "conditions": [{"fn": "aws.partition", "argv": [{"ref": "Region"}], "assign": "Where"}],
                   "rules": [
                    {"type": "tree", "conditions": [{"fn": "booleanEquals", "argv": [{"ref": "Fips"}, true]}], "rules": [
                      {"type": "tree", "conditions": [{"fn": "booleanEquals", "argv":
                         [true, {"fn": "getAttr", "argv": [{"ref": "Where"}, "supportsFIPS"]}]}], "rules": [
                        {"type": "endpoint", "conditions": [],
                         "endpoint": {"url": "https://garden-fips.{Region}.{Where#dnsSuffix}"}}]},
                      {"type": "error", "error": "Zz", "conditions": []}]},
                    {"type": "endpoint", "conditions": [], "endpoint": {
                       "url": "https://garden.{Region}.{Where#dnsSuffix}",
                       "properties": {"authSchemes": [
                         {"name": "sigv4a", "signingName": "no"},
                         {"name": "sigv4", "signingName": "plants", "signingRegion": "{Where#implicitGlobalRegion}"}]},
                       "headers": {"x-plot": ["{Plot}"]}}}]}]},
                {"type": "error", "error": "Zz", "conditions": []}
                """;

        EndpointRules rules = read(OWN_ENDPOINT + ", " + rest);

        assertThat(rules.lines())
                .containsExactly(
                        "UseFIPS -> https://garden-fips.{Region}.{partition.dnsSuffix}",
                        "-> https://garden.{Region}.{partition.dnsSuffix} name=plants"
                                + " region={partition.implicitGlobalRegion} header:x-plot={Plot}");
        assertThat(rules.parameters()).contains("Plot", "Fips").doesNotContain("Own", "Stack");
    }

    @Test
    void anEndpointOfTheCallersThatIsNotUsedAsItIsStaysInTheRules() throws UnsupportedRulesException {
        String other = """
                {"type": "endpoint", "conditions": [{"fn": "isSet", "argv": [{"ref": "Own"}]},
                   {"fn": "parseURL", "argv": [{"ref": "Own"}], "assign": "url"}],
                 "endpoint": {"url": "{url#scheme}://{Plot}.{url#authority}{url#path}"}}
                """;

        assertThat(read(OWN_ENDPOINT + ", " + other).lines())
                .containsExactly(
                        "isSet(Endpoint)",
                        " UseFIPS -> refused",
                        " -> {Endpoint}",
                        "isSet(Endpoint) and url = parseURL(Endpoint) -> {url.scheme}://{Plot}.{url.authority}{url.path}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"fn": "isSet", "argv": [{"ref": "Plot"}]} | isSet(Plot)
            {"fn": "not", "argv": [{"fn": "isSet", "argv": [{"ref": "Plot"}]}]} | !isSet(Plot)
            {"fn": "booleanEquals", "argv": [{"ref": "Fips"}, false]} | !UseFIPS
            {"fn": "not", "argv": [{"fn": "booleanEquals", "argv": [false, {"ref": "Fips"}]}]} | UseFIPS
            {"fn": "stringEquals", "argv": [{"ref": "Plot"}, "a"]} | stringEquals(Plot, 'a')
            {"fn": "aws.parseArn", "argv": [{"ref": "Plot"}], "assign": "arn"} | arn = parseArn(Plot)
            {"fn": "getAttr", "argv": [{"ref": "arn"}, "resourceId[0]"], "assign": "kind"} | kind = arn.resourceId[0]
            {"fn": "isSet", "argv": [{"fn": "getAttr", "argv": [{"ref": "arn"}, "region"]}]} | isSet(arn.region)
            {"fn": "isSet", "argv": [{"fn": "aws.parseArn", "argv": [{"ref": "Plot"}]}]} | parseArn(Plot)
            {"fn": "substring", "argv": [{"ref": "Plot"}, 0, 4, true], "assign": "end"} | end = substring(Plot, 0, 4, true)
            {"fn": "isValidHostLabel", "argv": [{"ref": "Plot"}, false]} | isValidHostLabel(Plot, false)
            """)
    void conditions(String condition, String line) throws UnsupportedRulesException {
        assertThat(line(condition)).containsExactly(line + " -> https://garden");
        assertThat(EndpointRules.isLine(line)).isTrue();
    }

    @Test
    void parametersHaveDefaults() throws UnsupportedRulesException {
        Json json = JSON.read("r.json", """
                {"parameters": {"Mode": {"type": "string", "default": "fast"}, "On": {"type": "boolean", "default": true},
                                "Off": {"type": "boolean", "default": false}},
                 "rules": [{"type": "endpoint", "conditions": [], "endpoint": {"url": "https://{Mode}.garden"}}]}
                """);

        assertThat(EndpointRules.of(Objects.requireNonNull(json.asFields())).lines())
                .containsExactly(
                        "!isSet(Mode) and Mode = 'fast'", "!isSet(On) and On = true", "-> https://{Mode}.garden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"fn\": \"water\", \"argv\": [{\"ref\": \"Plot\"}]}",
                "{\"fn\": \"isSet\", \"argv\": []}",
                "{\"fn\": \"stringEquals\", \"argv\": [{\"ref\": \"Plot\"}, \"it's\"]}",
                "{\"fn\": \"stringEquals\", \"argv\": [{\"ref\": \"Plot\"}, \"a b\"]}",
                "{\"fn\": \"booleanEquals\", \"argv\": [{\"ref\": \"Fips\"}, {\"ref\": \"Stack\"}]}",
                "{\"fn\": \"uriEncode\", \"argv\": [{\"fn\": \"uriEncode\", \"argv\": [\"a\"]}]}"
            })
    void whatIsNotKnownIsRefused(String condition) {
        assertThatThrownBy(() -> line(condition)).isInstanceOf(UnsupportedRulesException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "->", "Fips or Stack", "f(a", "Fips ->", "isSet(a,b)", "-> https://a b", "f(g(x))"})
    void otherTextIsNoLine(String text) {
        assertThat(EndpointRules.isLine(text)).isFalse();
    }
}
