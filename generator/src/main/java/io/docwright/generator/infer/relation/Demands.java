package io.docwright.generator.infer.relation;

import static io.docwright.generator.infer.relation.Words.AND;
import static io.docwright.generator.infer.relation.Words.MEMBER;
import static io.docwright.generator.infer.relation.Words.MEMBERS;
import static io.docwright.generator.infer.relation.Words.OR;
import static io.docwright.generator.infer.relation.Words.SPECIFIED;
import static io.docwright.generator.infer.relation.Words.SPECIFY;
import static io.docwright.generator.infer.relation.Words.TOGETHER;
import static io.docwright.generator.infer.relation.Words.VALUES;
import static io.docwright.generator.infer.relation.Words.YOU;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises the clause that asks something of members: {@code you must specify @3}, {@code @3 cannot be specified}. */
final class Demands {
    private static final String SOMEONE = "(?:" + YOU
            + "|(?:a|an|the|your|each|every) [a-z-]+(?: [a-z-]+){0,2}|#\\d+ (?:operation|request|action|call))";
    private static final String ONE_OF =
            "(?:of |between )?(?:the following |these |the )?(?:parameters |fields |properties |options |members |values |settings |attributes |elements )?(?:: )?";
    private static final String HOW = "(?: " + TOGETHER + ")?";
    private static final String CONTAIN = "(?:" + SPECIFY + "|contain|contains|have|has|include|includes)";
    private static final String IS = "(?:is|are)";
    private static final String BE = "(?:be|be both|all be|both be)";

    private static final String EXACTLY =
            "(?:exactly one|only one|one and only one|one, and only one) " + ONE_OF + MEMBERS;
    private static final String ONE = "(?:one|either one) " + ONE_OF + MEMBERS;
    private static final String EITHER = "either " + OR;
    private static final String NOT_BOTH = "(?:either )?(?:one )?" + OR + " butnotboth";
    private static final String LEAST =
            "(?:at least one|one or more|one or both|at least one or more) (?:" + ONE_OF + MEMBERS + "|" + OR + ")";
    private static final String OR_BOTH =
            "(?:either )?(?:one of )?" + OR + "(?: ,)? or both|(?:one|either) or both " + ONE_OF + MEMBERS;
    private static final String MOST =
            "(?:at most one|no more than one|only one|only either|not more than one) " + ONE_OF + MEMBERS;

    /** What a value has to be; no other member, and no condition. */
    private static final String REST = "(?:(?! (?:if|when|unless|only|or) )[^@])*";

    private record Rule(Demand.Kind kind, Pattern pattern) {}

