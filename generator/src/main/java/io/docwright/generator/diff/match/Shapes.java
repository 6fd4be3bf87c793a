package io.docwright.generator.diff.match;

import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The shapes of one version of a service, and what they are for. */
public final class Shapes {
    private final Service service;
    private final Set<String> requests = new HashSet<>();
    private final Set<String> ends = new HashSet<>();

    public Shapes(Service service) {
        this.service = service;
        for (Operation operation : service.operations()) {
            Stream.of(operation.input(), operation.output())
                    .filter(Objects::nonNull)
                    .forEach(ends::add);
            if (operation.input() != null) {
                requests.add(operation.input());
            }
        }
    }

    public Service service() {
        return service;
    }

    @Nullable
    public Shape get(@Nullable String name) {
        return name == null ? null : service.shapes().get(name);
    }

    /** Whether it is what an operation takes: its builder is staged. */
    public boolean isRequest(String shape) {
        return requests.contains(shape);
    }

    /** Whether an operation takes or gives it as a whole. */
    boolean isRequestOrResponse(String shape) {
        return ends.contains(shape);
    }

    /** The members of a shape; none of an enum, and none where there is no such shape. */
    public List<Member> members(@Nullable String name) {
        return members(get(name));
    }

    public static List<Member> members(@Nullable Shape shape) {
        if (shape instanceof Shape.Structure structure) {
            return structure.members();
        }
        if (shape instanceof Shape.Union union) {
            return union.members();
        }
        return shape instanceof Shape.ErrorShape error ? error.members() : List.of();
    }

    /** {@code structure}, {@code union}, {@code enum} or {@code exception}. */
    public static String kind(Shape shape) {
        if (shape instanceof Shape.Structure) {
            return "structure";
        }
        if (shape instanceof Shape.Union) {
            return "union";
        }
        return shape instanceof Shape.Enumeration ? "enum" : "exception";
    }

    /** The shape that a type is, or that streams in it; null where it is none. */
    static @Nullable public String named(Type type) {
        if (type instanceof Type.Ref ref) {
            return ref.name();
        }
        return type instanceof Type.EventStream stream ? stream.name() : null;
    }

    /** For people: {@code list of Domain}. */
    public static String words(Type type) {
        if (type instanceof Type.Primitive primitive) {
            return primitive.name().toLowerCase(Locale.ROOT);
        }
        if (type instanceof Type.ListOf list) {
            return "list of " + words(list.element());
        }
        if (type instanceof Type.MapOf map) {
            return "map of " + words(map.key()) + " to " + words(map.value());
        }
        if (type instanceof Type.BlobStream) {
            return "stream of bytes";
        }
        return (type instanceof Type.EventStream ? "stream of " : "") + named(type);
    }
}
