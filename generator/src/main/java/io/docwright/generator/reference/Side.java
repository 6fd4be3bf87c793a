package io.docwright.generator.reference;

import java.util.List;

/**
 * One side of an operation: what goes in, or what comes out.
 *
 * @param members in the order of the page
 * @param union whether the page says that only one of them can be set
 * @param withoutSyntax whether the page leaves its syntax block out, so that enum values are not told
 * @param withoutStructure whether the page leaves its structure section out, so that required members, unions and
 *     descriptions are not told
 */
public record Side(
        List<DocumentedType.Field> members,
        boolean union,
        boolean withoutSyntax,
        boolean withoutStructure,
        int line,
        int column) {
    public Side {
        members = List.copyOf(members);
    }

    /** Whether the page says nothing of this side at all. */
    public boolean untold() {
        return withoutSyntax && withoutStructure;
    }
}
