package io.docwright.generator.bindings.endpoint;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule: if all conditions are met, its result is that of the whole, or that of the first of its rules that has one.
 *
 * @param conditions each as in a line of the bindings file
 * @param result the result; null if there are rules instead
 * @param rules the rules below
 */
record EndpointRule(List<String> conditions, @Nullable String result, List<EndpointRule> rules) {
    EndpointRule {
        conditions = List.copyOf(conditions);
        rules = List.copyOf(rules);
    }

    /** Whether no rule after this one is ever asked. */
    boolean isLast() {
        return conditions.isEmpty() && result != null;
    }

    /** A rule that asks other conditions first. */
    EndpointRule after(List<String> others) {
        return new EndpointRule(
                Stream.concat(others.stream(), conditions.stream()).toList(), result, rules);
    }
}
