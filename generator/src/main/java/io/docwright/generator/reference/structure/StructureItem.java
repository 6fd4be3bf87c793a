package io.docwright.generator.reference.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member, element, key or value in a structure section, as written.
 *
 * @param name null for an element, a key or a value
 * @param type the page's word for the type
 * @param documentation CommonMark, without the notes that pages add
 * @param union whether a note says that only one of the children can be set
 * @param unionKeys the names in that note
 * @param deprecation the text on deprecation, or null without one
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

    /** A place that no item describes, with the items in it. */
    public static StructureItem undescribed(@Nullable String name, String type, List<StructureItem> children) {
        StructureItem first = children.get(0);
        return new StructureItem(
                name, type, "", false, false, false, List.of(), null, children, first.line(), first.column());
    }

    /** This item with other children. */
    public StructureItem with(List<StructureItem> others) {
        return others.equals(children)
                ? this
                : new StructureItem(
                        name,
                        type,
                        documentation,
                        required,
                        autopopulated,
                        union,
                        unionKeys,
                        deprecation,
                        others,
                        line,
                        column);
    }

    /** The first child if it has no name: a list's element, a map's key, a key's value. Else null. */
    @Nullable
    public StructureItem inner() {
        return children.isEmpty() || children.get(0).name() != null ? null : children.get(0);
    }
}
