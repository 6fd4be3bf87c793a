package io.docwright.generator.infer.relation;

import static io.docwright.generator.infer.relation.Words.MEMBER;
import static io.docwright.generator.infer.relation.Words.MEMBERS;
import static io.docwright.generator.infer.relation.Words.SPECIFIED;
import static io.docwright.generator.infer.relation.Words.SPECIFY;
import static io.docwright.generator.infer.relation.Words.SPECIFYING;
import static io.docwright.generator.infer.relation.Words.VALUES;
import static io.docwright.generator.infer.relation.Words.YOU;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises the clause after "if": {@code you specify @3}, {@code @3 is #0}, {@code @3 is not specified}. */
final class Conditions {
    private static final String IS = "(?:is|are|was|were|has been|have been)";
    private static final Pattern SET = any(
            YOU + " (?:are |do )?(?:" + SPECIFY + "s?|" + SPECIFYING + "|specified|provided|used|chose) " + MEMBERS,
            MEMBERS + " " + IS + " (?:both |all )?(?:not (?:null|empty)|" + SPECIFIED + ")",
            "(?:any|one|either|at least one) of " + MEMBERS + " is " + SPECIFIED,
            SPECIFYING + " " + MEMBERS,
            YOU + " (?:specify|identify|provide) [a-z]+ (?:with|using) " + MEMBER,
            "(?:a |the )?values? (?:is|are) " + SPECIFIED + " for " + MEMBERS);

    private static final Pattern UNSET = any(
            YOU + " (?:do not|did not|does not|have not) " + SPECIFY + "(?:d|ed)? " + MEMBERS,
            YOU + " (?:omit|omits|omitted|leave out) " + MEMBERS,
            YOU + " (?:leave|leaves) " + MEMBERS + " (?:blank|empty|unset|unspecified)",
            MEMBERS + " " + IS + " (?:not " + SPECIFIED
                    + "|omitted|absent|empty|null|blank|missing|unspecified|not present)",
            "(?:a |the )?values? (?:is|are) not " + SPECIFIED + " for " + MEMBERS,
            "not " + SPECIFYING + " " + MEMBERS);

    private static final Pattern NEITHER = any(
            "neither " + MEMBER + "(?: nor " + MEMBER + ")+ (?:is|are) " + SPECIFIED,
            YOU + " " + SPECIFY + " neither " + MEMBER + "(?: nor " + MEMBER + ")+");

    private static final Pattern VALUE = any(
            MEMBER
                    + " (?:is|equals|=|is set to|is equal to|is specified as|is configured as|was set to|has|is configured to) "
                    + VALUES,
            MEMBER + " (?:=|set to) " + VALUES,
            YOU + " (?:set|specify|specified|choose|use|select|configure|define) " + MEMBER
                    + " (?:to|as|=|to be|with|of) " + VALUES,
            YOU + " (?:specify|specified|choose|use|select|set|provide|pass|enter) " + VALUES + " (?:for|as|in) "
                    + MEMBER,
            "(?:using|setting|specifying) " + MEMBER + " (?:to|as) " + VALUES,
            VALUES + " is (?:specified|set|selected|chosen|used|provided) (?:for|as|in) " + MEMBER,
            "(?:[a-z]+ ){1,5}with (?:an? )?" + MEMBER + " (?:of|set to|as) " + VALUES,
            MEMBER + " (?:of|=) " + VALUES);

    private static final Pattern OWN_VALUE = any(
            YOU + " (?:specify|choose|use|select|set|are using|are specifying) " + VALUES,
            VALUES + " is (?:specified|set|selected|chosen|used)",
            "using " + VALUES,
            "(?:it is )?(?:set to )?" + VALUES,
            "(?:the )?value is (?:set to )?" + VALUES);

    private static final Pattern OTHER_VALUE = any(
            MEMBER + " (?:is not|does not equal|!=|is not set to|is not equal to) " + VALUES,
            MEMBER + " (?:is|is set to) (?:any|a) value other than " + VALUES,
            MEMBER + " is set to anything other than " + VALUES,
            YOU + " (?:do not|did not) (?:set|specify) " + MEMBER + " (?:to|as) " + VALUES);

    private static final Pattern ENABLED = any(
            YOU + " (?:enable|enables|enabled|turn on|activate) " + MEMBER,
            MEMBER + " is (?:enabled|turned on)",
            "enabling " + MEMBER);
    private static final Pattern DISABLED =
            any(YOU + " (?:disable|turn off) " + MEMBER, MEMBER + " is (?:disabled|turned off|not enabled)");

    private final MemberNames names;
    private final Wording wording;
    private final int self;

    Conditions(MemberNames names, Wording wording, int self) {
        this.names = names;
        this.wording = wording;
        this.self = self;
    }

    private static Pattern any(String... alternatives) {
        return Pattern.compile(String.join("|", alternatives));
    }

    /** Returns the condition; null if a word of the clause is not understood. */
    @Nullable
    When parse(String clause) {
        String text = clause.strip();
        if (Words.isMixed(text)) {
            return null;
        }
        List<Integer> members = Words.marks('@', text);
        if (members.isEmpty() && self >= 0 && text.matches("(?:it is |)" + SPECIFIED)) {
            return new When(List.of(self), List.of(), false, false);
        }
        List<Integer> marks = Words.marks('#', text);
        if (!marks.isEmpty()) {
            return values(text, members, marks);
        }
        if (NEITHER.matcher(text).matches() || UNSET.matcher(text).matches()) {
            return new When(members, List.of(), true, false);
        }
        boolean flag = members.size() == 1 && names.isFlag(members.get(0));
        if (flag && ENABLED.matcher(text).matches()) {
            return new When(members, List.of("true"), false, false);
        }
        if (flag && DISABLED.matcher(text).matches()) {
            return new When(members, List.of("false"), false, false);
        }
        if (SET.matcher(text).matches() && !text.contains("neither ")) {
            boolean every = text.contains("both ") || text.contains(" and ");
            return new When(members, List.of(), false, every && members.size() > 1);
        }
        return null;
    }

    private @Nullable When values(String text, List<Integer> members, List<Integer> marks) {
        if (VALUE.matcher(text).matches()) {
            return value(members.get(0), marks, false);
        }
        if (OTHER_VALUE.matcher(text).matches()) {
            return value(members.get(0), marks, true);
        }
        return self >= 0 && members.isEmpty() && OWN_VALUE.matcher(text).matches() ? ownValue(marks) : null;
    }

    private @Nullable When ownValue(List<Integer> marks) {
        boolean listed = marks.stream().allMatch(mark -> names.hasValue(self, wording.value(mark)));
        return listed || names.isFlag(self) ? value(self, marks, false) : null;
    }

    private @Nullable When value(int member, List<Integer> marks, boolean negated) {
        List<String> values = new ArrayList<>();
        for (int mark : marks) {
            String value = names.value(member, wording.value(mark));
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return new When(List.of(member), values, negated, false);
    }
}
