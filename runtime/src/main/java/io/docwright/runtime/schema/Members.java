package io.docwright.runtime.schema;

import io.docwright.runtime.value.Immutable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The members of a structure or an exception, by index and by name. Operates on arrays with a value for each member.
 */
final class Members {
    private final String owner;
    private final List<Member<?>> list;
    private final List<Member<?>> tokens;
    private final Map<String, Member<?>> byName;

    Members(String owner, Member<?>... members) {
        this.owner = owner;
        this.list = List.of(members);
        this.tokens = new ArrayList<>(0);
        this.byName = new HashMap<>(members.length * 4 / 3 + 1);
        for (int i = 0; i < members.length; i++) {
            boolean placed = members[i].index() == i && (!members[i].rest() || i == members.length - 1);
            if (!placed || (!members[i].rest() && byName.put(members[i].name(), members[i]) != null)) {
                throw new IllegalArgumentException(owner + ": " + members[i]
                        + " has the name of another member, or an index that is not its position");
            }
            if (members[i].token()) {
                tokens.add(members[i]);
            }
        }
    }

    List<Member<?>> list() {
        return list;
    }

    @Nullable
    Member<?> find(String name) {
        return byName.get(name);
    }

    /** The member that holds the members that the documentation omits; null if it omits none. */
    @Nullable
    Member<?> rest() {
        Member<?> last = list.isEmpty() ? null : list.get(list.size() - 1);
        return last != null && last.rest() ? last : null;
    }

    @Nullable
    Object[] emptyValues() {
        return new @Nullable Object[list.size()];
    }

    /**
     * Returns an unmodifiable copy.
     *
     * @throws IllegalStateException if required members are missing
     */
    @Nullable
    Object[] finished(@Nullable Object[] values) {
        requireAll(values);
        @Nullable Object[] finished = values.clone();
        for (int i = 0; i < finished.length; i++) {
            finished[i] = frozen(finished[i]);
        }
        return finished;
    }

    /**
     * Returns an unmodifiable collection if {@link Immutable#growing} created the value; other values were copied when
     * they were set.
     */
    private static @Nullable Object frozen(@Nullable Object value) {
        if (value instanceof ArrayList<?> list) {
            return List.copyOf(list);
        }
        return value instanceof LinkedHashMap<?, ?> map ? Immutable.map(map) : value;
    }

    private void requireAll(@Nullable Object[] values) {
        List<String> missing = new ArrayList<>(0);
        for (Member<?> member : list) {
            if (member.required() && values[member.index()] == null) {
                missing.add(member.name());
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException(owner + " lacks required members: " + String.join(", ", missing));
        }
    }

    /** Returns a copy with a value for every token, or {@code values} itself if no token is missing. */
    @Nullable
    Object[] withTokens(@Nullable Object[] values) {
        @Nullable Object[] filled = values;
        for (Member<?> token : tokens) {
            if (values[token.index()] == null) {
                filled = filled == values ? values.clone() : filled;
                filled[token.index()] = UUID.randomUUID().toString();
            }
        }
        return filled;
    }

    /**
     * Returns the value of a required member.
     *
     * @throws IllegalStateException if a response omitted the member
     */
    static <T> T present(String owner, Member<T> member, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException(
                    "the response has no value for the required member " + member.name() + " of " + owner);
        }
        return value;
    }

    private static Object shown(Member<?> member, Object value) {
        if (member.isSensitive()) {
            return Member.REDACTED;
        }
        return member.rest() && value instanceof Map<?, ?> others ? others.keySet() : value;
    }

    /**
     * Format: {@code Owner[a=1, b=two, unknownMembers=[c, d]]}; members without a value are omitted, and sensitive values are redacted.
     * Of members that the documentation omits, only the names are shown, because their values may be secret.
     *
     * @param unknown the names of members that are not in the list
     */
    String toString(@Nullable Object[] values, Collection<String> unknown) {
        StringJoiner text = new StringJoiner(", ", owner + "[", "]");
        for (Member<?> member : list) {
            Object value = values[member.index()];
            if (value != null) {
                text.add(member.name() + "=" + shown(member, value));
            }
        }
        if (!unknown.isEmpty()) {
            text.add("unknownMembers=[" + String.join(", ", unknown) + "]");
        }
        return text.toString();
    }
}
