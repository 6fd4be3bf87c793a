package io.docwright.generator.bindings;

import io.docwright.generator.diagnostics.SourceSpan;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is said of one thing.
 *
 * @param values in the order of {@link BindingTrait}; a flag's value is {@code true}
 * @param span where it is said
 */
public record BindingTraits(Map<BindingTrait, String> values, SourceSpan span) {
    private static final BindingTraits NONE = new BindingTraits(Map.of(), SourceSpan.of(""));

    public BindingTraits {
        Map<BindingTrait, String> sorted = new EnumMap<>(BindingTrait.class);
        sorted.putAll(values);
        values = Collections.unmodifiableMap(sorted);
    }

    /** Nothing at all. */
    public static BindingTraits none() {
        return NONE;
    }

    /** A fact's value. */
    public Optional<String> get(BindingTrait fact) {
        return Optional.ofNullable(values.get(fact));
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** Whether the member does not stand in the body. */
    public boolean isElsewhere() {
        return values.keySet().stream().anyMatch(BindingTrait::isElsewhere);
    }

    /** As generated code carries them: {@code query=max-results flattened}. Without {@link BindingTrait#HTTP}. */
    String encoded() {
        return values.entrySet().stream()
                .filter(fact -> fact.getKey() != BindingTrait.HTTP)
                .map(fact -> fact.getKey().isFlag()
                        ? fact.getKey().word()
                        : fact.getKey().word() + "=" + fact.getValue())
                .collect(Collectors.joining(" "));
    }

    /** Whether the same is said, wherever. */
    public boolean saysAs(BindingTraits other) {
        return values.equals(other.values);
    }
}
