package io.docwright.generator.export.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.generator.bindings.endpoint.EndpointRules;
import io.docwright.generator.bindings.endpoint.UnsupportedRulesException;
import io.docwright.generator.export.ast.AstValues;
import io.docwright.generator.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSetTest {
    private static Json.Fields ruleSet(List<String> lines) {
        return Objects.requireNonNull(new RuleSet(lines, Map.of()).json().asFields());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-> https://garden.{Region}.{partition.dnsSuffix}",
                "UseFIPS and UseDualStack -> https://a\n-> https://b",
                "-> https://garden name=plants region={partition.implicitGlobalRegion}",
                "-> https://garden signature=sigv4a",
                "-> https://garden header:x-plot={Plot}",
                "UseFIPS\n stringEquals(partition.name, 'aws-cn') -> refused\n -> https://a\n-> https://b",
                "isSet(Plot) and plot = parseArn(Plot) and !isSet(plot.resourceId[0]) -> https://{plot.resourceId[1]}",
                "isSet(Plot) and isValidHostLabel(Plot, false) -> https://{Plot}\n-> https://all",
                "isSet(Plot) and !parseURL(Plot) -> refused\n-> https://all",
                "isSet(Plot) and part = substring(Plot, 0, 6, true) and stringEquals(part, 'x{Region}') -> https://x\n"
                        + "-> https://y",
                "!isSet(Wild) and Wild = true\nWild -> https://wild\n-> https://tame",
                "!isSet(Season) and Season = 'spring'\nstringEquals(Season, 'spring') -> https://s\n-> https://t",
                "isSet(Endpoint) and UseFIPS -> refused\nisSet(Endpoint) -> {Endpoint} region=x\n-> https://own"
            })
    void readingARuleSetGivesItsLines(String text) throws UnsupportedRulesException {
        List<String> lines = text.lines().toList();

        assertThat(EndpointRules.of(ruleSet(lines)).lines()).isEqualTo(lines);
    }

    @Test
    void parametersHaveTheTypesOfTheirUses() {
        Json.Fields parameters = ruleSet(List.of("UseFIPS and isSet(Wild) and Wild -> https://{Plot}"))
                .fields("parameters");

        assertThat(parameters.values().keySet()).containsExactly("Endpoint", "Plot", "Region", "UseFIPS", "Wild");
        assertThat(parameters.fields("UseFIPS").text("type")).isEqualTo("boolean");
        assertThat(parameters.fields("UseFIPS").text("builtIn")).isEqualTo("AWS::UseFIPS");
        assertThat(parameters.fields("UseFIPS").flag("required")).isTrue();
        assertThat(parameters.fields("Wild").text("type")).isEqualTo("boolean");
        assertThat(parameters.fields("Wild").flag("required")).isFalse();
        assertThat(parameters.fields("Plot").text("type")).isEqualTo("string");
    }

    @Test
    void clientsHaveSettingsForWhatNoOperationSets() {
        RuleSet rules = new RuleSet(
                List.of("isSet(Wild) and Wild -> https://{Plot}.{Season}"), Map.of("Season", AstValues.text("spring")));

        Json.Fields settings =
                Objects.requireNonNull(rules.settings(Set.of("Season"))).asFields();
        assertThat(Objects.requireNonNull(settings).values().keySet()).containsExactly("Plot", "Wild");
        assertThat(new RuleSet(List.of("-> https://{Region}"), Map.of()).settings(Set.of()))
                .isNull();
    }

    @Test
    void rulesThatAskForListsAreLeftOut() {
        RuleSet rules = new RuleSet(
                List.of("isSet(Plots) and first = Plots[0] -> https://{first}", "-> https://all"), Map.of());

        assertThat(rules.isWhole()).isFalse();
        assertThat(rules.json().toString()).doesNotContain("Plots");
    }
}
