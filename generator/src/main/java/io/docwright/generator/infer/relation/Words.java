package io.docwright.generator.infer.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts of the patterns that clauses match, and what they capture. */
final class Words {
    static final String MEMBER = "@\\d+";

    /** {@code @1 , @2 and @3}. */
    static final String MEMBERS =
            "(?:both |either |any of |all of |neither )?@\\d+(?: ,(?: (?:and|or|nor))? @\\d+| (?:and|or|nor|and/or|, ) @\\d+)*";

    /** {@code @1 , @2 or @3}. */
    static final String OR = "@\\d+(?: , @\\d+)*(?: ,)? or @\\d+";

    static final String AND = "@\\d+(?: , @\\d+)*(?: ,)? and @\\d+";

    /** {@code #0 , #1 or #2}. */
    static final String VALUES = "(?:either |any of |one of )?#\\d+(?: ,(?: (?:and|or))? #\\d+| (?:or|and) #\\d+)*";

    static final String SPECIFY =
            "(?:specify|provide|include|set|use|supply|pass|define|enter|have|choose|select|configure|add|give|submit|send|populate|assign|enable|fill in)";
    static final String SPECIFIED =
            "(?:specified|provided|included|set|used|supplied|passed|passed in|defined|entered|chosen|selected|configured|present|given|populated|sent|submitted|assigned|added|in use)";
    static final String SPECIFYING =
            "(?:specifying|providing|including|setting|using|supplying|passing|defining|entering|choosing|selecting|configuring|enabling)";
    static final String YOU =
            "(?:you|your request|the request|a request|the caller|callers|requests|users|clients|customers)";
    static final String TOGETHER = "(?:together|at once)";

    private static final Pattern NUMBER = Pattern.compile("([@#])(\\d+)");

    private Words() {}

    private static final Pattern MIXED = Pattern.compile(
            "@\\d+(?: ,)? and @\\d+(?: ,)? or @|@\\d+(?: ,)? or @\\d+(?: ,)? and @|@\\d+ and @\\d+ , @|@\\d+ or @\\d+ , @");

    /** Whether a list has groups, {@code either @1 or both @2 and @3}, so that it does not say what belongs together. */
    static boolean isMixed(String text) {
        return MIXED.matcher(text).find();
    }

    /** The numbers of the marks of a kind in a text, in their order. */
    static List<Integer> marks(char kind, String text) {
        List<Integer> marks = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            int mark = Integer.parseInt(number.group(2));
            if (number.group(1).charAt(0) == kind && !marks.contains(mark)) {
                marks.add(mark);
            }
        }
        return marks;
    }
}
