package io.docwright.generator.reference.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member, element, key or value in a structure section, as written.
 *
 * @param name null for what has no name
 * @param type the page's word for the type
 * @param documentation CommonMark, without what the page's form adds to it
 * @param union whether a note says that only one of the members can be set
 * @param unionKeys the members that the note names
 */
public record StructureItem(
        @Nullable String name,
        String type,
        String documentation,
        boolean required,
        boolean autopopulated,
        boolean union,
        List<String> unionKeys,
        @Nullable String deprecation,
        List<StructureItem> children,
        int line,
        int column) {

    /** The only child where it has no name: a list's element, a map's key, a key's value. */
    @Nullable
    public StructureItem inner() {
        return children.isEmpty() || children.get(0).name() != null ? null : children.get(0);
    }
}
