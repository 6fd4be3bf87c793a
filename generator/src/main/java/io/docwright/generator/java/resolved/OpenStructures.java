package io.docwright.generator.java.resolved;

import io.docwright.generator.model.Member;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import java.util.List;
import java.util.stream.Stream;

/** Structures of which pages leave out what they hold: one more member holds it, by name, as any JSON. */
public final class OpenStructures {
    private static final Member REST = new Member(
            "(others)", // as no member of a page is called
            new Type.MapOf(Type.Primitive.STRING, Type.Primitive.DOCUMENT),
            false,
            false,
            "Members that the documentation does not list, by name.",
            null);

    private OpenStructures() {}

    /** The members of a structure, with one more where it is open. */
    static List<Member> members(Shape.Structure structure) {
        return structure.open()
                ? Stream.concat(structure.members().stream(), Stream.of(REST)).toList()
                : structure.members();
    }

    /** Whether it is the one that holds the others. */
    public static boolean isRest(Member member) {
        return member.equals(REST);
    }
}
