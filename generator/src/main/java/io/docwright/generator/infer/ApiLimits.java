package io.docwright.generator.infer;

import io.docwright.generator.apireference.ApiMember;
import io.docwright.generator.apireference.entry.ApiType;
import io.docwright.generator.model.Constraints;
import io.docwright.generator.model.Type;
import io.docwright.generator.model.Width;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The widths and constraints of members, from the API's own reference. The boto3 pages decide on the types. */
final class ApiLimits {
    private ApiLimits() {}

    /** The width of a number; null if the page names none, or another type than the boto3 page. */
    static @Nullable Width width(Type type, ApiMember member) {
        ApiType named = member.type();
        Type inner = innermost(type);
        Width width = named == null ? null : width(named.innermost());
        boolean whole = width == Width.INTEGER || width == Width.LONG;
        boolean fits = whole ? inner == Type.Primitive.INTEGER : inner == Type.Primitive.FLOAT;
        return width != null && fits ? width : null;
    }

    private static @Nullable Width width(ApiType type) {
        return type.match(
                scalar -> switch (scalar) {
                    case INTEGER -> Width.INTEGER;
                    case LONG -> Width.LONG;
                    case FLOAT -> Width.FLOAT;
                    case DOUBLE -> Width.DOUBLE;
                    default -> null;
                },
                list -> null,
                map -> null,
                ref -> null);
    }

    private static Type innermost(Type type) {
        return type.parts().isEmpty()
                ? type
                : innermost(type.parts().get(type.parts().size() - 1));
    }

    /** The constraints of a value of a type. */
    static Constraints constraints(Type type, ApiMember member) {
        Constraints converted = converted(type, member.constraints());
        return converted == null ? Constraints.NONE : converted;
    }

    private static @Nullable Constraints converted(
            Type type, io.docwright.generator.apireference.entry.@Nullable Constraints shown) {
        if (shown == null || shown.isEmpty()) {
            return null;
        }
        boolean number = type == Type.Primitive.INTEGER || type == Type.Primitive.FLOAT;
        Type.MapOf map = type.match(none -> null, none -> null, one -> one, none -> null, none -> null, none -> null);
        Type.ListOf list = type.match(none -> null, one -> one, none -> null, none -> null, none -> null, none -> null);
        Constraints constraints = new Constraints(
                number ? shown.minimum() : null,
                number ? shown.maximum() : null,
                number ? null : length(shown.minimum()),
                number ? null : length(shown.maximum()),
                shown.pattern(),
                list == null ? null : converted(list.element(), shown.item()),
                map == null ? null : converted(map.key(), shown.key()),
                map == null ? null : converted(map.value(), shown.value()));
        return constraints.isEmpty() ? null : constraints;
    }

    private static @Nullable Long length(@Nullable BigDecimal number) {
        return number == null ? null : number.longValue();
    }
}
