package io.docwright.runtime.aws.endpoint;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition: {@code UseFIPS}, {@code !isSet(Endpoint)}, {@code arn = parseArn(Bucket)}.
 *
 * @param negated whether it is met if it has no value, or {@code false}
 * @param assigned the name that its value gets; null for none
 * @param function the function's name; null for the value itself
 * @param arguments the arguments, or the value: paths, texts in quotes, numbers, flags
 */
record RuleCondition(
        boolean negated,
        @Nullable String assigned,
        @Nullable String function,
        List<String> arguments) {

    static RuleCondition of(String text) {
        boolean negated = text.startsWith("!");
        int sign = text.indexOf(" = ");
        String call = text.substring(sign >= 0 ? sign + 3 : negated ? 1 : 0);
        int open = call.indexOf('(');
        return new RuleCondition(
                negated,
                sign < 0 ? null : text.substring(0, sign),
                open < 0 ? null : call.substring(0, open),
                open < 0
                        ? List.of(call)
                        : List.of(call.substring(open + 1, call.length() - 1).split(", ", -1)));
    }

    boolean isMet(RuleValues values) {
        Object value = value(values);
        boolean met = value != null && !Boolean.FALSE.equals(value);
        if (met && assigned != null && value != null) {
            values.put(assigned, value);
        }
        return met != negated;
    }

    private @Nullable Object value(RuleValues values) {
        if (function == null) {
            return argument(arguments.get(0), values);
        }
        List<@Nullable Object> evaluated = new ArrayList<>(arguments.size());
        for (String argument : arguments) {
            evaluated.add(argument(argument, values));
        }
        return RuleFunctions.call(function, evaluated);
    }

    private static @Nullable Object argument(String text, RuleValues values) {
        char first = text.charAt(0);
        if (first == '\'') {
            return values.fill(text.substring(1, text.length() - 1));
        }
        if (first >= '0' && first <= '9') {
            return text;
        }
        return text.equals("true") || text.equals("false") ? (Object) text.equals("true") : values.get(text);
    }
}
