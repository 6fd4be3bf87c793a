package io.docwright.generator.export.rules;

import io.docwright.generator.export.ast.AstValues;
import io.docwright.generator.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The endpoint rules of a service as a rule set. */
public final class RuleSet {
    private static final String REFUSED = "refused";
    private static final String HEADER = "header:";
    private static final String CONDITIONS = "conditions";

    private final List<RuleLine> rules;
    private final RuleParameters parameters;

    /**
     * Reads the lines of a bindings file.
     *
     * @param values the values that operations give parameters
     */
    public RuleSet(List<String> lines, Map<String, Json> values) {
        this.rules = RuleLine.read(lines);
        this.parameters = new RuleParameters(rules, values);
    }

    /** The value of the trait {@code smithy.rules#endpointRuleSet}. */
    public Json json() {
        List<Json> all = new ArrayList<>();
        if (!parameters.usesEndpoint()) {
            all.add(ownEndpoint());
        }
        all.add(tree(List.of(set(RuleParameters.REGION), partition()), rules(rules)));
        all.add(error(List.of(), "A region is required."));
        return new AstValues()
                .put("version", "1.0")
                .put("parameters", parameters.json())
                .put("rules", AstValues.array(all))
                .object();
    }

    /** Whether the rule set has all rules: those that ask for lists are left out, because no trait of bindings sets one. */
    public boolean isWhole() {
        return parameters.lists().isEmpty();
    }

    /** Parameters that a client has settings for; null if there are none. See {@link RuleParameters#settings}. */
    public @Nullable Json settings(Set<String> bound) {
        return parameters.settings(bound);
    }

    /** A caller's endpoint is used as it is, if the rules do not ask for it. */
    private static Json ownEndpoint() {
        Json url = new AstValues().put("ref", RuleParameters.ENDPOINT).object();
        return endpoint(List.of(set(RuleParameters.ENDPOINT)), new AstValues().put("url", url));
    }

    private static Json set(String parameter) {
        return Term.call("isSet", List.of(new AstValues().put("ref", parameter).object()));
    }

    private static Json partition() {
        Json region = new AstValues().put("ref", RuleParameters.REGION).object();
        return new AstValues()
                .put("fn", "aws.partition")
                .put("argv", AstValues.array(List.of(region)))
                .put("assign", Term.PARTITION)
                .object();
    }

    private List<Json> rules(List<RuleLine> rules) {
        List<Json> all = new ArrayList<>();
        for (RuleLine rule : rules) {
            if (!rule.isDefault() && !parameters.isNeverMet(rule)) {
                all.add(rule(rule));
            }
        }
        return all;
    }

    private Json rule(RuleLine rule) {
        List<Json> conditions = rule.conditions().stream()
                .map(condition -> Condition.of(condition).json())
                .toList();
        String result = rule.result();
        if (result == null) {
            return tree(conditions, rules(rule.below()));
        }
        return result.equals(REFUSED)
                ? error(conditions, "No endpoint for these parameters.")
                : endpoint(conditions, result(result));
    }

    private static Json tree(List<Json> conditions, List<Json> rules) {
        return new AstValues()
                .put(CONDITIONS, AstValues.array(conditions))
                .put("rules", AstValues.array(rules))
                .put("type", "tree")
                .object();
    }

    private static Json error(List<Json> conditions, String message) {
        return new AstValues()
                .put(CONDITIONS, AstValues.array(conditions))
                .put("error", message)
                .put("type", "error")
                .object();
    }

    private static Json endpoint(List<Json> conditions, AstValues endpoint) {
        return new AstValues()
                .put(CONDITIONS, AstValues.array(conditions))
                .put("endpoint", endpoint.object())
                .put("type", "endpoint")
                .object();
    }

    /** A signature for several regions names them. */
    private static void signature(AstValues scheme, String name) {
        scheme.put("name", name);
        if (name.equals("sigv4a")) {
            scheme.put("signingRegionSet", AstValues.array(List.of(AstValues.text("*"))));
        }
    }

    /** {@code https://… name=… region=… header:x-name=…}. */
    private static AstValues result(String result) {
        String[] words = result.split(" ", -1);
        AstValues headers = new AstValues();
        AstValues scheme = new AstValues().put("name", "sigv4");
        for (int i = 1; i < words.length; i++) {
            int equals = words[i].indexOf('=');
            String name = words[i].substring(0, equals);
            String value = Term.template(words[i].substring(equals + 1));
            switch (name) {
                case "name" -> scheme.put("signingName", value);
                case "region" -> scheme.put("signingRegion", value);
                case "signature" -> signature(scheme, value);
                default ->
                    headers.put(name.substring(HEADER.length()), AstValues.array(List.of(AstValues.text(value))));
            }
        }
        AstValues endpoint = new AstValues().put("url", Term.template(words[0]));
        Json.Fields signature = scheme.object();
        if (signature.values().size() > 1 || !"sigv4".equals(signature.text("name"))) {
            Json schemes = AstValues.array(List.of(signature));
            endpoint.put(
                    "properties", new AstValues().put("authSchemes", schemes).object());
        }
        return headers.isEmpty() ? endpoint : endpoint.put("headers", headers.object());
    }
}
