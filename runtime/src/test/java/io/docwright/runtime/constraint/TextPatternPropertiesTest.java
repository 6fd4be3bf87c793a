package io.docwright.runtime.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.docwright.runtime.constraint.TextPattern.Answer;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** {@link TextPattern} matches as Java does, and ends, whatever choices an expression has. */
class TextPatternPropertiesTest {
    private static final String WORST = "(a?){30}(|a|b)*c";

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("abc-\n\uD83D\uDE00").ofMaxLength(6);
    }

    /** Small expressions with groups, choices of nothing, anchors and repetitions. */
    @Provide
    Arbitrary<String> expressions() {
        Arbitrary<String> atoms = Arbitraries.of(
                "",
                "a",
                "b",
                "[ab]",
                "[^a|(]",
                "[]a(]",
                ".",
                "\\w",
                "\\(",
                "\\b",
                "^",
                "$",
                "a*",
                "b?",
                "[ab]{1,2}",
                "\\p{L}",
                "\\x{61}");
        return Arbitraries.recursive(() -> atoms, TextPatternPropertiesTest::larger, 0, 4);
    }

    private static Arbitrary<String> larger(Arbitrary<String> inner) {
        return Arbitraries.oneOf(
                Combinators.combine(inner, inner).as((one, other) -> one + other),
                Combinators.combine(inner, inner).as((one, other) -> "(" + one + "|" + other + ")"),
                inner.map(one -> "(?:" + one + ")*"),
                inner.map(one -> "(" + one + ")?"),
                inner.map(one -> "(?<n" + Integer.toHexString(one.hashCode()) + ">" + one + "){1,2}"),
                inner.map(one -> "(?i:|" + one + ")+?"),
                inner.map(one -> "(?>" + one + ")"),
                inner.map(one -> "(?=" + one + ")"),
                inner.map(one -> "(?!" + one + "c)"),
                inner.map(one -> "(?<!-)" + one));
    }

    @Property(tries = 2_000)
    void probesChangeNoMatch(@ForAll("expressions") String expression, @ForAll("texts") String text) {
        TextPattern pattern = TextPattern.of(expression);
        assertThat(pattern.match(text))
                .isEqualTo(
                        pattern.pattern() == null
                                ? Answer.UNKNOWN
                                : java(expression, text) ? Answer.MATCH : Answer.NO_MATCH);
    }

    private static boolean java(String expression, String text) {
        Pattern pattern = Pattern.compile(expression);
        boolean part = expression.startsWith("^") || (expression.endsWith("$") && !expression.endsWith("\\$"));
        return part ? pattern.matcher(text).find() : pattern.matcher(text).matches();
    }

    /** Groups of nothing or a character, in each other and beside each other, some of them repeated. */
    @Provide
    Arbitrary<String> choicesOfNothing() {
        Arbitrary<String> atoms = Arbitraries.of("(|)", "(a*)*", "(|a|b)*", "(a?|b?)", "(?:|(?:))", "(a|)", "(\\b|a?)");
        return Arbitraries.recursive(() -> atoms, TextPatternPropertiesTest::repeated, 1, 5);
    }

    private static Arbitrary<String> repeated(Arbitrary<String> inner) {
        return Arbitraries.oneOf(
                Combinators.combine(inner, Arbitraries.of("*", "{2,40}", "{30}", "?", "*?"))
                        .as((one, times) -> "(" + one + ")" + times),
                Combinators.combine(inner, Arbitraries.of(1, 2, 20, 40)).as(String::repeat),
                Combinators.combine(inner, inner).as((one, other) -> "(" + one + "|" + other + ")"));
    }

    @Property(tries = 300)
    void choicesOfNothingEnd(@ForAll("choicesOfNothing") String choices, @ForAll @IntRange(max = 40) int length) {
        String text = "a".repeat(length);
        TextPattern pattern = TextPattern.of("(?:" + choices + "|[ab]*)c");

        assertThat(pattern.match(text + "c")).isNotEqualTo(Answer.NO_MATCH);
        assertThat(pattern.match(text)).isNotEqualTo(Answer.MATCH);
    }

    @Property(tries = 100)
    void longTextsEnd(@ForAll @IntRange(max = 2_000) int length) {
        String text = "ab".repeat(length / 2);

        assertThat(TextPattern.of(WORST).match(text + "c")).isNotEqualTo(Answer.NO_MATCH);
        assertThat(TextPattern.of(WORST).match(text)).isNotEqualTo(Answer.MATCH);
    }
}
