package io.docwright.generator.infer.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place where a structure, a union, an event stream or an enum stands. Mutable while shapes are inferred. */
public final class Node {

    /** What stands there. */
    public enum Kind {
        STRUCTURE,
        EVENTS,
        ENUM
    }

    /** How it stands in its parent's member. */
    public enum Via {
        /** It is the member itself. */
        MEMBER,
        /** It is an element of a list. */
        ELEMENT,
        /** It is a key of a map. */
        KEY,
        /** It is a value of a map. */
        VALUE,
        /** It is the whole input, output or exception. */
        ROOT
    }

    public final Kind kind;
    public final Root root;
    final @Nullable public Node parent;
    /** The member of the parent, empty for a root. */
    public final String member;

    public final Via via;
    /** What the member's name suggests as the name of what stands here. */
    public final String own;

    public final int line;
    public final int column;
    public final List<Slot> slots = new ArrayList<>();
    public List<String> values = List.of();
    public String documentation;
    public boolean union;
    /** Tells apart what is alike but for what inputs require. */
    public int flavour;
    /** The number of the class of places that this one is of. */
    public int group = -1;

    public Node(
            Kind kind,
            Root root,
            @Nullable Node parent,
            String member,
            Via via,
            String own,
            String documentation,
            int line,
            int column) {
        this.kind = kind;
        this.root = root;
        this.parent = parent;
        this.member = member;
        this.via = via;
        this.own = own;
        this.documentation = documentation;
        this.line = line;
        this.column = column;
    }

    public boolean isRoot() {
        return parent == null;
    }
}
