package io.docwright.runtime.schema;

import io.docwright.runtime.value.Immutable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The common part of the builders of structures and exceptions: the members' values and their setters.
 *
 * <p>Not thread-safe.
 *
 * @param <B> the builder's own class
 */
public abstract class MemberBuilder<B extends MemberBuilder<B>> {
    final @Nullable Object[] values;

    MemberBuilder(@Nullable Object[] values) {
        this.values = values;
    }

    @SuppressWarnings("unchecked") // B is the builder's own class
    final B self() {
        return (B) this;
    }

    /**
     * Calls {@code changes} with this builder, within a chain of setters.
     *
     * @param changes receives this builder
     * @return this builder
     */
    public final B with(Consumer<? super B> changes) {
        changes.accept(self());
        return self();
    }

    /** For generated classes: returns the structure of {@code builder} after {@code changes}. */
    protected static <T extends StructureBuilder<T, R>, R extends Structure> R built(
            T builder, Consumer<? super T> changes) {
        return builder.with(changes).build();
    }

    /** For generated classes: sets a member, or clears it if {@code value} is null. */
    protected final <T> B set(Member<T> member, @Nullable T value) {
        values[member.index()] = value;
        return self();
    }

    /** For generated classes: sets a list to a copy of {@code elements}, or clears it if they are null. */
    protected final <E> B setList(Member<List<E>> member, @Nullable Collection<? extends E> elements) {
        return set(member, elements == null ? null : Immutable.list(elements));
    }

    /** For generated classes: sets a list to {@code elements}. */
    protected final <E> B setList(Member<List<E>> member, E[] elements) {
        return set(member, Immutable.list(Arrays.asList(elements)));
    }

    /** For generated classes: sets a map to a copy of {@code entries}, or clears it if they are null. */
    protected final <K, V> B setMap(Member<Map<K, V>> member, @Nullable Map<? extends K, ? extends V> entries) {
        return set(member, entries == null ? null : Immutable.map(entries));
    }

    /** For generated classes: adds to a list, which is empty at first. */
    @SuppressWarnings("unchecked") // each value has the type of its member
    protected final <E> B add(Member<List<E>> member, E element) {
        List<E> list = (List<E>) values[member.index()];
        List<E> grown = Immutable.growing(list == null ? List.of() : list);
        grown.add(Immutable.copy(element));
        return set(member, grown);
    }

    /** For generated classes: puts an entry into a map, which is empty at first. */
    @SuppressWarnings("unchecked") // each value has the type of its member
    protected final <K, V> B put(Member<Map<K, V>> member, K key, V value) {
        Map<K, V> map = (Map<K, V>) values[member.index()];
        Map<K, V> grown = Immutable.growing(map == null ? Map.of() : map);
        grown.put(key, Immutable.copy(value));
        return set(member, grown);
    }
}