    private static final List<Rule> RULES = List.of(
            // groups
            must(Demand.Kind.EXACTLY_ONE, EXACTLY + "|" + NOT_BOTH + "|" + ONE + " butnotboth"),
            rule(
                    Demand.Kind.EXACTLY_ONE,
                    "(?:either )?" + OR + " (?:must be " + SPECIFIED + "|is required) butnotboth"),
            must(Demand.Kind.EITHER, EITHER + "|" + ONE),
            must(Demand.Kind.AT_LEAST_ONE, LEAST + "|" + OR_BOTH),
            rule(
                    Demand.Kind.AT_LEAST_ONE,
                    YOU + " must " + SPECIFY + " " + OR,
                    OR + " (?:must be " + SPECIFIED + "|is required)"),
            rule(
                    Demand.Kind.AT_MOST_ONE,
                    SOMEONE + " (?:can|may) (?:only )?" + CONTAIN + " (?:" + MOST + "|" + NOT_BOTH + "|" + ONE
                            + " butnotboth)",
                    SOMEONE + " can only " + CONTAIN + " (?:" + ONE + "|" + EITHER + ")",
                    CONTAIN + " (?:" + NOT_BOTH + "|" + ONE + " butnotboth)",
                    CONTAIN + " only one " + ONE_OF + MEMBERS,
                    "(?:" + MOST + "|" + NOT_BOTH + ") (?:can|may) be " + SPECIFIED,
                    "either " + OR + " (?:can|may) be " + SPECIFIED + " butnotboth",
                    "only one " + ONE_OF + MEMBERS + " is (?:allowed|permitted|supported)",
                    "(?:" + SOMEONE + " )?cannot " + CONTAIN + " (?:both |more than one (?:of )?)" + MEMBERS + HOW,
                    "(?:you )?(?:do not|must not) " + CONTAIN + " both " + AND + HOW,
                    "(?:" + YOU + " )?(?:cannot|do not) " + CONTAIN + " " + AND + " " + TOGETHER,
                    AND + " cannot (?:both be|be both) " + SPECIFIED + HOW,
                    AND + " cannot be (?:" + SPECIFIED + "|combined) " + TOGETHER,
                    "both " + AND + " cannot be " + SPECIFIED + HOW,
                    AND + " " + IS + " (?:mutually exclusive|incompatible)(?: [a-z]+)?",
                    AND + " cannot be combined"),
            rule(
                    Demand.Kind.ALL_OR_NONE,
                    YOU + " must " + SPECIFY + " (?:both|all of) " + AND + "(?: ,)? or (?:neither|none)(?: of them)?",
                    AND + " must (?:both |all )?be " + SPECIFIED + " " + TOGETHER,
                    YOU + " must " + SPECIFY + " " + AND + " " + TOGETHER),
            // single clauses
            rule(
                    Demand.Kind.SET,
                    YOU + " must (?:always )?" + SPECIFY + " " + MEMBERS,
                    MEMBERS + " must " + BE + " " + SPECIFIED,
                    MEMBERS + " " + IS
                            + " (?:a |an |both )?(?:required|mandatory|needed)(?: parameter| field| parameters)?",
                    "(?:it is |is )?(?:required|mandatory)|must be " + SPECIFIED),
            rule(
                    Demand.Kind.SET,
                    YOU + " must (?:set|specify|change|configure) " + MEMBER + " (?:to|as|with) " + REST,
                    YOU + " must " + SPECIFY + " " + VALUES + " (?:for|as|in) " + MEMBER,
                    "(?:" + YOU + " must |)set " + MEMBER + " to " + VALUES,
                    MEMBER + " must be (?:set to |set as |)" + VALUES,
                    MEMBER + " must be set to " + REST,
                    "must be (?:set to )?" + VALUES),
            rule(
                    Demand.Kind.UNSET,
                    "(?:" + YOU + " )?(?:cannot|must not|do not|must never) " + SPECIFY + " " + MEMBERS,
                    "(?:" + YOU + " must |you should )?(?:omit|leave out) " + MEMBERS,
                    MEMBERS + " (?:cannot|must not|should not) be " + SPECIFIED,
                    "(?:neither|none of) " + MEMBERS + " (?:can|may) be " + SPECIFIED,
                    MEMBERS + " " + IS + " not (?:allowed|permitted|accepted|valid|supported)",
                    MEMBERS + " must be (?:omitted|empty|null|blank|left blank|left empty|absent|unspecified)",
                    MEMBERS + " cannot be used",
                    "(?:cannot|must not) be " + SPECIFIED
                            + "|(?:is )?not (?:allowed|permitted|valid|supported)|must be (?:omitted|empty|null|blank)"),
            rule(
                    Demand.Kind.IGNORED,
                    MEMBERS
                            + " (?:is|are|will be|are both) (?:ignored|disregarded|not used|not considered|not applicable)(?: by [a-z0-9 ]+)?",
                    "(?:[a-z0-9-]+ ){1,5}(?:ignores|will ignore|ignore|disregards) " + MEMBERS,
                    MEMBERS + " (?:has|have) no effect",
                    MEMBERS + " (?:does|do) not apply",
                    "ignore " + MEMBERS,
                    "(?:is |will be )?(?:ignored|not used|not applicable)|has no effect|does not apply"),
            rule(
                    Demand.Kind.REJECTED,
                    "(?![^@]*\\b(?:not|no|without|unless|if|when)\\b)[a-z0-9# -]{0,80}\\b(?:error|exception|errors|fails|fail|rejected|invalid|#\\d+)[a-z0-9# -]{0,30}"));

    private Demands() {}

    private static Rule rule(Demand.Kind kind, String... alternatives) {
        return new Rule(kind, Pattern.compile(String.join("|", alternatives)));
    }

    /** {@code you must specify exactly one of @1 and @2}, {@code exactly one of @1 and @2 is required}. */
    private static Rule must(Demand.Kind kind, String group) {
        String any = "(?:" + group + ")";
        return rule(
                kind,
                SOMEONE + " must (?:always )?" + CONTAIN + " " + any,
                any + " (?:must be|has to be) " + SPECIFIED,
                any + " (?:is|are) (?:required|mandatory|needed)",
                SOMEONE + " requires " + any,
                SPECIFY + " (?=exactly |at least )" + any);
    }

    /**
     * Returns what a clause asks; null if a word of it is not understood.
     *
     * @param self the member that a clause without a subject is about, or -1
     */
    static @Nullable Demand parse(String clause, int self) {
        String text = clause.strip();
        if (Words.isMixed(text)) {
            return null;
        }
        for (Rule rule : RULES) {
            if (rule.pattern.matcher(text).matches()) {
                List<Integer> members = Words.marks('@', text);
                boolean ofSelf = members.isEmpty() && rule.kind != Demand.Kind.REJECTED;
                if (ofSelf && self < 0) {
                    return null;
                }
                boolean exact = rule.kind == Demand.Kind.SET && !text.contains(" than ");
                List<Integer> marks = exact ? Words.marks('#', text) : List.of();
                return new Demand(rule.kind, ofSelf ? List.of(self) : members, marks);
            }
        }
        return null;
    }
}
