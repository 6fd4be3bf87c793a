package io.docwright.generator.infer.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Rewrites the words of a sentence: one way to say each thing. */
final class Rewriting {
    private static final String NOUN =
            "(?:parameter|field|member|property|option|element|attribute|setting|header|structure|object|argument|input|key|flag|operand|tag|type|list|array|map|string|block|section|name|filter|entry)";

    private record Rule(Pattern from, String to) {
        static Rule of(String from, String to) {
            return new Rule(Pattern.compile("(?<![^ ])(?:" + from + ")(?![^ ])"), to);
        }
    }

    private static final List<Rule> RULES = new ArrayList<>();

    private static void rule(String from, String to) {
        RULES.add(Rule.of(from, to));
    }

    static {
        String nouns = NOUN + "s?";
        rule("can't|can not|cant", "cannot");
        rule("(is|are|do|does|did|has|have|was|were|must|should|would|could)n't", "$1 not");
        rule("won't", "will not");
        rule("you're", "you are");
        rule("it's", "it is");
        rule("(?:may|might) not", "cannot");
        rule("(?:is|are) not allowed to", "cannot");
        rule("(?:is|are) (?:not able|unable) to", "cannot");
        rule("(?:need|needs|has|have|is required|are required) to", "must");
        rule("(?:note|important|warning|conditional|constraints?|restrictions?|conditions?|requirements?|tip) :", "");
        rule(
                "^(?:note|note that|please note that|however ,|also ,|additionally ,|in addition ,|conditional)(?: that)?",
                "");
        rule("(?:also|additionally|explicitly|simultaneously|please|either way|currently|always)", "");
        rule(", then", ",");
        rule("conditionally", "");
        rule("either of", "either");
        rule("(?:precisely|just) one", "exactly one");
        rule("one \\( (?:and )?only one \\) of", "exactly one of");
        rule("^\\( ([^()]*) \\)$", "$1");
        rule("then(?= (?:you|the|@|this|it|either|neither|both|only))", ",");
        rule("\\((?! [^)]*(?:unless|if|when|only|except|not|without|or) )[^@#()]*\\)", "");
        rule("(specify|provide|set|use|include) this(?: information)?(?= if| when| only| unless| ,|$)", "$1 @self");
        rule("this(?= is (?:required|only|used|valid|ignored|not|mutually)| (?:cannot|must|can) )", "@self");
        rule("^,", "");
        rule("^on (?:input|create|creation) ,", "");
        rule("\\( but not both \\)", "but not both");
        rule("(?:in|for|with) (?:an? |the |every |each )?#\\d+ (?:requests?|operations?|calls?|actions?)", "");
        rule("to (?:prevent|avoid|ensure) [a-z -]+$", "");
        rule("(?:the |these )?(?:parameters|fields|options|properties|settings|members|attributes)(?= @)", "");
        rule("and (?:cannot|must not|is not allowed to) be used otherwise", "");
        // nouns and articles around members
        rule(
                "(?:a |an |the |any )?(?:non-empty |non-null |valid )?(?:values?|arns?|ids?|settings?|entry|entries|names?) (?:for|of|in|to)(?= (?:the |either |both |exactly |only |one |at |all |any |@|this ))",
                "");
        rule(
                "this(?: (?:optional|request|input))? (?:parameter|field|member|property|element|attribute|header|structure|object|argument|operation parameter)(?:'s)?(?: value)?",
                "@self");
        rule("either this(?= or)", "either @self");
        rule(
                "(?:the|a|an|your|any|its|these|those)(?= (?:(?:optional|required|request|input|corresponding|associated|same|matching|new|other) )?@)",
                "");
        rule("(?:optional|request|input|corresponding|associated|other)(?= @)", "");
        rule("(@(?:\\d+|self))(?: (?:request|input|query|url|body|boolean))?(?: " + nouns + ")?(?: values?)?", "$1");
        rule("^@(?:\\d+|self) is marked as #\\d+ , but", "");
        rule("(?:the|an?|both)(?= #\\d)", "");
        rule("(@\\d+) / (@\\d+)", "$1 or $2");
        rule("\\( (@\\d+) \\)", "$1");
        rule("(?:(?:the |a )?values?|an?)(?= #\\d)", "");
        rule("(?:the |a )?(?:value|values) of(?= #)", "");
        rule("(#\\d+) (?:values?|types?|mode|option)", "$1");
        // in the request
        rule(
                "(?:(?:in|for|with|within|as part of) )(?:the|a|one|any|each)? ?(?:same|single) (?:\\S+ ){0,2}\\S+$",
                "together");
        rule("(?:at|in) the same time|in combination|in conjunction|in tandem", "together");
        rule(
                "(?:in|with|for|within) (?:the|your|a|this|any|each) (?:(?:same|api|create|update|current) )?(?:request|call|operation|command|action|api)s?",
                "");
        rule("in your (?:request |new )?[a-z]+(?= ,|$)", "");
        rule("to (?:identify|specify|indicate|determine|define) (?:the|a|an|which|your) [a-z ]+$", "");
        rule(
                "(?:because|since|as otherwise|, so that|, which|, otherwise|; otherwise|, or (?:the|an|your) (?:request|call|operation|error)) .*",
                "");
        rule("of #\\d+(?= together$)", "");
        rule("; you must choose one or the other", "");
        rule(", and vice versa|, but not (?:the )?other", "");
        rule(",(?= but not)", "");
        rule(
                "(?:within|for|in) (?:each|every|any|one|a given|a single|your|this) [a-z#0-9 -]{1,50} ,(?= (?:you|either|exactly|only|at least))",
                "");
        rule(
                "but (?:you )?(?:cannot|not|do not|must not|never) (?:specify|use|set|provide|include|pass|have|choose|for|both of|at)? ?(?:both|together)(?: of them| of these)?(?: (?:parameters|fields|options|properties|values|members|of them|together))?",
                "butnotboth");
        rule("not both", "butnotboth");
        rule("(?:, )?and butnotboth", "butnotboth");
        rule(", butnotboth", "butnotboth");
        rule("butnotboth ,(?= (?:must|can|may|is|are) )", "butnotboth");
    }

    private static final Pattern SPACES = Pattern.compile(" {2,}");
    private static final Pattern WORDS = Pattern.compile("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\\d+");

    private Rewriting() {}

    /** @param self the member that is described, or -1; and its name */
    static String plain(String words, int self, String name) {
        String text = words;
        for (Rule rule : RULES) {
            text = rule.from.matcher(text).replaceAll(rule.to);
            text = SPACES.matcher(text).replaceAll(" ").strip();
        }
        if (self >= 0) {
            text = text.replace("@self", "@" + self);
            List<String> own = WORDS.matcher(name)
                    .results()
                    .map(word -> word.group().toLowerCase(Locale.ROOT))
                    .filter(word -> word.length() > 2)
                    .toList();
            if (!own.isEmpty() && text.contains("this ")) {
                text = text.replaceAll("(?<![^ ])this (?:" + String.join("|", own) + ")(?![^ ])", "@" + self);
            }
        }
        return SPACES.matcher(text).replaceAll(" ").strip();
    }
}
