package io.docwright.generator.java.resolved;

import io.docwright.generator.model.Member;
import io.docwright.generator.model.References;
import io.docwright.generator.model.Service;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Events that are exceptions. Pages show an exception that ends a stream of events twice: as an exception, and as a structure among
 * the events. In Java, it is the exception in both places.
 */
public final class EventErrors {
    private final Map<String, Shape> shapes;
    private final Map<String, Shape> errors;

    private EventErrors(Service service) {
        this.shapes = service.shapes();
        this.errors = service.shapes().values().stream()
                .filter(Shape::isError)
                .collect(Collectors.toMap(error -> key(error.name()), error -> error, (one, other) -> one));
    }

    /** Returns the service with exceptions in place of such structures, and without those that are in no other place. */
    public static Service joined(Service service) {
        EventErrors events = new EventErrors(service);
        SortedMap<String, Shape> joined = new TreeMap<>(service.shapes());
        for (String union : events.unions()) {
            joined.computeIfPresent(
                    union,
                    (name, shape) -> shape.withMembers(
                            shape.members().stream().map(events::joined).toList()));
        }
        Set<String> replaced = new HashSet<>(References.reachable(service.shapes(), roots(service)));
        replaced.removeAll(References.reachable(joined, roots(service)));
        joined.keySet().removeAll(replaced);
        return new Service(
                service.name(),
                service.id(),
                service.apiVersion(),
                service.documentation(),
                service.operations(),
                service.paginators(),
                service.waiters(),
                joined);
    }

    private static Collection<String> roots(Service service) {
        return Stream.concat(
                        service.operations().stream()
                                .flatMap(operation -> Stream.of(operation.input(), operation.output())
                                        .flatMap(Stream::ofNullable)),
                        service.shapes().values().stream()
                                .filter(Shape::isError)
                                .map(Shape::name))
                .toList();
    }

    /** The unions of events. */
    private Set<String> unions() {
        return shapes.values().stream()
                .flatMap(shape -> shape.members().stream())
                .map(Member::target)
                .flatMap(type -> type instanceof Type.EventStream events ? Stream.of(events.name()) : Stream.empty())
                .collect(Collectors.toSet());
    }

    private Member joined(Member event) {
        Shape error = errors.get(key(event.name()));
        Shape structure = structure(event.target());
        return error == null || structure == null || !hasAll(error, structure.members())
                ? event
                : new Member(
                        event.name(),
                        new Type.Ref(error.name()),
                        event.required(),
                        event.autopopulated(),
                        event.documentation(),
                        event.deprecation(),
                        event.width(),
                        event.constraints(),
                        event.sensitive());
    }

    private @Nullable Shape structure(Type type) {
        Shape shape = type instanceof Type.Ref ref ? shapes.get(ref.name()) : null;
        return shape != null && shape.isStructure() ? shape : null;
    }

    /** Whether the exception has all members of the structure; each has a message. */
    private static boolean hasAll(Shape error, List<Member> members) {
        return members.stream()
                .allMatch(member -> ShapeParts.isMessage(member)
                        || error.members().stream()
                                .anyMatch(other -> other.name().equals(member.name())
                                        && other.target().equals(member.target())));
    }

    /** Events may begin in lower case, where exceptions do not. */
    private static String key(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
