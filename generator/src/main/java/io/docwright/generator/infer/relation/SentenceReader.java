package io.docwright.generator.infer.relation;

import io.docwright.generator.model.Relation.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one sentence. */
final class SentenceReader {
    private static final Pattern THIS_VALUE =
            Pattern.compile("(?<![^ ])this (?:value|option|setting|type|mode)(?![^ ])");
    private static final Pattern ALLOWS_BOTH =
            Pattern.compile("(?i).*\\b(?:both|at least one|one or more|any combination|together)\\b.*");
    private static final Pattern DENIES =
            Pattern.compile("(?i).*\\b(?:not|cannot|can't|can’t|don't|don’t|error|exception|fails|neither)\\b.*");

    /** {@code You can't specify both.}, after a sentence that names the two. */
    private static final Pattern NOT_BOTH = Pattern.compile(
            "(?i)(?:you )?(?:can't|can’t|cannot|must not|do not|don't|don’t) (?:specify|use|set|provide|include|have|choose) both(?: of them| of these)?(?: (?:parameters|fields|properties|options|values|settings))?(?: (?:in|for|at) (?:the|a|one) (?:same|single|same)? ?[a-z]+)?\\.?");

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /** {@code if both are specified , …}, after a sentence that names the two. */
    private static final Pattern BOTH = Pattern.compile("(?:if|when) (?:" + Words.YOU + " " + Words.SPECIFY
            + " (?:values for |both values for )?both(?: of them)?|both(?: values)? are " + Words.SPECIFIED
            + "|both (?:parameters|fields|values|properties|options) are " + Words.SPECIFIED
            + ")(?: (?:parameters|fields|values|properties|options))? , (.*)");
    /** {@code if you specify @1 or @2 , you must specify both}. */
    private static final Pattern OTHER_TOO = Pattern.compile(
            "(?:if|when) " + Words.YOU + " " + Words.SPECIFY + " (?:either |one of )?(?:" + Words.OR + "|" + Words.AND
                    + ") , " + Words.YOU + " must " + Words.SPECIFY + " (?:both|the other)(?: of them)?(?: one)?");

    private static final Pattern ONLY_USED = Pattern.compile(
            "(?:only )?(@\\d+) (?:is used|takes precedence|overrides (?:@\\d+)|is honored|will be used)|(?:[a-z0-9-]+ ){1,4}uses (?:only )?(@\\d+)|(?:[a-z0-9-]+ ){1,4}only uses (@\\d+)");
    private static final Pattern IF_BOTH = Pattern.compile("(?:if|when) (.* both .*|both .*|.* and .*?) , (.*)");

    private final MemberNames names;
    private final int self;
    private final Passage passage;

    SentenceReader(MemberNames names, int self, Passage passage) {
        this.names = names;
        this.self = self;
        this.passage = passage;
    }

    /** Returns what the sentence says; empty if a word of it is not understood. */
    List<Said> read() {
        Wording wording = Wording.of(passage.text(), names, self);
        if (wording == null || !(wording.namesOther() || passage.text().contains("both"))) {
            return List.of();
        }
        String text = wording.plain();
        Matcher thisValue = THIS_VALUE.matcher(text);
        if (thisValue.find()) {
            return withValue(wording, thisValue);
        }
        return passage.limited() || !passage.heading().isEmpty() ? List.of() : parse(text, wording);
    }

    /** {@code If you use this value, …}: the value of the list item, or the member itself if no value is named before. */
    private List<Said> withValue(Wording wording, Matcher thisValue) {
        String heading = passage.heading();
        if (!heading.isEmpty()) {
            boolean own = self >= 0 && names.hasValue(self, heading);
            return own ? parse(thisValue.replaceAll(wording.mark(heading)), wording) : List.of();
        }
        boolean other = passage.limited() || self < 0 || namesOwnValue(passage.before());
        return other ? List.of() : parse(thisValue.replaceAll("@" + self), wording);
    }

    /** Whether a sentence names a value, which "this value" after it may be. */
    private boolean namesOwnValue(String sentence) {
        return CODE.matcher(sentence).results().anyMatch(code -> names.inAnyCase(code.group(1)) < 0);
    }

    private List<Said> parse(String text, Wording wording) {
        Conditions conditions = new Conditions(names, wording, self);
        for (Clauses.Parts parts : Clauses.of(text)) {
            When when = conditions.parse(parts.condition());
            if (when != null) {
                List<Said> said = joined(parts, when, wording);
                if (said != null) {
                    return said;
                }
            }
        }
        if (OTHER_TOO.matcher(text).matches()) {
            List<Integer> members = Words.marks('@', text);
            return members.size() == 2 ? List.of(Said.always(Kind.ALL_OR_NONE, members)) : List.of();
        }
        List<Said> both = both(text, conditions);
        if (!both.isEmpty()) {
            return both;
        }
        Pairs.Pair pair = Pairs.parse(text, self);
        if (pair != null) {
            Kind kind = pair.excludes() ? Kind.EXCLUDES : pair.any() ? Kind.AT_LEAST_ONE : Kind.REQUIRES;
            return List.of(Said.when(kind, pair.others(), pair.one()));
        }
        return group(text);
    }

