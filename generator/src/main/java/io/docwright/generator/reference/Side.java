package io.docwright.generator.reference;

import java.util.List;

/**
 * One side of an operation: its input or its output.
 *
 * @param members in the order of the page
 * @param union whether the page says that only one of them can be set
 * @param withoutSyntax whether the page omits its syntax block, so that enum values are unknown
 * @param withoutStructure whether the page omits its structure section, so that required members, unions and descriptions
 *     are unknown
 * @param line the line of the syntax block; 0 without one
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

    /** Whether the page omits both halves of this side. */
    public boolean isOmitted() {
        return withoutSyntax && withoutStructure;
    }
}
