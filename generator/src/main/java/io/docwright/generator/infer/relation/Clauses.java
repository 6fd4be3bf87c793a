package io.docwright.generator.infer.relation;

import static io.docwright.generator.infer.relation.Words.MEMBER;
import static io.docwright.generator.infer.relation.Words.MEMBERS;
import static io.docwright.generator.infer.relation.Words.SPECIFIED;
import static io.docwright.generator.infer.relation.Words.SPECIFY;
import static io.docwright.generator.infer.relation.Words.YOU;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a sentence consists of: {@code if CONDITION , DEMAND}, {@code DEMAND unless CONDITION}, {@code ALLOWED only if CONDITION}. */
final class Clauses {
    /** How a demand depends on a condition. */
    enum Link {
        IF,
        UNLESS,
        /** Something is allowed only if the condition holds. */
        ALLOWED_ONLY_IF,
        /** The service looks at a member only if the condition holds. */
        USED_ONLY_IF
    }

    record Parts(Link link, String condition, String demand) {}

    private static final Pattern IF = Pattern.compile("(?:if|when|whenever|in case) (.*)");
    private static final Pattern ONLY_IF = Pattern.compile("(.*?)(?: ,)? ?only (?:if|when|where|in case) (.*)");
    private static final Pattern IF_AND_ONLY_IF = Pattern.compile("(.*?) if and only if (.*)");
    private static final Pattern MOVED_ONLY = Pattern.compile(
            "(.*?)(?:^| )only ((?:be )?[a-z]+(?: @\\d+(?:(?: ,)?(?: and| or)? @\\d+)*)?) (?:if|when) (.*)");
    private static final String VALID = "(?:valid|allowed|supported|permitted|available|accepted)";
    private static final Pattern ALLOWED = Pattern.compile(YOU + " (?:can|may) " + SPECIFY + " " + MEMBERS
            + "|" + MEMBERS + " (?:can|may|must) be " + SPECIFIED
            + "|" + SPECIFY + " " + MEMBERS
            + "|" + MEMBERS + " (?:is|are) " + VALID
            + "|" + Words.SPECIFYING + " " + MEMBERS + " is " + VALID
            + "|(?:is )?" + VALID + "|" + SPECIFY + "|(?:can|may) be " + SPECIFIED);
    private static final Pattern USED = Pattern.compile(MEMBER
            + " (?:is|are) (?:used|considered|applicable|relevant|honored|evaluated|applied|in effect|meaningful)"
            + "|" + MEMBER + " (?:applies|apply|has an effect|takes effect|has effect|has any effect)"
            + "|(?:is )?(?:used|considered|applicable|relevant|applied)|applies|applicable"
            + "|(?:[a-z0-9-]+ ){1,4}(?:uses|considers|honors) " + MEMBER);

    private Clauses() {}

    /** All ways in which a sentence may be made of clauses. */
    static List<Parts> of(String text) {
        List<Parts> all = new ArrayList<>();
        only(IF_AND_ONLY_IF.matcher(text), all);
        only(ONLY_IF.matcher(text), all);
        only(MOVED_ONLY.matcher(text), all);
        if (!all.isEmpty() || text.contains(" only if ") || text.contains(" only when ")) {
            return all;
        }
        Matcher leading = IF.matcher(text);
        if (leading.matches()) {
            String rest = leading.group(1);
            for (int comma = rest.indexOf(" , "); comma >= 0; comma = rest.indexOf(" , ", comma + 1)) {
                all.add(new Parts(Link.IF, rest.substring(0, comma), rest.substring(comma + 3)));
            }
            int you = rest.indexOf(" you ", 5);
            if (you >= 0) {
                all.add(new Parts(Link.IF, rest.substring(0, you), rest.substring(you + 1)));
            }
            return all;
        }
        trailing(text, " if ", Link.IF, all);
        trailing(text, " when ", Link.IF, all);
        trailing(text, " whenever ", Link.IF, all);
        trailing(text, " for ", Link.IF, all);
        trailing(text, " with ", Link.IF, all);
        trailing(text, " unless ", Link.UNLESS, all);
        return all;
    }

    private static void trailing(String text, String word, Link link, List<Parts> all) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            String demand = text.substring(0, at).strip();
            all.add(new Parts(
                    link,
                    text.substring(at + word.length()),
                    demand.endsWith(" ,") ? demand.substring(0, demand.length() - 2) : demand));
        }
    }

    private static void only(Matcher only, List<Parts> all) {
        if (!only.matches()) {
            return;
        }
        boolean moved = only.groupCount() == 3;
        String demand = (moved ? only.group(1) + " " + only.group(2) : only.group(1)).strip();
        String condition = only.group(moved ? 3 : 2);
        if (USED.matcher(demand).matches()) {
            all.add(new Parts(Link.USED_ONLY_IF, condition, demand));
        } else if (ALLOWED.matcher(demand).matches()) {
            all.add(new Parts(Link.ALLOWED_ONLY_IF, condition, demand));
        } else {
            all.add(new Parts(Link.IF, condition, demand));
        }
    }
}
