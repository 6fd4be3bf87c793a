package io.docwright.runtime.schema;

import io.docwright.runtime.value.Immutable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The members of a structure or an exception, found by place or by name; and what can be done with an array that holds a
 * value for each.
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
                throw new IllegalArgumentException(owner + ": " + members[i] + " stands at the wrong place");
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

    /** The member that holds those that the documentation leaves out; null where it leaves out none. */
    @Nullable
    Member<?> rest() {
        Member<?> last = list.isEmpty() ? null : list.get(list.size() - 1);
        return last != null && last.rest() ? last : null;
    }

    @Nullable
    Object[] emptyValues() {
        return new @Nullable Object[list.size()];
    }

    /** A copy in which no collection can grow any more, once nothing required is missing. */
    @Nullable
    Object[] finished(@Nullable Object[] values) {
        requireAll(values);
        @Nullable Object[] finished = values.clone();
        for (int i = 0; i < finished.length; i++) {
            finished[i] = frozen(finished[i]);
        }
        return finished;
    }

    /** Only what {@link Immutable#growing} made can still grow; all else was copied when it was set. */
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

    /** A copy in which every token has a value; {@code values} where none lacks one. */
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

    /** The value of a member that is never absent, except in a response that left it out. */
    static <T> T present(String owner, Member<T> member, @Nullable T value) {
        if (value == null) {
            throw new IllegalStateException(
                    owner + " came without its required member " + member.name() + "; there is nothing to give");
        }
        return value;
    }

    /** Form: {@code Owner[a=1, b=two]}; members without a value are left out. */
    String toString(@Nullable Object[] values) {
        StringJoiner text = new StringJoiner(", ", owner + "[", "]");
        for (Member<?> member : list) {
            Object value = values[member.index()];
            if (value != null) {
                text.add(member.name() + "=" + value);
            }
        }
        return text.toString();
    }
}