    /** What one or two demands ask under a condition; null if a word is not understood. */
    private @Nullable List<Said> joined(Clauses.Parts parts, When when, Wording wording) {
        Demand demand = demand(parts);
        if (demand != null) {
            List<String> values = values(demand, wording);
            return values == null ? null : Joining.of(parts.link(), settled(demand), values, when);
        }
        String text = parts.demand();
        for (int and = text.indexOf(" and "); and >= 0; and = text.indexOf(" and ", and + 1)) {
            String first = text.substring(0, and);
            Clauses.Parts one = new Clauses.Parts(
                    parts.link(),
                    parts.condition(),
                    first.endsWith(" ,") ? first.substring(0, first.length() - 2) : first);
            Clauses.Parts two = new Clauses.Parts(parts.link(), parts.condition(), text.substring(and + 5));
            Demand before = Demands.parse(one.demand(), -1);
            Demand after = before == null ? null : Demands.parse(two.demand(), -1);
            if (parts.link() == Clauses.Link.IF
                    && before != null
                    && after != null
                    && before.values().isEmpty()
                    && after.values().isEmpty()) {
                List<Said> both = new ArrayList<>(Joining.of(parts.link(), before, List.of(), when));
                both.addAll(Joining.of(parts.link(), after, List.of(), when));
                return both;
            }
        }
        return null;
    }

    /** The values that a member has to have; null if it cannot have them. */
    private @Nullable List<String> values(Demand demand, Wording wording) {
        List<String> values = new ArrayList<>();
        for (int mark : demand.values()) {
            String value =
                    demand.members().size() == 1 ? names.value(demand.members().get(0), wording.value(mark)) : null;
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return values;
    }

    private @Nullable Demand demand(Clauses.Parts parts) {
        return switch (parts.link()) {
            case IF, UNLESS -> Demands.parse(parts.demand(), self);
            case ALLOWED_ONLY_IF, USED_ONLY_IF -> {
                List<Integer> members = Words.marks('@', parts.demand());
                boolean ofSelf = members.isEmpty() && self >= 0;
                yield ofSelf || !members.isEmpty()
                        ? new Demand(Demand.Kind.UNSET, ofSelf ? List.of(self) : members)
                        : null;
            }
        };
    }

    /** A group without a condition, or with a purpose, which leaves only that no two are set. */
    private List<Said> group(String text) {
        int purpose = text.startsWith("to ") ? text.indexOf(" , ") : -1;
        Demand demand = Demands.parse(purpose < 0 ? text : text.substring(purpose + 3), -1);
        if (demand != null && purpose >= 0 && demand.kind() != Demand.Kind.AT_MOST_ONE) {
            return List.of();
        }
        if (demand == null || demand.members().size() < 2) {
            return List.of();
        }
        return switch (settled(demand).kind()) {
            case EXACTLY_ONE, EITHER -> List.of(Said.always(Kind.EXACTLY_ONE, demand.members()));
            case AT_LEAST_ONE -> List.of(Said.always(Kind.AT_LEAST_ONE, demand.members()));
            case AT_MOST_ONE -> List.of(Said.always(Kind.AT_MOST_ONE, demand.members()));
            case ALL_OR_NONE -> List.of(Said.always(Kind.ALL_OR_NONE, demand.members()));
            case SET, UNSET, IGNORED, REJECTED -> List.of();
        };
    }

    /** "Either … or …" allows both if the next sentence says so, and "… or …" does not if the next sentence says that. */
    private Demand settled(Demand demand) {
        if (demand.kind() == Demand.Kind.AT_LEAST_ONE
                && demand.members().size() == 2
                && NOT_BOTH.matcher(passage.after()).matches()) {
            return demand.as(Demand.Kind.EXACTLY_ONE);
        }
        boolean allowed = demand.kind() == Demand.Kind.EITHER
                && ALLOWS_BOTH.matcher(passage.after()).matches()
                && !DENIES.matcher(passage.after()).matches();
        return allowed ? demand.as(Demand.Kind.AT_LEAST_ONE) : demand;
    }

    /** {@code if both are specified , only @1 is used}. */
    private List<Said> both(String text, Conditions conditions) {
        Matcher both = BOTH.matcher(text);
        if (both.matches()) {
            Wording before = Wording.of(passage.before(), names, self);
            List<Integer> two = before == null ? List.of() : Words.marks('@', before.plain());
            return two.size() == 2 ? ofBoth(two, both.group(1)) : List.of();
        }
        if (NOT_BOTH.matcher(passage.text()).matches()) {
            Wording before = Wording.of(passage.before(), names, self);
            List<Integer> two = before == null ? List.of() : Words.marks('@', before.plain());
            return two.size() == 2 ? List.of(Said.always(Kind.AT_MOST_ONE, two)) : List.of();
        }
        Matcher named = IF_BOTH.matcher(text);
        if (named.matches()) {
            When when = conditions.parse(named.group(1));
            return when != null && when.every() && when.members().size() == 2
                    ? ofBoth(when.members(), named.group(2))
                    : List.of();
        }
        return List.of();
    }

    private List<Said> ofBoth(List<Integer> two, String demand) {
        Matcher used = ONLY_USED.matcher(demand);
        if (used.matches()) {
            List<Integer> named = Words.marks('@', demand);
            int winner = named.get(0);
            return two.contains(winner) && two.containsAll(named)
                    ? List.of(Said.when(
                            Kind.IGNORED_IF,
                            two.stream().filter(m -> m != winner).toList(),
                            winner))
                    : List.of();
        }
        Demand asked = Demands.parse(demand, -1);
        return asked == null
                ? List.of()
                : Joining.of(Clauses.Link.IF, asked, List.of(), new When(two, List.of(), false, true));
    }
}
