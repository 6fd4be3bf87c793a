package io.docwright.generator.diff.match;

import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.References;
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

/** The shapes of one version of a service, and their roles. */
public final class Shapes {
    private final Service service;
    private final Set<String> requests = new HashSet<>();
    private final Set<String> ends = new HashSet<>();
    private final Set<String> sent;

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
        this.sent = References.reachable(service.shapes(), requests);
    }

    public Service service() {
        return service;
    }

    @Nullable
    public Shape get(@Nullable String name) {
        return name == null ? null : service.shapes().get(name);
    }

    /** Whether it is the input of an operation, so that its builder is staged. */
    public boolean isRequest(String shape) {
        return requests.contains(shape);
    }

    /** Whether it is the input of an operation, or in one. */
    public boolean isSent(String shape) {
        return sent.contains(shape);
    }

    /** Whether members have a width or constraints, so that the documentation includes that of the API itself. */
    public boolean isConstrained() {
        return service.shapes().values().stream()
                .flatMap(shape -> shape.members().stream())
                .anyMatch(member ->
                        member.width() != null || !member.constraints().isEmpty());
    }

    /** Whether it is the input or output of an operation. */
    boolean isRequestOrResponse(String shape) {
        return ends.contains(shape);
    }

    /** The members of a shape; empty for an enum, or if there is no such shape. */
    public List<Member> members(@Nullable String name) {
        Shape shape = get(name);
        return shape == null ? List.of() : shape.members();
    }

    /** Whether a staged builder sets the member of a request step by step. */
    public boolean isStep(String request, String member) {
        return get(request) instanceof Shape.Structure structure
                && structure.asked().stream().anyMatch(step -> step.name().equals(member));
    }

    /** The type in words: {@code list of Domain}. */
    public static String words(Type type) {
        return type.match(
                primitive -> primitive.name().toLowerCase(Locale.ROOT),
                list -> "list of " + words(list.element()),
                map -> "map of " + words(map.key()) + " to " + words(map.value()),
                Type.Ref::name,
                blobs -> "stream of bytes",
                events -> "stream of " + events.name());
    }
}
