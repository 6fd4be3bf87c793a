package io.docwright.fake.pattern;

import io.docwright.runtime.constraint.TextPattern;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Writes texts that match a documented regular expression. Immutable and thread-safe.
 *
 * <p>It writes a text by the parts of the expression, and checks it with the expression itself: conditions such as {@code (?!...)}
 * are only followed by trying again.
 */
public final class PatternTexts {
    private static final int[] USUAL = {8, 4, 12, 1, 0, 30, 2, 3};
    private static final int ATTEMPTS = 64;
    private static final int PLAIN_ATTEMPTS = 16;

    private final TextPattern pattern;
    private final @Nullable Part part;

    private PatternTexts(TextPattern pattern, @Nullable Part part) {
        this.pattern = pattern;
        this.part = part;
    }

    /** Reads an expression; one that is not understood is accepted, and gives no texts. */
    public static PatternTexts of(String source) {
        return new PatternTexts(TextPattern.of(source), PatternParser.parse(source));
    }

    /** Whether a text matches; true in doubt. */
    public boolean accepts(String text) {
        return pattern.accepts(text);
    }

    /**
     * Returns a text that matches.
     *
     * @param least the least number of characters
     * @param most the greatest number of characters
     * @param hints words that are used where the expression allows them
     * @param seed the same seed gives the same text
     * @return null if none was found
     */
    public @Nullable String text(int least, int most, Hints hints, long seed) {
        if (part == null) {
            return null;
        }
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < ATTEMPTS; i++) {
            Hints words = i < ATTEMPTS / 2 ? hints : hints.named("");
            String text = text(i, words, 0, most, random);
            if (text.length() < least) {
                text = text(i, hints.named(""), least - text.length(), most, random);
            }
            if (text.length() >= least && text.length() <= most && accepts(text)) {
                return text;
            }
        }
        return null;
    }

    private String text(int attempt, Hints hints, int more, int most, SplittableRandom random) {
        int usual = USUAL[attempt % USUAL.length];
        int tiers = attempt < PLAIN_ATTEMPTS ? 1 : attempt % 6 + 1;
        return new PatternWriter(random, hints, usual, tiers, more, most).write(Objects.requireNonNull(part));
    }
}
