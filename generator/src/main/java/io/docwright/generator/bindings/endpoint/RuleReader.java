package io.docwright.generator.bindings.endpoint;

import io.docwright.generator.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the rules of a rule set. Conditions that are always met are left out, and so are rules that never apply: a transport has
 * a region, and every partition has FIPS and dual-stack hosts. One object reads one rule set.
 */
final class RuleReader {
    private static final String TRUE = "true";
    private static final String FALSE = "false";

    /** Functions, with their names in bindings files. */
    private static final Map<String, String> FUNCTIONS = Map.of(
            "stringEquals", "stringEquals",
            "substring", "substring",
            "isValidHostLabel", "isValidHostLabel",
            "uriEncode", "uriEncode",
            "parseURL", "parseURL",
            "aws.parseArn", "parseArn",
            "aws.partition", "partition",
            "aws.isVirtualHostableS3Bucket", "isVirtualHostableS3Bucket");

    private final Terms terms;
    private final BuiltIns builtIns;

    RuleReader(BuiltIns builtIns) {
        this.builtIns = builtIns;
        this.terms = new Terms(builtIns.names());
    }

    /** The names that the rules refer to. */
    Set<String> names() {
        return terms.names();
    }

    List<EndpointRule> rules(List<Json.Fields> rules) throws UnsupportedRulesException {
        List<EndpointRule> read = new ArrayList<>();
        for (Json.Fields rule : rules) {
            List<String> conditions = conditions(rule.objects("conditions"));
            if (!conditions.contains(FALSE)) {
                conditions.removeIf(TRUE::equals);
                read.add(rule(rule, conditions));
            }
        }
        return read;
    }

    private EndpointRule rule(Json.Fields rule, List<String> conditions) throws UnsupportedRulesException {
        if (rule.get("rules") != null) {
            return new EndpointRule(conditions, null, rules(rule.objects("rules")));
        }
        if (rule.get("error") != null) {
            return new EndpointRule(conditions, RuleLines.REFUSED, List.of());
        }
        return new EndpointRule(conditions, new RuleResult(terms).of(rule.fields("endpoint")), List.of());
    }

    /** The conditions, up to the first that is never met. */
    private List<String> conditions(List<Json.Fields> all) throws UnsupportedRulesException {
        List<String> conditions = new ArrayList<>();
        for (Json.Fields one : all) {
            String condition = condition(one);
            conditions.add(condition);
            if (condition.equals(FALSE)) {
                break;
            }
        }
        return conditions;
    }

    private String condition(Json.Fields condition) throws UnsupportedRulesException {
        String assigned = condition.text("assign");
        if (assigned == null) {
            return call(condition);
        }
        if ("aws.partition".equals(condition.text("fn"))
                && builtIns.isRegion(Terms.arguments(condition).get(0))) {
            terms.alias(assigned);
            return TRUE;
        }
        boolean isPath = "getAttr".equals(condition.text("fn"));
        return assigned + " = " + (isPath ? terms.term(condition) : call(condition));
    }

    private String call(Json.Fields call) throws UnsupportedRulesException {
        String function = String.valueOf(call.text("fn"));
        List<Json> arguments = Terms.arguments(call);
        return switch (function) {
            case "not" -> negated(truth(arguments.get(0)));
            case "isSet" -> isSet(arguments.get(0));
            case "getAttr" -> "isSet(" + terms.term(call) + ")";
            case "booleanEquals" -> booleanEquals(arguments.get(0), arguments.get(1));
            default -> {
                String name = FUNCTIONS.get(function);
                if (name == null) {
                    throw new UnsupportedRulesException("the function " + function);
                }
                yield name + "(" + terms.terms(arguments) + ")";
            }
        };
    }

    private String isSet(Json argument) throws UnsupportedRulesException {
        if (builtIns.isRegion(argument)) {
            return TRUE;
        }
        if (builtIns.isUnset(argument)) {
            return FALSE;
        }
        Json.Fields call = argument.asFields();
        boolean isPath = call == null || call.text("ref") != null || "getAttr".equals(call.text("fn"));
        return isPath || call == null ? "isSet(" + terms.term(argument) + ")" : call(call);
    }

    private String booleanEquals(Json one, Json other) throws UnsupportedRulesException {
        Boolean left = one.asFlag();
        Boolean right = other.asFlag();
        if ((left == null) == (right == null)) {
            throw new UnsupportedRulesException("booleanEquals without a constant");
        }
        String truth = truth(left == null ? one : other);
        return Boolean.TRUE.equals(left == null ? right : left) ? truth : negated(truth);
    }

    /** A condition that is met if the value is {@code true}. */
    private String truth(Json value) throws UnsupportedRulesException {
        Json.Fields call = value.asFields();
        boolean isCall = call != null && call.text("fn") != null && !"getAttr".equals(call.text("fn"));
        if (call != null && isCall) {
            return call(call);
        }
        String term = terms.term(value);
        return Terms.isSupport(term) ? TRUE : term;
    }

    private static String negated(String condition) {
        return switch (condition) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            default -> condition.startsWith("!") ? condition.substring(1) : "!" + condition;
        };
    }
}
