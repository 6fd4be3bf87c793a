package io.docwright.generator.model;

import java.util.List;

/** A named type of a service. */
public sealed interface Shape {

    /** The name, unique in its service even when letter case is ignored. */
    String name();

    /** CommonMark, empty where no page says anything of the shape itself. */
    String documentation();

    /**
     * A structure: members in the order of the pages.
     *
     * @param open whether it may hold members that no page tells: the page leaves out all it could say of it, so that it
     *     is any JSON object
     */
    record Structure(String name, String documentation, List<Member> members, boolean open) implements Shape {
        public Structure {
            members = List.copyOf(members);
        }

        /** A structure of which the pages tell all members. */
        public Structure(String name, String documentation, List<Member> members) {
            this(name, documentation, members, false);
        }
    }

    /** A tagged union: exactly one of its members is set. An event stream's union has one member for each event. */
    record Union(String name, String documentation, List<Member> members) implements Shape {
        public Union {
            members = List.copyOf(members);
        }
    }

    /** An open set of strings: {@code values} are those that the pages list, in the order of the pages. */
    record Enumeration(String name, String documentation, List<String> values) implements Shape {
        public Enumeration {
            values = List.copyOf(values);
        }
    }

    /** An exception that operations raise. */
    record ErrorShape(String name, String documentation, List<Member> members) implements Shape {
        public ErrorShape {
            members = List.copyOf(members);
        }
    }
}
