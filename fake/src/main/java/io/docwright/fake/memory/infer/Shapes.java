package io.docwright.fake.memory.infer;

import io.docwright.fake.description.DescribedMember;
import io.docwright.fake.description.DescribedShape;
import io.docwright.fake.description.DescribedType;
import io.docwright.fake.description.ServiceDescription;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions to the types of a description. */
public record Shapes(ServiceDescription service) {
    /** Returns the structure or union that a type names; null for other types. */
    public @Nullable DescribedShape structure(DescribedType type) {
        if (type instanceof DescribedType.Named named) {
            DescribedShape shape = service.shape(named.shape());
            return shape.kind() == DescribedShape.Kind.STRUCTURE || shape.kind() == DescribedShape.Kind.UNION
                    ? shape
                    : null;
        }
        return null;
    }

    /** Returns the enum that a type names; null for other types. */
    public @Nullable DescribedShape enumeration(DescribedType type) {
        if (type instanceof DescribedType.Named named) {
            DescribedShape shape = service.shape(named.shape());
            return shape.kind() == DescribedShape.Kind.ENUM ? shape : null;
        }
        return null;
    }

    /** Returns the type of the elements of a list; null for other types. */
    public static @Nullable DescribedType element(DescribedType type) {
        return type instanceof DescribedType.ListOf list ? list.element() : null;
    }

    /** Whether values of a type are texts: strings and enums. */
    public boolean isText(DescribedType type) {
        return type == DescribedType.Plain.STRING || enumeration(type) != null;
    }

    /** Whether a value of a type can tell which resource is meant. */
    public boolean isScalar(DescribedType type) {
        return isText(type) || type == DescribedType.Plain.INTEGER;
    }

    /** Returns the members of a structure by its name; none for null. */
    public List<DescribedMember> members(@Nullable String shape) {
        return shape == null ? List.of() : service.shape(shape).members();
    }
}
