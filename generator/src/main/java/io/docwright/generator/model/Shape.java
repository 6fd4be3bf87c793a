package io.docwright.generator.model;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A named type of a service. */
public sealed interface Shape {

    /** The name, unique in its service, ignoring case. */
    String name();

    /** CommonMark; empty if no page describes the shape itself. */
    String documentation();

    /** Calls the function for the kind of this shape and returns its result. A new kind needs a function at every call. */
    <R extends @Nullable Object> R match(
            Function<Structure, R> structure,
            Function<Union, R> union,
            Function<Enumeration, R> enumeration,
            Function<ErrorShape, R> error);

    /** The members, in the order of the pages; empty for an enum. */
    List<Member> members();

    /** This shape with other members; an enum has none. */
    default Shape withMembers(List<Member> members) {
        return match(
                structure -> new Structure(
                        structure.name,
                        structure.documentation,
                        members,
                        structure.open,
                        structure.undescribed,
                        structure.steps,
                        structure.relations),
                union -> new Union(union.name, union.documentation, members),
                enumeration -> enumeration,
                error -> new ErrorShape(error.name, error.documentation, members));
    }

    /** What descriptions ask of the members together; empty for other kinds than structures. */
    default List<Relation> relations() {
        return match(Structure::relations, union -> List.of(), enumeration -> List.of(), error -> List.of());
    }

    /** {@code structure}, {@code union}, {@code enum} or {@code exception}. */
    default String kind() {
        return match(structure -> "structure", union -> "union", enumeration -> "enum", error -> "exception");
    }

    default boolean isUnion() {
        return match(structure -> false, union -> true, enumeration -> false, error -> false);
    }

    default boolean isEnumeration() {
        return match(structure -> false, union -> false, enumeration -> true, error -> false);
    }

    default boolean isStructure() {
        return match(structure -> true, union -> false, enumeration -> false, error -> false);
    }

    default boolean isError() {
        return match(structure -> false, union -> false, enumeration -> false, error -> true);
    }

    /**
     * A structure: members in the order of the pages.
     *
     * @param open whether it may have unknown members: the page omits all members, so that it is any JSON object
     * @param undescribed whether the pages omit the descriptions of its members, so that it is unknown which are required
     * @param steps of a request, the members that its staged builder sets step by step, as the names file has them: members
     *     that are no longer required keep their step, and may be left out; null if these are the required members, in the
     *     order of the pages
     * @param relations what descriptions ask of its members together, in the order of the members; one that several members state is
     *     there for each of them
     */
    record Structure(
            String name,
            String documentation,
            List<Member> members,
            boolean open,
            boolean undescribed,
            @Nullable List<String> steps,
            List<Relation> relations)
            implements Shape {
        public Structure {
            members = List.copyOf(members);
            steps = steps == null ? null : List.copyOf(steps);
            relations = List.copyOf(relations);
        }

        /** Creates a structure whose steps are its required members. */
        public Structure(String name, String documentation, List<Member> members, boolean open, boolean undescribed) {
            this(name, documentation, members, open, undescribed, null, List.of());
        }

        /** Creates a structure whose members are all on the pages. */
        public Structure(String name, String documentation, List<Member> members) {
            this(name, documentation, members, false, false);
        }

        /** The members that its staged builder sets step by step, in their order, if it is a request. */
        public List<Member> asked() {
            if (steps == null) {
                return members.stream().filter(Member::required).toList();
            }
            return steps.stream()
                    .flatMap(step ->
                            members.stream().filter(member -> member.name().equals(step)))
                    .toList();
        }

        /** A copy with other steps; without any if they are the required members, in the order of the pages. */
        public Structure withSteps(List<String> others) {
            Structure plain = new Structure(name, documentation, members, open, undescribed, null, relations);
            boolean usual =
                    others.equals(plain.asked().stream().map(Member::name).toList());
            return usual ? plain : new Structure(name, documentation, members, open, undescribed, others, relations);
        }

        /** A copy with other relations. */
        public Structure withRelations(List<Relation> others) {
            return new Structure(name, documentation, members, open, undescribed, steps, others);
        }

        @Override
        public <R extends @Nullable Object> R match(
                Function<Structure, R> structure,
                Function<Union, R> union,
                Function<Enumeration, R> enumeration,
                Function<ErrorShape, R> error) {
            return structure.apply(this);
        }
    }

    /** A tagged union: exactly one of its members is set. An event stream's union has one member for each event. */
    record Union(String name, String documentation, List<Member> members) implements Shape {
        public Union {
            members = List.copyOf(members);
        }

        @Override
        public <R extends @Nullable Object> R match(
                Function<Structure, R> structure,
                Function<Union, R> union,
                Function<Enumeration, R> enumeration,
                Function<ErrorShape, R> error) {
            return union.apply(this);
        }
    }

    /** An open set of strings: {@code values} are those that the pages list, in the order of the pages. */
    record Enumeration(String name, String documentation, List<String> values) implements Shape {
        public Enumeration {
            values = List.copyOf(values);
        }

        @Override
        public List<Member> members() {
            return List.of();
        }

        @Override
        public <R extends @Nullable Object> R match(
                Function<Structure, R> structure,
                Function<Union, R> union,
                Function<Enumeration, R> enumeration,
                Function<ErrorShape, R> error) {
            return enumeration.apply(this);
        }
    }

    /** An exception that operations raise. */
    record ErrorShape(String name, String documentation, List<Member> members) implements Shape {
        public ErrorShape {
            members = List.copyOf(members);
        }

        @Override
        public <R extends @Nullable Object> R match(
                Function<Structure, R> structure,
                Function<Union, R> union,
                Function<Enumeration, R> enumeration,
                Function<ErrorShape, R> error) {
            return error.apply(this);
        }
    }
}
