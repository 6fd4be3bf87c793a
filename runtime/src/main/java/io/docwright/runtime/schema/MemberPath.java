package io.docwright.runtime.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The path to a value in a structure: a member, or a member of the structure in another member.
 *
 * @param <T> the Java type of the value
 */
public sealed interface MemberPath<T> permits Member, MemberPath.Step, MemberPath.Last, MemberPath.Either {

    /** Returns the value; null if it or a structure on its path is absent. */
    @Nullable
    T of(Structure structure);

    /** Returns the path of {@code member} in the structure at this path. */
    default <M> MemberPath<M> then(Member<M> member) {
        return new Step<>(this, member);
    }

    /** Returns the path to the value at this path, or at {@code other} if it is absent here, or an empty text. */
    default MemberPath<T> or(MemberPath<T> other) {
        return new Either<>(this, other);
    }

    /** Returns the path of the last element of the list at a path. */
    static <E> MemberPath<E> last(MemberPath<List<E>> list) {
        return new Last<>(list);
    }

    /** A member of the structure at {@code path}. */
    record Step<T>(MemberPath<?> path, Member<T> member) implements MemberPath<T> {
        @Override
        public @Nullable T of(Structure structure) {
            return path.of(structure) instanceof Structure inner ? member.of(inner) : null;
        }
    }

    /** The last element of the list at {@code path}. */
    record Last<E>(MemberPath<List<E>> path) implements MemberPath<E> {
        @Override
        public @Nullable E of(Structure structure) {
            List<E> list = path.of(structure);
            return list == null || list.isEmpty() ? null : list.get(list.size() - 1);
        }
    }

    /** The value at one of two paths. */
    record Either<T>(MemberPath<T> first, MemberPath<T> other) implements MemberPath<T> {
        @Override
        public @Nullable T of(Structure structure) {
            T value = first.of(structure);
            return value == null || "".equals(value) ? other.of(structure) : value;
        }
    }
}
