package io.docwright.generator.java.resolved;

import io.docwright.generator.model.Member;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import java.util.List;
import java.util.stream.Stream;

/** Structures whose members are omitted by the pages: an additional member contains them by name, as any JSON. */
public final class OpenStructures {
    private static final Member REST = new Member(
            "(others)", // not a possible name of a member
            new Type.MapOf(Type.Primitive.STRING, Type.Primitive.DOCUMENT),
            false,
            false,
            "Members that the documentation does not list, by name.",
            null);

    private OpenStructures() {}

    /**
     * The members of a structure, with the additional one if it is open.
     *
     * @param sensitive whether the additional one is sensitive
     */
    static List<Member> members(Shape.Structure structure, boolean sensitive) {
        return structure.open()
                ? Stream.concat(structure.members().stream(), Stream.of(sensitive ? REST.asSensitive() : REST))
                        .toList()
                : structure.members();
    }

    /** Whether a member is the additional one. */
    public static boolean isRest(Member member) {
        return member.name().equals(REST.name());
    }
}
