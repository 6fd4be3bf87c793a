package io.docwright.generator.infer.relation;

import static io.docwright.generator.infer.relation.Words.MEMBER;
import static io.docwright.generator.infer.relation.Words.MEMBERS;
import static io.docwright.generator.infer.relation.Words.SPECIFIED;
import static io.docwright.generator.infer.relation.Words.SPECIFY;
import static io.docwright.generator.infer.relation.Words.SPECIFYING;
import static io.docwright.generator.infer.relation.Words.YOU;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises sentences about one member and others: {@code @1 cannot be specified with @2}, {@code @1 requires @2}. */
final class Pairs {
    private static final String FIRST = "(?:(?<first>" + MEMBER + ") )?";
    private static final String ONE = "(?<one>" + MEMBER + ")";
    private static final String OTHERS = "(?<others>" + MEMBERS + ")";
    private static final String WITH = "(?:(?:together|along|combined|alongside|concurrently) )?(?:with|alongside|as)";

    private static final List<Pattern> EXCLUDES = List.of(
            Pattern.compile(
                    FIRST + "(?:cannot|must not) be (?:" + SPECIFIED + "|combined|mixed) " + WITH + " " + OTHERS),
            Pattern.compile(YOU + " cannot (?:" + SPECIFY + "|combine|mix) " + ONE + " " + WITH + " " + OTHERS
                    + "(?: together)?"),
            Pattern.compile("(?:do not|you must not) " + SPECIFY + " " + ONE + " (?:together )?with " + OTHERS),
            Pattern.compile(FIRST
                    + "(?:is |are )?(?:mutually exclusive|incompatible|not compatible|not allowed|not valid|not permitted|not supported|a mutually exclusive [a-z]+) with "
                    + OTHERS),
            Pattern.compile(SPECIFYING + " " + ONE + " " + WITH + " " + OTHERS
                    + " (?:returns|causes|results in) (?:an? )?[a-z0-9# ]*(?:error|exception|errors)"),
            Pattern.compile(ONE + " conflicts with " + OTHERS));

    private static final List<Pattern> REQUIRES = List.of(
            Pattern.compile(ONE + " requires (?:that )?(?:you (?:to )?(?:must )?" + SPECIFY + " )?" + OTHERS
                    + "(?: (?:to )?(?:be|is) " + SPECIFIED + ")?"),
            Pattern.compile("requires " + OTHERS),
            Pattern.compile(
                    FIRST + "(?:cannot|must not) be " + SPECIFIED + " without (?:" + SPECIFYING + " )?" + OTHERS),
            Pattern.compile(YOU + " cannot " + SPECIFY + " " + ONE + " without (?:" + SPECIFYING + " )?" + OTHERS),
            Pattern.compile(FIRST + "(?:must be|can only be|can be only|must only be) " + SPECIFIED
                    + " (?:together |along |only )?with " + OTHERS),
            Pattern.compile(FIRST + "can be " + SPECIFIED + " only (?:together )?with " + OTHERS),
            Pattern.compile(SPECIFY + " " + ONE + " only (?:together )?with " + OTHERS),
            Pattern.compile(
                    FIRST + "(?:is |are )?only (?:valid|allowed|supported|permitted) (?:together )?with " + OTHERS));

    /**
     * What a sentence says.
     *
     * @param one the member that excludes or requires the others
     */
    record Pair(boolean excludes, int one, List<Integer> others, boolean any) {}

    private Pairs() {}

    /** Returns null if a word of the sentence is not understood. */
    static @Nullable Pair parse(String text, int self) {
        if (Words.isMixed(text)) {
            return null;
        }
        Pair excludes = parse(EXCLUDES, text, self, true);
        return excludes == null ? parse(REQUIRES, text, self, false) : excludes;
    }

    private static @Nullable Pair parse(List<Pattern> patterns, String text, int self, boolean excludes) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                String others = matcher.group("others");
                List<Integer> marks = new ArrayList<>(Words.marks('@', text));
                List<Integer> named = Words.marks('@', others);
                marks.removeAll(named);
                int one = marks.isEmpty() ? self : marks.get(0);
                boolean usable = one >= 0 && marks.size() <= 1 && !named.contains(one);
                return usable ? new Pair(excludes, one, named, others.contains(" or ")) : null;
            }
        }
        return null;
    }
}
