package io.docwright.generator.bindings.endpoint;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes rules as lines: {@code UseFIPS and UseDualStack -> https://…}. The rules below a rule without a result are indented by one
 * space. Rules that decide nothing are left out.
 */
final class RuleLines {
    /** The result of rules that refuse a call, and of a call that no rule has a result for. */
    static final String REFUSED = "refused";

    private RuleLines() {}

    static List<String> of(List<EndpointRule> rules) {
        List<EndpointRule> needed = needed(rules);
        int last = needed.size() - 1;
        boolean needless = last >= 0
                && needed.get(last).isLast()
                && REFUSED.equals(needed.get(last).result());
        List<String> lines = new ArrayList<>();
        write(needless ? needed.subList(0, last) : needed, "", lines);
        return lines;
    }

    private static List<EndpointRule> needed(List<EndpointRule> rules) {
        List<EndpointRule> needed = new ArrayList<>();
        for (EndpointRule rule : rules) {
            needed.addAll(rule.result() == null ? merged(rule) : List.of(rule));
            if (!needed.isEmpty() && needed.get(needed.size() - 1).isLast()) {
                break;
            }
        }
        return needed;
    }

    /** The rule with what is needed of its rules: the rule itself, or those below if it asks nothing, or has one. */
    private static List<EndpointRule> merged(EndpointRule rule) {
        List<EndpointRule> below = needed(rule.rules());
        if (rule.conditions().isEmpty() || below.isEmpty()) {
            return below;
        }
        return List.of(
                below.size() == 1
                        ? below.get(0).after(rule.conditions())
                        : new EndpointRule(rule.conditions(), null, below));
    }

    private static void write(List<EndpointRule> rules, String indent, List<String> lines) {
        for (EndpointRule rule : rules) {
            String conditions = String.join(" and ", rule.conditions());
            String result = rule.result() == null ? "" : "-> " + rule.result();
            lines.add(indent + conditions + (conditions.isEmpty() || result.isEmpty() ? "" : " ") + result);
            write(rule.rules(), indent + " ", lines);
        }
    }
}
