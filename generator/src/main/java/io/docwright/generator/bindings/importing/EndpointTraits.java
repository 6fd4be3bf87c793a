package io.docwright.generator.bindings.importing;

import io.docwright.generator.bindings.BindingTrait;
import io.docwright.generator.bindings.endpoint.EndpointRules;
import io.docwright.generator.bindings.endpoint.UnsupportedRulesException;
import io.docwright.generator.diagnostics.Diagnostic;
import io.docwright.generator.diagnostics.DiagnosticCode;
import io.docwright.generator.diagnostics.DiagnosticException;
import io.docwright.generator.diagnostics.Severity;
import io.docwright.generator.diagnostics.SourceSpan;
import io.docwright.generator.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/** The endpoint rules of a service, and the traits of operations and members whose values the rules refer to. */
final class EndpointTraits {
    /** Those of a service without rules. */
    static final EndpointTraits NONE = new EndpointTraits(new EndpointRules(List.of(), Set.of()));

    private final EndpointRules rules;

    private EndpointTraits(EndpointRules rules) {
        this.rules = rules;
    }

    /**
     * Reads a rule set.
     *
     * @param file the file's name in errors
     * @throws DiagnosticException if it is not a rule set, or uses something that this version does not know
     */
    static EndpointTraits of(String file, Json json) {
        Json.Fields ruleSet = json.asFields();
        if (ruleSet == null || ruleSet.objects("rules").isEmpty()) {
            throw fault(file, "this is not an endpoint rule set: it has no \"rules\"");
        }
        try {
            return new EndpointTraits(EndpointRules.of(ruleSet));
        } catch (UnsupportedRulesException e) {
            throw fault(file, "the endpoint rules use something that is not supported: " + e.getMessage());
        }
    }

    private static DiagnosticException fault(String file, String message) {
        return new DiagnosticException(List.of(new Diagnostic(
                Severity.ERROR,
                DiagnosticCode.MODEL_UNKNOWN,
                SourceSpan.of(file),
                message,
                "import a copy of the model without the rules; hosts then follow from \"endpointPrefix\"")));
    }

    /** Sets the rules, which replace the one host of a service without regions. */
    void ofService(Map<BindingTrait, String> traits) {
        if (!rules.lines().isEmpty()) {
            traits.put(BindingTrait.ENDPOINT_RULES, String.join("\n", rules.lines()));
            traits.remove(BindingTrait.GLOBAL_ENDPOINT);
        }
    }

    /**
     * Sets the operation's values of parameters. Removes a prefix of the host that the rules set themselves.
     *
     * @param input the structure of the operation's input
     */
    void ofOperation(Json.Fields operation, Json.Fields input, Map<BindingTrait, String> traits) {
        StringJoiner values = new StringJoiner(",");
        operation.fields("staticContextParams").objects().forEach((name, parameter) -> {
            Json value = parameter.get("value");
            if (value != null && isAsked(name)) {
                values.add(name + "=" + value.shown());
            }
        });
        if (values.length() > 0) {
            traits.put(BindingTrait.ENDPOINT_PARAMS, values.toString());
        }
        String prefix = traits.getOrDefault(BindingTrait.HOST_PREFIX, "");
        boolean isOfRules = input.fields("members").objects().entrySet().stream()
                .anyMatch(member ->
                        prefix.contains("{" + member.getKey() + "}") && isAsked(parameter(member.getValue())));
        if (isOfRules) {
            traits.remove(BindingTrait.HOST_PREFIX);
        }
    }

    /** Sets the parameter whose value is the member's. */
    void ofMember(Json.Fields member, Map<BindingTrait, String> traits) {
        String parameter = parameter(member);
        if (isAsked(parameter)) {
            traits.put(BindingTrait.ENDPOINT_PARAM, parameter);
            traits.remove(BindingTrait.HOST);
        }
    }

    private static String parameter(Json.Fields member) {
        return String.valueOf(member.fields("contextParam").text("name"));
    }

    private boolean isAsked(String parameter) {
        return rules.parameters().contains(parameter);
    }
}
