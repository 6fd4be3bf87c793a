package io.docwright.runtime.schema;

import io.docwright.runtime.value.OpenEnum;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The schema of an open enum.
 *
 * @param <E> the enum's class
 */
public final class EnumSchema<E extends OpenEnum<?>> implements Schema<E> {
    private final String name;
    private final Function<String, E> unlisted;
    private final List<E> values;
    private final Map<String, E> byValue;

    private EnumSchema(String name, Function<String, E> unlisted, List<E> values) {
        this.name = name;
        this.unlisted = unlisted;
        this.values = values;
        this.byValue = new HashMap<>(values.size() * 4 / 3 + 1);
        for (E value : values) {
            byValue.put(value.value(), value);
        }
    }

    /**
     * Creates the schema of an enum.
     *
     * @param name the shape's name
     * @param unlisted creates the enum of a value that the documentation does not list
     * @param values the listed values, in the order of the documentation
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied, not modified
    public static <E extends OpenEnum<?>> EnumSchema<E> of(String name, Function<String, E> unlisted, E... values) {
        return new EnumSchema<>(name, unlisted, List.of(values));
    }

    public String name() {
        return name;
    }

    /** Returns the constant for {@code value}, or a new enum if the value is not listed. */
    public E of(String value) {
        E constant = byValue.get(value);
        return constant == null ? unlisted.apply(value) : constant;
    }

    /** The listed values, in the order of the documentation. */
    public List<E> values() {
        return values;
    }

    @Override
    public <R> R accept(SchemaVisitor<R> visitor) {
        return visitor.enumeration(this);
    }

    @Override
    public String toString() {
        return name;
    }
}
