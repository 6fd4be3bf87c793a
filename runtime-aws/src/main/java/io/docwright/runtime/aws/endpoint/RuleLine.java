package io.docwright.runtime.aws.endpoint;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of endpoint rules: {@code UseFIPS and isSet(Bucket) -> https://…}.
 *
 * @param conditions the conditions, all of which must be met
 * @param result the text after the arrow; null if the lines below have the result
 */
record RuleLine(List<RuleCondition> conditions, @Nullable String result) {
    private static final String AND = " and ";
    private static final String ARROW = "-> ";
    private static final String REFUSED = "refused";

    /** @param text the line without its indent */
    static RuleLine of(String text) {
        int arrow = text.indexOf(ARROW);
        String left = (arrow < 0 ? text : text.substring(0, arrow)).strip();
        List<RuleCondition> conditions = new ArrayList<>();
        int start = 0;
        while (start < left.length()) {
            int and = left.indexOf(AND, start);
            int end = and < 0 ? left.length() : and;
            conditions.add(RuleCondition.of(left.substring(start, end)));
            start = end + AND.length();
        }
        return new RuleLine(conditions, arrow < 0 ? null : text.substring(arrow + ARROW.length()));
    }

    /** Whether a call whose parameters meet the conditions is refused. */
    boolean refuses() {
        return REFUSED.equals(result);
    }

    boolean isMet(RuleValues values) {
        for (RuleCondition condition : conditions) {
            if (!condition.isMet(values)) {
                return false;
            }
        }
        return true;
    }
}
