package io.docwright.runtime.schema;

import io.docwright.runtime.value.OpenEnum;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * An open enum.
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
     * An enum's schema.
     *
     * @param name the shape's name
     * @param unlisted makes an enum of a value that is not listed
     * @param values those listed, in the order of the documentation
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied, never written to
    public static <E extends OpenEnum<?>> EnumSchema<E> of(String name, Function<String, E> unlisted, E... values) {
        return new EnumSchema<>(name, unlisted, List.of(values));
    }

    /** The shape's name. */
    public String name() {
        return name;
    }

    /** The constant for {@code value}; a new enum where it is not listed. */
    public E of(String value) {
        E constant = byValue.get(value);
        return constant == null ? unlisted.apply(value) : constant;
    }

    /** The values listed, in the order of the documentation. */
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
