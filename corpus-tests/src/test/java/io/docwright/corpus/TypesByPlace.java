package io.docwright.corpus;

import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The types of a model at their places, each type once on a way: {@code ListDomains.output.domains[].status}. */
final class TypesByPlace {
    private final Service service;
    private final SortedMap<String, Shape> types = new TreeMap<>();
    private final Set<String> open = new HashSet<>();

    private TypesByPlace(Service service) {
        this.service = service;
    }

    static SortedMap<String, Shape> of(Service service) {
        TypesByPlace places = new TypesByPlace(service);
        for (Operation operation : service.operations()) {
            places.end(operation.name() + ".input", operation.input());
            places.end(operation.name() + ".output", operation.output());
        }
        return places.types;
    }

    /** The names of a shape's members or values. */
    static Set<String> parts(Shape shape) {
        return shape instanceof Shape.Enumeration values
                ? Set.copyOf(values.values())
                : shape.members().stream().map(Member::name).collect(Collectors.toSet());
    }

    private void end(String place, @Nullable String shape) {
        if (shape != null) {
            members(place, service.shapes().get(shape));
        }
    }

    private void members(String place, @Nullable Shape shape) {
        if (shape != null && open.add(shape.name())) {
            shape.members().forEach(member -> type(place + "." + member.name(), member.target()));
            open.remove(shape.name());
        }
    }

    private void type(String place, Type type) {
        String name = type.match(
                primitive -> "",
                list -> inner(place + "[]", list.element()),
                map -> inner(place + "{key}", map.key()) + inner(place + "{}", map.value()),
                Type.Ref::name,
                blobs -> "",
                Type.EventStream::name);
        Shape shape = service.shapes().get(name);
        if (shape != null) {
            types.put(place, shape);
            members(place, shape);
        }
    }

    private String inner(String place, Type type) {
        type(place, type);
        return "";
    }
}
