package io.docwright.generator.export.operation;

import io.docwright.generator.export.shape.Exported;
import io.docwright.generator.export.shape.ShapeNames;
import io.docwright.generator.model.Member;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A path of members, through lists.
 *
 * @param expression the path in JMESPath, where lists are projections: {@code Reservations[].State.Name}
 * @param many whether it leads through a list, so that there may be several values
 * @param owner the shape with the last member
 * @param member the last member
 */
record MemberPath(String expression, boolean many, Shape owner, Member member) {

    /** Follows a path from a structure; null if there is none. */
    static @Nullable MemberPath of(Exported exported, @Nullable String structure, List<String> names) {
        Shape shape = exported.shape(structure);
        MemberPath path = null;
        boolean many = false;
        StringBuilder expression = new StringBuilder();
        for (String name : names) {
            Member member = shape == null ? null : find(shape, name);
            if (shape == null
                    || member == null
                    || (path != null && path.member.target().parts().size() > 1)) {
                return null;
            }
            boolean projected = path != null && path.member.target().isCollection();
            many |= projected;
            expression
                    .append(projected ? "[]" : "")
                    .append(path == null ? "" : ".")
                    .append(ShapeNames.identifier(name));
            path = new MemberPath(expression.toString(), many, shape, member);
            shape = exported.shape(named(member.target()));
        }
        return path;
    }

    private static @Nullable Member find(Shape shape, String name) {
        return shape.members().stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The shape of a member, or of the elements of its list. */
    private static @Nullable String named(Type type) {
        List<Type> parts = type.parts();
        return parts.size() == 1 ? named(parts.get(0)) : type.shapeName();
    }

    /** The type of the values: that of the elements if the last member is a list. */
    Type type() {
        return member.target();
    }
}
