package io.docwright.fake.pattern;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The expressions of a service, each read once. Thread-safe. */
public final class Patterns {
    private final Map<String, PatternTexts> known = new ConcurrentHashMap<>();

    /** Returns the texts of an expression. */
    public PatternTexts of(String source) {
        return known.computeIfAbsent(source, PatternTexts::of);
    }
}
