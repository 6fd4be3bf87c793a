package io.docwright.generator.bindings;

import io.docwright.generator.diagnostics.SourceSpan;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The traits of one service, operation, error or member.
 *
 * @param values in the order of {@link BindingTrait}; a flag's value is {@code true}
 * @param span the position in the bindings file
 */
public record BindingTraits(Map<BindingTrait, String> values, SourceSpan span) {
    private static final BindingTraits NONE = new BindingTraits(Map.of(), SourceSpan.of(""));

    public BindingTraits {
        Map<BindingTrait, String> sorted = new EnumMap<>(BindingTrait.class);
        sorted.putAll(values);
        values = Collections.unmodifiableMap(sorted);
    }

    /** No traits. */
    public static BindingTraits none() {
        return NONE;
    }

    /** The value of a trait. */
    public Optional<String> get(BindingTrait trait) {
        return Optional.ofNullable(values.get(trait));
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** Whether the member is not in the body. */
    public boolean isElsewhere() {
        return values.keySet().stream().anyMatch(BindingTrait::isElsewhere);
    }

    /** The traits that affect requests and responses: all except {@link BindingTrait#RECURSIVE} and {@link BindingTrait#SENSITIVE}. */
    public BindingTraits ofWire() {
        return without(BindingTrait.RECURSIVE, BindingTrait.SENSITIVE);
    }

    /** All traits except those given. */
    BindingTraits without(BindingTrait... traits) {
        Map<BindingTrait, String> rest = new EnumMap<>(BindingTrait.class);
        rest.putAll(values);
        rest.keySet().removeAll(List.of(traits));
        return rest.size() == values.size() ? this : new BindingTraits(rest, span);
    }

    /** The traits as in generated code: {@code query=max-results flattened}. Without {@link BindingTrait#HTTP}. */
    String encoded() {
        return values.entrySet().stream()
                .filter(trait ->
                        trait.getKey() != BindingTrait.HTTP && trait.getKey().isEncoded())
                .map(trait -> trait.getKey().isFlag()
                        ? trait.getKey().word()
                        : trait.getKey().word() + "=" + trait.getValue())
                .collect(Collectors.joining(" "));
    }

    /** Whether the traits are the same, regardless of their position. */
    public boolean sameAs(BindingTraits other) {
        return values.equals(other.values);
    }
}
