package io.docwright.runtime.aws.endpoint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Explains why rules refuse a call: the conditions that led to the refusal, and those that would have avoided it.
 *
 * @param lines all lines
 * @param index the line that refuses; the number of lines if no line has a result
 */
record Refusal(List<String> lines, int index) {
    Refusal {
        lines = List.copyOf(lines);
    }

    /** Parameters that are settings of the transport. */
    private static final Map<String, String> SETTINGS = Map.of(
            "UseFIPS", "fips",
            "UseDualStack", "dualStack",
            "Endpoint", "endpoint",
            "Region", "region",
            "ForcePathStyle", "pathStyle",
            "Accelerate", "accelerated");

    private static final int MOST_FACTS = 4;

    static int depth(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == ' ') {
            depth++;
        }
        return depth;
    }

    /** The message of the exception. */
    String message(RuleValues values) {
        Deque<String> facts = new ArrayDeque<>();
        boolean asks = index < lines.size() && !line(index).conditions().isEmpty();
        int depth = index < lines.size() ? depth(lines.get(index)) : 0;
        if (asks) {
            reversed(line(index)).forEach(condition -> add(condition, true, values, facts));
        }
        boolean beside = !asks;
        for (int i = index - 1; i >= 0; i--) {
            int above = depth(lines.get(i));
            if (above < depth) {
                reversed(line(i)).forEach(condition -> add(condition, true, values, facts));
                depth = above;
                beside = false;
            } else if (above == depth && beside && facts.size() < MOST_FACTS) {
                line(i).conditions().stream()
                        .filter(condition -> !condition.isMet(values))
                        .findFirst()
                        .ifPresent(condition -> add(condition, false, values, facts));
            }
        }
        return "the endpoint rules of the service refuse this call, because " + String.join(", and ", telling(facts));
    }

    /** The last facts, without {@code X is set} if another one is about X. */
    private static List<String> telling(Deque<String> facts) {
        List<String> telling = new ArrayList<>();
        for (String fact : facts) {
            String subject = fact.substring(0, fact.indexOf(' ') + 1);
            boolean isTold =
                    facts.stream().filter(other -> other.startsWith(subject)).count() > 1;
            if (!isTold || !fact.equals(subject + "is set")) {
                telling.add(fact);
            }
        }
        return telling.subList(Math.max(0, telling.size() - MOST_FACTS), telling.size());
    }

    private static List<RuleCondition> reversed(RuleLine line) {
        List<RuleCondition> conditions = new ArrayList<>(line.conditions());
        Collections.reverse(conditions);
        return conditions;
    }

    private RuleLine line(int at) {
        return RuleLine.of(lines.get(at).strip());
    }

    /** Adds a fact in front of the others, unless it is one of them. */
    private static void add(RuleCondition condition, boolean met, RuleValues values, Deque<String> facts) {
        String fact = fact(condition, met != condition.negated(), values);
        if (!fact.isEmpty() && !facts.contains(fact)) {
            facts.addFirst(fact);
        }
    }

    /** @param holds whether the condition has a value other than {@code false}, regardless of its negation */
    private static String fact(RuleCondition condition, boolean holds, RuleValues values) {
        String subject = shown(condition.arguments().get(0), values);
        String function = condition.function();
        if (function == null) {
            String unset = holds ? "" : subject + " is not set";
            return condition.assigned() == null ? subject + (holds ? " is true" : " is not true") : unset;
        }
        String not = holds ? "" : "not ";
        return switch (function) {
            case "isSet" -> subject + " is " + not + "set";
            case "stringEquals" ->
                subject + " is " + not + shown(condition.arguments().get(1), values);
            case "isValidHostLabel" -> subject + " is " + not + "a valid label of a host";
            case "isVirtualHostableS3Bucket" ->
                subject + " can" + (holds ? "" : "not") + " be the first label of a host";
            case "parseArn" -> subject + " is " + not + "an ARN";
            case "parseURL" -> subject + " is " + not + "an http or https URL without a query";
            default -> holds ? "" : subject + " does not have the length that its kind has";
        };
    }

    private static String shown(String argument, RuleValues values) {
        if (argument.startsWith("'")) {
            String text = argument.substring(1, argument.length() - 1);
            String filled = values.fill(text);
            return filled == null ? text : filled.isEmpty() ? "empty" : filled;
        }
        return SETTINGS.getOrDefault(argument, argument);
    }
}
