package io.docwright.fake.description;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named type of a service.
 *
 * @param name the name, unique in the service
 * @param kind what it is
 * @param open whether a structure may have members that the pages do not name
 * @param members in the order of the pages; empty for an enum
 * @param values the values of an enum, in the order of the pages; empty for other kinds
 * @param documentation of an exception, as CommonMark; empty for other kinds
 */
public record DescribedShape(
        String name,
        Kind kind,
        boolean open,
        List<DescribedMember> members,
        List<String> values,
        String documentation) {
    public DescribedShape {
        members = List.copyOf(members);
        values = List.copyOf(values);
    }

    /** Returns the member with this name; null if there is none. */
    public @Nullable DescribedMember member(String name) {
        for (DescribedMember member : members) {
            if (member.name().equals(name)) {
                return member;
            }
        }
        return null;
    }

    /** The kinds of shapes. */
    public enum Kind {
        STRUCTURE,
        UNION,
        ENUM,
        EXCEPTION
    }
}
