package io.docwright.runtime.waiter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The values at a path in a response, for conditions of waiters. Absent values are left out. Immutable; thread-safe if the
 * values are.
 *
 * <pre>{@code
 * response.each(DescribeServicesResponse::services).get(Service::status).all("ACTIVE")
 * }</pre>
 *
 * <p>A value is compared by its text: that of an enum is the one on the wire.
 *
 * @param <T> the type of the values
 */
public final class Selected<T> {
    private final List<T> values;

    private Selected(List<T> values) {
        this.values = values;
    }

    /** Selects a value. */
    public static <T> Selected<T> of(T value) {
        return new Selected<>(List.of(value));
    }

    /** Selects a member of each value. */
    public <R> Selected<R> get(Function<? super T, ? extends @Nullable R> member) {
        List<R> found = new ArrayList<>();
        for (T value : values) {
            R next = member.apply(value);
            if (next != null) {
                found.add(next);
            }
        }
        return new Selected<>(found);
    }

    /** Selects the elements of a list of each value. */
    public <R> Selected<R> each(Function<? super T, ? extends @Nullable List<R>> list) {
        List<R> found = new ArrayList<>();
        for (T value : values) {
            List<R> elements = list.apply(value);
            if (elements != null) {
                found.addAll(elements);
            }
        }
        return new Selected<>(found);
    }

    /** Selects the values of a class, such as a variant of a union. */
    public <R> Selected<R> as(Class<R> type) {
        return new Selected<>(
                values.stream().filter(type::isInstance).map(type::cast).toList());
    }

    /** Selects the values that fulfil a condition. */
    public Selected<T> where(Predicate<? super Selected<T>> condition) {
        return new Selected<>(
                values.stream().filter(value -> condition.test(of(value))).toList());
    }

    /** Returns whether exactly one value is selected, and its text is {@code text}. */
    public boolean is(String text) {
        return values.size() == 1 && any(text);
    }

    /** Returns whether exactly one value is selected here and there, and both are equal. */
    public boolean is(Selected<?> other) {
        return values.size() == 1 && Objects.equals(values, other.values);
    }

    /** Returns whether values are selected, and the text of each is {@code text}. */
    public boolean all(String text) {
        return !values.isEmpty()
                && values.stream().allMatch(value -> value.toString().equals(text));
    }

    /** Returns whether the text of one value is {@code text}. */
    public boolean any(String text) {
        return values.stream().anyMatch(value -> value.toString().equals(text));
    }

    /** The number of values. */
    public int count() {
        return values.size();
    }

    /** The length of the only value's text; 0 if there is none or several. */
    public int length() {
        return values.size() == 1 ? values.get(0).toString().length() : 0;
    }

    /** The only value as a number; {@link Double#NaN}, for which each comparison is false, if it is none. */
    public double number() {
        return values.size() == 1 && values.get(0) instanceof Number number ? number.doubleValue() : Double.NaN;
    }
}
