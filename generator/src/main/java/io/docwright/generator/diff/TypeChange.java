package io.docwright.generator.diff;

import io.docwright.generator.diff.match.Shapes;
import io.docwright.generator.diff.match.TypeMatches;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Compares the type of a member in two versions. */
final class TypeChange {
    private final Shapes before;
    private final Shapes after;
    private final TypeMatches matches;

    TypeChange(Shapes before, Shapes after, TypeMatches matches) {
        this.before = before;
        this.after = after;
        this.matches = matches;
    }

    /** Whether it is the same, except for names of shapes that are reported separately. */
    boolean isSame(Type old, Type now) {
        if (isSameCollection(old, now)) {
            return allParts(old, now, this::isSame);
        }
        String name = old.namedShape();
        if (name == null) {
            return old.equals(now);
        }
        return old.getClass() == now.getClass()
                && String.valueOf(now.namedShape()).equals(matches.newName(name));
    }

    /** Whether messages of the old type can be read as the new one without loss. */
    boolean isSameOnTheWire(Type old, Type now) {
        return isSameOnTheWire(old, now, new HashSet<>());
    }

    private boolean isSameOnTheWire(Type old, Type now, Set<List<Type>> compared) {
        if (!compared.add(List.of(old, now))) {
            return true;
        }
        if (isSameCollection(old, now)) {
            return allParts(old, now, (one, other) -> isSameOnTheWire(one, other, compared));
        }
        if (isText(old, before) && isText(now, after)) {
            return true;
        }
        Shape one = before.get(old.namedShape());
        Shape other = after.get(now.namedShape());
        if (one == null || other == null) {
            return old.equals(now);
        }
        return old.getClass() == now.getClass()
                && one.kind().equals(other.kind())
                && holdsAll(one.members(), other.members(), compared);
    }

    private boolean holdsAll(List<Member> old, List<Member> now, Set<List<Type>> compared) {
        Map<String, Member> members = new HashMap<>();
        now.forEach(member -> members.put(member.name(), member));
        for (Member member : old) {
            Member same = members.remove(member.name());
            if (same == null
                    || (same.required() && !member.required())
                    || !isSameOnTheWire(member.target(), same.target(), compared)) {
                return false;
            }
        }
        return members.values().stream().noneMatch(Member::required);
    }

    private static boolean isText(Type type, Shapes shapes) {
        return type == Type.Primitive.STRING || isEnumeration(shapes.get(type.namedShape()));
    }

    private static boolean isEnumeration(@Nullable Shape shape) {
        return shape != null && shape.isEnumeration();
    }

    /** Whether both are lists, or both are maps. */
    private static boolean isSameCollection(Type old, Type now) {
        return old.isCollection() && old.getClass() == now.getClass();
    }

    private static boolean allParts(Type old, Type now, BiPredicate<Type, Type> same) {
        return IntStream.range(0, old.parts().size())
                .allMatch(i -> same.test(old.parts().get(i), now.parts().get(i)));
    }
}
