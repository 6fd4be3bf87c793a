package io.docwright.generator.infer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place where a structure, a union, an event stream or an enum stands. Mutable while shapes are inferred. */
final class Node {

    /** What stands there. */
    enum Kind {
        STRUCTURE,
        EVENTS,
        ENUM
    }

    /** How it stands in its parent's member. */
    enum Via {
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

    final Kind kind;
    final Root root;
    final @Nullable Node parent;
    /** The member of the parent, empty for a root. */
    final String member;

    final Via via;
    /** What the member's name suggests as the name of what stands here. */
    final String own;

    final int line;
    final int column;
    final List<Slot> slots = new ArrayList<>();
    List<String> values = List.of();
    String documentation;
    boolean union;
    /** Tells apart what is alike but for what inputs require. */
    int flavour;
    /** The number of the class of places that this one is of. */
    int group = -1;

    Node(
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

    boolean isRoot() {
        return parent == null;
    }
}
