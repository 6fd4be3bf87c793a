package io.docwright.runtime.schema;

import org.jspecify.annotations.Nullable;

/**
 * Where a value stands in a structure: in a member, or in a member of the structure that a member holds.
 *
 * @param <T> the Java type of the value
 */
public sealed interface MemberPath<T> permits Member, MemberPath.Step {

    /** The value; null where it, or a structure on the way to it, is absent. */
    @Nullable
    T of(Structure structure);

    /** The path of {@code member} in the structure to which this one leads. */
    default <M> MemberPath<M> then(Member<M> member) {
        return new Step<>(this, member);
    }

    /** A member of the structure to which a path leads. */
    record Step<T>(MemberPath<?> path, Member<T> member) implements MemberPath<T> {
        @Override
        public @Nullable T of(Structure structure) {
            return path.of(structure) instanceof Structure inner ? member.of(inner) : null;
        }
    }
}
