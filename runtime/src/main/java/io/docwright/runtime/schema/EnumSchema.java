package io.docwright.runtime.schema;

import io.docwright.runtime.value.OpenEnum;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The schema of an open enum.
 *
 * @param <E> the enum's class
 */
public final class EnumSchema<E extends OpenEnum<?>> implements Schema<E> {
    private final String name;
    private final Function<String, E> unlisted;
    private final BiFunction<String, E, E> respelled;
    private final List<E> values;
    private final Map<String, E> byValue;

    private EnumSchema(String name, Function<String, E> unlisted, BiFunction<String, E, E> respelled, List<E> values) {
        this.name = name;
        this.unlisted = unlisted;
        this.respelled = respelled;
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
     * @param create creates the enum of a value, with its constant for {@link OpenEnum#known}
     * @param unlisted the constant of values that the documentation does not list
     * @param values the listed values, in the order of the documentation
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // copied, not modified
    public static <K extends Enum<K>, E extends OpenEnum<K>> EnumSchema<E> of(
            String name, BiFunction<String, K, E> create, K unlisted, E... values) {
        return new EnumSchema<>(
                name,
                value -> create.apply(value, unlisted),
                (value, listed) -> create.apply(value, listed.known()),
                List.of(values));
    }

    public String name() {
        return name;
    }

    /**
     * Returns the constant for {@code value}, or a new enum if the value is not listed. A value that differs from a single
     * listed one in letter case only is kept as it is, and has the same {@link OpenEnum#known}.
     */
    public E of(String value) {
        E constant = byValue.get(value);
        if (constant != null) {
            return constant;
        }
        E similar = ignoringCase(value);
        return similar == null ? unlisted.apply(value) : respelled.apply(value, similar);
    }

    private @Nullable E ignoringCase(String value) {
        E found = null;
        for (E constant : values) {
            if (constant.value().equalsIgnoreCase(value)) {
                if (found != null) {
                    return null;
                }
                found = constant;
            }
        }
        return found;
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
