package io.docwright.runtime.schema;

import org.jspecify.annotations.Nullable;

/**
 * The path to a value in a structure: a member, or a member of the structure in another member.
 *
 * @param <T> the Java type of the value
 */
public sealed interface MemberPath<T> permits Member, MemberPath.Step {

    /** Returns the value; null if it or a structure on its path is absent. */
    @Nullable
    T of(Structure structure);

    /** Returns the path of {@code member} in the structure at this path. */
    default <M> MemberPath<M> then(Member<M> member) {
        return new Step<>(this, member);
    }

    /** A member of the structure at {@code path}. */
    record Step<T>(MemberPath<?> path, Member<T> member) implements MemberPath<T> {
        @Override
        public @Nullable T of(Structure structure) {
            return path.of(structure) instanceof Structure inner ? member.of(inner) : null;
        }
    }
}
