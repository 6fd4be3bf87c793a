package io.docwright.fake.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts match the expressions that they are for. */
class PatternTextsTest {
    private static final Hints HINTS = new Hints("oak-1", "garden", "us-east-1", "123456789012");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a-z0-9-]+",
                "^tr-[0-9a-f]{17}$",
                "^(fsvol-[0-9a-f]{17,})$",
                "arn:aws[a-z-]*:garden:[a-z0-9-]+:[0-9]{12}:tree/.+",
                "^(?!aws)[A-Za-z_][A-Za-z0-9_]{2,9}$",
                "(?=.*[0-9])[a-z0-9]{5}",
                "\\p{L}+",
                "\\P{C}*",
                "[\\u0020-\\u00FF]*",
                "(?s).+",
                "^$|[0-9]{8}",
                "([A-Z])\\1[a-z]+?",
                "(?<year>\\d{4})-(0[1-9]|1[0-2])",
                "\\Qa",
                "a{2,}b{,3}c?d*+",
                "[^:]+:[^:]+",
                "\\Asnap-([0-9A-Fa-f]{8}|[0-9A-Fa-f]{17})\\z",
                "-{5}BEGIN KEY-{5}\\u000A([A-Za-z0-9/+]{64}\\u000A)*-{5}END KEY-{5}",
            })
    void expressionsOfPages(String pattern) {
        PatternTexts texts = PatternTexts.of(pattern);

        String text = texts.text(1, 200, HINTS, 7);

        if (pattern.startsWith("\\Q")) {
            assertThat(text).isNull(); // not understood, so nothing is said
        } else {
            assertThat(text).isNotNull().hasSizeBetween(1, 200);
            assertThat(texts.accepts(Objects.requireNonNull(text))).isTrue();
        }
    }

    @Property(tries = 200)
    void lengthsAreKept(
            @ForAll @IntRange(min = 1, max = 60) int least, @ForAll @IntRange(max = 60) int more, @ForAll long seed) {
        PatternTexts texts = PatternTexts.of("[a-z][a-z0-9]*(-[a-z0-9]+)*");

        String text = texts.text(least, least + more, HINTS, seed);

        assertThat(text).isNotNull().hasSizeBetween(least, least + more).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    }

    @Property(tries = 300)
    void anyExpressionGivesAMatchOrNothing(@ForAll @From("expressions") String pattern, @ForAll long seed) {
        PatternTexts texts = PatternTexts.of(pattern);

        String text = texts.text(0, 40, HINTS, seed);

        assertThat(text == null || (text.length() <= 40 && texts.accepts(text))).isTrue();
    }

    @Provide
    Arbitrary<String> expressions() {
        return Arbitraries.strings().withChars("ab01[](){}|*+?^$\\.-,:dwpL=!<>").ofMaxLength(14);
    }

    @Test
    void namesAreUsedWhereTheyFit() {
        assertThat(PatternTexts.of("[a-z0-9-]+").text(1, 20, HINTS, 1)).isEqualTo("oak-1");
        assertThat(PatternTexts.of("arn:(aws|aws-cn)[a-z-]*:[a-z]+:[a-z0-9-]*:\\d{12}:tree/.+")
                        .text(1, 99, HINTS, 1))
                .isEqualTo("arn:aws:garden:us-east-1:123456789012:tree/oak-1");
    }

    @Test
    void theSeedDecides() {
        PatternTexts texts = PatternTexts.of("[0-9]{12}");

        assertThat(texts.text(0, 12, Hints.NONE, 1)).isEqualTo(texts.text(0, 12, Hints.NONE, 1));
        assertThat(texts.text(0, 12, Hints.NONE, 1)).isNotEqualTo(texts.text(0, 12, Hints.NONE, 2));
    }
}
