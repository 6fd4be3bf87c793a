package io.docwright.generator.export.rules;

import io.docwright.generator.export.ast.AstValues;
import io.docwright.generator.json.Json;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The parameters that rules refer to, with their types: one that must be true is a Boolean, all others are strings. Those that every transport has are marked as built in.
 */
final class RuleParameters {
    static final String REGION = "Region";
    static final String ENDPOINT = "Endpoint";

    private static final String PARTITION = "partition";
    private static final String REFUSED = "refused";

    /** Values that clients have for all services. */
    private static final Map<String, String> BUILT_IN = Map.of(
            REGION,
            "AWS::Region",
            "UseFIPS",
            "AWS::UseFIPS",
            "UseDualStack",
            "AWS::UseDualStack",
            ENDPOINT,
            "SDK::Endpoint",
            "AccountId",
            "AWS::Auth::AccountId",
            "AccountIdEndpointMode",
            "AWS::Auth::AccountIdEndpointMode");

    private final SortedSet<String> names = new TreeSet<>(Set.of(REGION, ENDPOINT));
    private final Set<String> assigned = new HashSet<>(Set.of(PARTITION));
    private final Set<String> flags = new HashSet<>();
    private final Set<String> lists = new HashSet<>();
    private final Set<String> optional = new HashSet<>();
    private final Map<String, Json> defaults = new HashMap<>();
    private boolean usesEndpoint;

    /** @param parameters other parameters with values, which may be flags */
    RuleParameters(List<RuleLine> rules, Map<String, Json> parameters) {
        rules.forEach(this::collect);
        parameters.forEach((name, value) -> {
            if (value.asFlag() != null) {
                flags.add(name);
            }
        });
        names.removeAll(assigned);
        lists.removeAll(assigned);
        names.removeAll(lists);
    }

    private void collect(RuleLine rule) {
        if (rule.isDefault()) {
            Condition value = Condition.of(rule.conditions().get(1));
            String name = String.valueOf(value.assigned());
            Json constant = Term.of(value.arguments().get(0));
            names.add(name);
            defaults.put(name, constant);
            if (constant.asFlag() != null) {
                flags.add(name);
            }
            return;
        }
        rule.conditions().stream().map(Condition::of).forEach(this::collect);
        String result = rule.result();
        if (result != null && !result.equals(REFUSED)) {
            Term.rootsIn(result).forEach(this::use);
        }
        rule.below().forEach(this::collect);
    }

    private void collect(Condition condition) {
        condition.names().forEach(this::use);
        if (condition.assigned() != null) {
            assigned.add(condition.assigned());
        }
        String truth = condition.truth();
        if (truth != null) {
            flags.add(truth);
        }
        String set = condition.set();
        if (set != null) {
            optional.add(set);
        }
        condition.arguments().stream()
                .filter(term -> term.matches("\\w+\\[.*"))
                .forEach(term -> lists.add(Term.root(term)));
    }

    private void use(String name) {
        names.add(name);
        usesEndpoint |= name.equals(ENDPOINT);
    }

    /** The names of lists, which the parameters do not include. */
    Set<String> lists() {
        return lists;
    }

    /** Whether a rule asks for a list. */
    boolean isNeverMet(RuleLine rule) {
        return rule.conditions().stream()
                .map(Condition::of)
                .anyMatch(condition -> !condition.negated() && lists.contains(String.valueOf(condition.set())));
    }

    /** Whether the rules decide themselves what a caller's endpoint does. */
    boolean usesEndpoint() {
        return usesEndpoint;
    }

    /** The parameters as in a rule set. */
    Json.Fields json() {
        AstValues parameters = new AstValues();
        names.forEach(name -> parameters.put(name, parameter(name)));
        return parameters.object();
    }

    private Json parameter(String name) {
        boolean flag = flags.contains(name);
        Json value = defaults.get(name);
        boolean always = value != null || (flag && !optional.contains(name));
        return new AstValues()
                .put("builtIn", BUILT_IN.get(name))
                .put("required", AstValues.flag(always))
                .put("default", value == null && always ? AstValues.flag(false) : value)
                .put("documentation", "The value of " + name + ".")
                .put("type", flag ? "boolean" : "string")
                .object();
    }

    /**
     * Those that neither are built in nor have a value in an operation, by name, with their types in a client's settings; null if
     * there are none.
     *
     * @param bound those that operations and members set
     */
    @Nullable
    Json settings(Set<String> bound) {
        SortedMap<String, String> types = new TreeMap<>();
        for (String name : names) {
            if (!BUILT_IN.containsKey(name) && !bound.contains(name)) {
                types.put(name, flags.contains(name) ? "boolean" : "string");
            }
        }
        AstValues settings = new AstValues();
        types.forEach((name, type) -> settings.put(
                name,
                new AstValues()
                        .put("type", type)
                        .put("documentation", "The value of " + name + ".")
                        .object()));
        return settings.isEmpty() ? null : settings.object();
    }
}
