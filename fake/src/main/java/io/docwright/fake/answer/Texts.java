package io.docwright.fake.answer;

import io.docwright.fake.description.DescribedConstraints;
import io.docwright.fake.pattern.Patterns;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Strings that match their pattern and have the right length. */
final class Texts {
    private static final int LONGEST = 1_000_000;
    private static final String FILLING = "0123456789abcdef";

    private final World world;
    private final Phrases phrases;
    private final Patterns patterns;

    Texts(World world, Patterns patterns) {
        this.world = world;
        this.phrases = new Phrases(world);
        this.patterns = patterns;
    }

    /** Returns a text; it breaks constraints only if none was found that keeps them. */
    String of(Spot spot, DescribedConstraints limits, Draw draw) {
        List<String> candidates = phrases.of(spot, draw);
        for (String candidate : candidates) {
            String fitted = fitted(candidate, limits);
            if (fits(fitted, limits)) {
                return fitted;
            }
        }
        String matched = matched(spot, limits, draw);
        return matched == null ? fitted(candidates.get(0), limits) : matched;
    }

    private @Nullable String matched(Spot spot, DescribedConstraints limits, Draw draw) {
        if (limits.pattern() == null) {
            return null;
        }
        int least = (int) Math.min(LONGEST, Objects.requireNonNullElse(limits.minimumLength(), 0L));
        int most = (int) Math.min(LONGEST, Objects.requireNonNullElse(limits.maximumLength(), (long) LONGEST));
        for (String hint : hints(spot, draw)) {
            String text = patterns.of(limits.pattern()).text(Math.max(1, least), most, world.hints(hint), draw.state());
            if (text != null) {
                return text;
            }
        }
        return patterns.of(limits.pattern()).text(least, most, world.hints(""), draw.state());
    }

    private static List<String> hints(Spot spot, Draw draw) {
        List<String> hints = new ArrayList<>();
        hints.add(spot.thing().kebab() + "-" + draw.hex(4));
        hints.add(String.join("", spot.thing().list()) + draw.hex(4));
        return hints;
    }

    private boolean fits(String text, DescribedConstraints limits) {
        return (limits.minimumLength() == null || text.length() >= limits.minimumLength())
                && (limits.maximumLength() == null || text.length() <= limits.maximumLength())
                && (limits.pattern() == null || patterns.of(limits.pattern()).accepts(text));
    }

    /** A text of the right length. */
    private static String fitted(String text, DescribedConstraints limits) {
        Long most = limits.maximumLength();
        if (most != null && text.length() > most) {
            return text.substring(text.length() - most.intValue());
        }
        long least = Math.min(LONGEST, Objects.requireNonNullElse(limits.minimumLength(), 0L));
        if (text.length() >= least) {
            return text;
        }
        StringBuilder longer = new StringBuilder(text);
        while (longer.length() < least) {
            longer.append(FILLING, 0, (int) Math.min(FILLING.length(), least - longer.length()));
        }
        return longer.toString();
    }
}
