package io.docwright.generator.bindings;

import io.docwright.generator.diagnostics.SourceSpan;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is said of one thing.
 *
 * @param values in the order of {@link Fact}; a flag's value is {@code true}
 * @param span where it is said
 */
public record Facts(Map<Fact, String> values, SourceSpan span) {
    private static final Facts NONE = new Facts(Map.of(), SourceSpan.of(""));

    public Facts {
        Map<Fact, String> sorted = new EnumMap<>(Fact.class);
        sorted.putAll(values);
        values = Collections.unmodifiableMap(sorted);
    }

    /** Nothing at all. */
    static Facts none() {
        return NONE;
    }

    /** A fact's value. */
    public Optional<String> get(Fact fact) {
        return Optional.ofNullable(values.get(fact));
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** Whether the member does not stand in the body. */
    boolean isElsewhere() {
        return values.keySet().stream().anyMatch(Fact::isElsewhere);
    }

    /** Whether the same is said, wherever. */
    boolean saysAs(Facts other) {
        return values.equals(other.values);
    }
}
