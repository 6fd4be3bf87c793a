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

/** How far the type of a member is what it was. */
final class TypeChange {
    private final Shapes before;
    private final Shapes after;
    private final TypeMatches matches;

    TypeChange(Shapes before, Shapes after, TypeMatches matches) {
        this.before = before;
        this.after = after;
        this.matches = matches;
    }

    /** Whether it is the same but for names of shapes that are told of by themselves. */
    boolean isSame(Type old, Type now) {
        if (old instanceof Type.ListOf one && now instanceof Type.ListOf other) {
            return isSame(one.element(), other.element());
        }
        if (old instanceof Type.MapOf one && now instanceof Type.MapOf other) {
            return isSame(one.key(), other.key()) && isSame(one.value(), other.value());
        }
        String name = Shapes.named(old);
        if (name == null) {
            return old.equals(now);
        }
        return old.getClass() == now.getClass()
                && String.valueOf(Shapes.named(now)).equals(matches.newName(name));
    }

    /** Whether messages of the old type are messages of the new one and nothing of them is lost. */
    boolean isSameOnTheWire(Type old, Type now) {
        return isSameOnTheWire(old, now, new HashSet<>());
    }

    private boolean isSameOnTheWire(Type old, Type now, Set<List<Type>> compared) {
        if (!compared.add(List.of(old, now))) {
            return true;
        }
        if (old instanceof Type.ListOf one && now instanceof Type.ListOf other) {
            return isSameOnTheWire(one.element(), other.element(), compared);
        }
        if (old instanceof Type.MapOf one && now instanceof Type.MapOf other) {
            return isSameOnTheWire(one.key(), other.key(), compared)
                    && isSameOnTheWire(one.value(), other.value(), compared);
        }
        if (isText(old, before) && isText(now, after)) {
            return true;
        }
        Shape one = before.get(Shapes.named(old));
        Shape other = after.get(Shapes.named(now));
        if (one == null || other == null) {
            return old.equals(now);
        }
        return old.getClass() == now.getClass()
                && Shapes.kind(one).equals(Shapes.kind(other))
                && holdsAll(Shapes.members(one), Shapes.members(other), compared);
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
        return type == Type.Primitive.STRING || shapes.get(Shapes.named(type)) instanceof Shape.Enumeration;
    }
}
