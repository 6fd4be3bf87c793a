package io.docwright.generator.bindings.endpoint;

import io.docwright.generator.json.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The parameters of a rule set whose values are known.
 *
 * <p>Most rule sets use the caller's endpoint as it is, unless FIPS or dual stack is also set. The transport does that itself, so
 * their rules are read as if it was never set.
 */
final class BuiltIns {
    private static final Set<String> SWITCHES = Set.of("AWS::UseFIPS", "AWS::UseDualStack");

    private final Set<String> regions;
    private final Set<String> endpoints;
    private final Set<String> switches;
    private final Map<String, String> names = new HashMap<>();
    private final List<String> defaults = new ArrayList<>();
    private final boolean plain;

    BuiltIns(Json.Fields ruleSet) {
        Json.Fields parameters = ruleSet.fields("parameters");
        this.regions = named(parameters, Set.of("AWS::Region"));
        this.endpoints = named(parameters, Set.of("SDK::Endpoint"));
        this.switches = named(parameters, SWITCHES);
        parameters.objects().forEach((name, parameter) -> {
            String builtIn = parameter.text("builtIn");
            String known = builtIn == null ? name : builtIn.substring(builtIn.lastIndexOf(':') + 1);
            names.put(name, known);
            Json value = parameter.get("default");
            if (value != null && !Boolean.FALSE.equals(value.asFlag())) {
                String text = value.asText() == null ? value.shown() : "'" + value.shown() + "'";
                defaults.add("!isSet(" + known + ") and " + known + " = " + text);
            }
        });
        this.plain = ruleSet.objects("rules").stream().allMatch(this::isPlain);
    }

    private static Set<String> named(Json.Fields parameters, Set<String> builtIns) {
        Set<String> names = new HashSet<>();
        parameters.objects().forEach((name, parameter) -> {
            if (builtIns.contains(String.valueOf(parameter.text("builtIn")))) {
                names.add(name);
            }
        });
        return names;
    }

    /**
     * The names of parameters in bindings files: that of the built-in value, if the parameter has one, {@code UseFIPS} for {@code
     * AWS::UseFIPS}; else its own.
     */
    Map<String, String> names() {
        return names;
    }

    /** Lines that give parameters their defaults. A flag that is not set counts as {@code false}. */
    List<String> defaults() {
        return defaults;
    }

    /** Whether the value is the transport's region, which is always set. */
    boolean isRegion(Json value) {
        return refersTo(regions, value);
    }

    /** Whether the value is the caller's endpoint, and the rules need not know it. */
    boolean isUnset(Json value) {
        return plain && refersTo(endpoints, value);
    }

    /** Whether a rule uses the endpoint as it is, if it is set, or does not ask for it. */
    private boolean isPlain(Json.Fields rule) {
        boolean asks = rule.objects("conditions").stream()
                .anyMatch(condition -> "isSet".equals(condition.text("fn")) && refersTo(endpoints, first(condition)));
        return asks ? usesEndpoint(rule, true) : rule.objects("rules").stream().allMatch(this::isPlain);
    }

    private boolean usesEndpoint(Json.Fields rule, boolean top) {
        boolean asksSwitchesAlone = rule.objects("conditions").stream()
                .allMatch(condition -> (top && "isSet".equals(condition.text("fn")))
                        || ("booleanEquals".equals(condition.text("fn")) && refersTo(switches, first(condition))));
        Json.Fields endpoint = rule.fields("endpoint");
        Json url = endpoint.get("url");
        boolean asItIs = url == null
                || (refersTo(endpoints, url)
                        && endpoint.fields("properties").values().isEmpty()
                        && endpoint.fields("headers").values().isEmpty());
        return asksSwitchesAlone
                && asItIs
                && rule.objects("rules").stream().allMatch(below -> usesEndpoint(below, false));
    }

    private static Json first(Json.Fields condition) {
        Json value = condition.get("argv");
        Json.Elements arguments = value == null ? null : value.asElements();
        List<Json> all = arguments == null ? List.of() : arguments.values();
        return all.isEmpty() ? condition : all.get(0);
    }

    private static boolean refersTo(Set<String> names, Json value) {
        Json.Fields fields = value.asFields();
        return fields != null && names.contains(String.valueOf(fields.text("ref")));
    }
}
