package io.docwright.generator.export.ast;

import io.docwright.generator.json.Json;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The traits of a shape or a member, by the ids of the traits. Not thread-safe. */
public final class AstTraits {
    private static final String PRELUDE = "smithy.api#";

    private final Map<String, Json> values = new TreeMap<>();

    /** Adds a trait without a value. A name without a namespace is one of {@code smithy.api}. */
    public AstTraits put(String id) {
        return put(id, AstValues.EMPTY);
    }

    /** Adds a trait; none if the value is null. */
    public AstTraits put(String id, @Nullable Json value) {
        if (value != null) {
            values.put(id.indexOf('#') < 0 ? PRELUDE + id : id, value);
        }
        return this;
    }

    /** Adds a trait; none if the value is null or empty. */
    public AstTraits putText(String id, @Nullable String value) {
        return value == null || value.isEmpty() ? this : put(id, AstValues.text(value));
    }

    /** Adds all traits of another element. */
    public AstTraits putAll(AstTraits others) {
        values.putAll(others.values);
        return this;
    }

    /** Whether there is a trait. */
    public boolean has(String id) {
        return values.containsKey(id.indexOf('#') < 0 ? PRELUDE + id : id);
    }

    /** The value of a trait; null if there is none. */
    public @Nullable Json get(String id) {
        return values.get(id.indexOf('#') < 0 ? PRELUDE + id : id);
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** The traits by id, sorted. */
    Map<String, Json> values() {
        return values;
    }

    /** The same text for the same traits. */
    @Override
    public String toString() {
        return values.toString();
    }
}
