package io.docwright.generator.java.resolved;

import com.palantir.javapoet.ClassName;
import io.docwright.generator.java.name.Reserved;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.References;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The parts of each shape with their Java names: members, a union's variants, an enum's constants. */
final class ShapeParts {
    private final Function<String, ClassName> types;
    private final Function<String, Collection<String>> taken;
    /** The shapes in sensitive members. */
    private final Set<String> sensitive = new HashSet<>();

    private final Map<String, List<JavaMember>> members = new HashMap<>();
    private final Map<String, JavaUnion> unions = new HashMap<>();
    private final Map<String, JavaEnum> enums = new HashMap<>();

    private ShapeParts(Function<String, ClassName> types, Function<String, Collection<String>> taken) {
        this.types = types;
        this.taken = taken;
    }

    /**
     * Names the parts.
     *
     * @param types returns the class of a shape
     * @param taken returns the names that constants of a shape's members cannot have
     */
    static ShapeParts of(
            Collection<Shape> shapes, Function<String, ClassName> types, Function<String, Collection<String>> taken) {
        ShapeParts parts = new ShapeParts(types, taken);
        shapes.forEach(shape -> shape.members().stream()
                .filter(Member::sensitive)
                .forEach(member -> References.collect(member.target(), parts.sensitive)));
        shapes.forEach(shape -> shape.match(parts::structure, parts::union, parts::enumeration, parts::error));
        return parts;
    }

    /** The members of structures and exceptions. */
    Map<String, List<JavaMember>> members() {
        return members;
    }

    Map<String, JavaUnion> unions() {
        return unions;
    }

    Map<String, JavaEnum> enums() {
        return enums;
    }

    private ShapeParts structure(Shape.Structure structure) {
        return members(
                structure, OpenStructures.members(structure, sensitive.contains(structure.name())), Reserved.STRUCTURE);
    }

    private ShapeParts union(Shape.Union union) {
        unions.put(union.name(), JavaUnion.of(union, types.apply(union.name())));
        return this;
    }

    private ShapeParts enumeration(Shape.Enumeration enumeration) {
        enums.put(enumeration.name(), JavaEnum.of(enumeration, types.apply(enumeration.name())));
        return this;
    }

    private ShapeParts error(Shape.ErrorShape error) {
        return members(error, withoutMessage(error.members()), Reserved.EXCEPTION);
    }

    private ShapeParts members(Shape shape, List<Member> of, Set<String> methods) {
        members.put(shape.name(), MemberNames.of(of, methods, taken.apply(shape.name())));
        return this;
    }

    /** The members without the message, which every exception has. */
    private static List<Member> withoutMessage(List<Member> members) {
        return members.stream().filter(member -> !isMessage(member)).toList();
    }

    /** Whether a member of an exception is the message, which every exception has. */
    static boolean isMessage(Member member) {
        return member.name().equalsIgnoreCase("message") && member.target() == Type.Primitive.STRING;
    }
}
