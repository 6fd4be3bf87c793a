package io.docwright.generator.text;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts texts. */
public final class MostFrequent {
    private MostFrequent() {}

    /** Returns the text that occurs most often, the first in alphabetical order if there are several; null if there is none. */
    public static @Nullable String of(Stream<? extends @Nullable String> texts) {
        Map<String, Integer> counts = new TreeMap<>();
        texts.filter(Objects::nonNull).forEach(text -> counts.merge(text, 1, Integer::sum));
        String most = null;
        int greatest = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > greatest) {
                most = entry.getKey();
                greatest = entry.getValue();
            }
        }
        return most;
    }
}
