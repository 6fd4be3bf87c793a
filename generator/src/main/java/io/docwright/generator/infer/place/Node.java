package io.docwright.generator.infer.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place where a structure, a union, an event stream or an enum occurs.
 *
 * <p>Each pass of {@code ServiceInference} sets some of the fields that are not final, and later passes only read them:
 * {@code ApiJoin} the API's name, {@code OmittedHalves} the description and {@code union}, {@code ContextSplitter} the variant, {@code Partition} the group.
 */
public final class Node {

    public enum Kind {
        STRUCTURE,
        EVENT_STREAM,
        ENUM
    }

    /** The step from the parent's member to this place. */
    public enum Via {
        /** The member itself. */
        MEMBER,
        /** An element of the list in the member. */
        ELEMENT,
        /** A key of the map in the member. */
        KEY,
        /** A value of the map in the member. */
        VALUE,
        /** None: a whole input, output or exception. */
        ROOT
    }

    public final Kind kind;
    public final Root root;
    /** Null for a root. */
    public final @Nullable Node parent;
    /** The member of the parent, empty for a root. */
    public final String member;

    public final Via via;
    /** The type name that the member's name suggests. */
    public final String suggestedName;

    public final int line;
    public final int column;
    public final List<Slot> slots = new ArrayList<>();
    public List<String> values = List.of();
    /** CommonMark, empty if there is none. */
    public String documentation;

    public boolean union;

    /** The type's name on a page of the API's own reference; null if no such page names it. */
    public @Nullable ApiName api;
    /** Whether descriptions were copied from a place whose page has them. */
    public boolean completed;
    /** Differs between places that look the same and have different contexts. */
    public int variant;
    /** The number of the group of places that become one shape; -1 before there are groups. */
    public int group = -1;

    public Node(
            Kind kind,
            Root root,
            @Nullable Node parent,
            String member,
            Via via,
            String suggestedName,
            String documentation,
            int line,
            int column) {
        this.kind = kind;
        this.root = root;
        this.parent = parent;
        this.member = member;
        this.via = via;
        this.suggestedName = suggestedName;
        this.documentation = documentation;
        this.line = line;
        this.column = column;
    }

    /** Whether the page, or another page, has the structure section of this place. */
    public boolean isDescribed() {
        return !root.withoutStructure || completed;
    }

    public boolean isRoot() {
        return parent == null;
    }
}
