package io.docwright.generator.corrections;

import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Paginator;
import io.docwright.generator.model.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Keeps paginators right when a member gets another name or goes.
 *
 * @param shapes all shapes, before the change
 * @param shape the shape of the member
 * @param from the member's old name
 * @param to its new name; null if it goes
 */
record PagePaths(
        Map<String, Shape> shapes,
        String shape,
        String from,
        @Nullable String to) {

    /** The paginator of an operation with the new name; without tokens, results or other members that go. */
    Paginator of(Paginator paginator, Operation operation) {
        List<Paginator.Token> tokens = new ArrayList<>();
        for (Paginator.Token token : paginator.tokens()) {
            String input = path(operation.input(), token.input());
            String output = path(operation.output(), token.output());
            if (input != null && output != null) {
                tokens.add(new Paginator.Token(input, output));
            }
        }
        boolean whole = tokens.size() == paginator.tokens().size();
        return new Paginator(
                paginator.name(),
                paginator.operation(),
                whole ? tokens : List.of(),
                path(operation.input(), paginator.pageSize()),
                path(operation.output(), paginator.more()),
                paginator.results().stream()
                        .map(result -> path(operation.output(), result))
                        .filter(Objects::nonNull)
                        .toList(),
                path(operation.output(), paginator.items()));
    }

    /** The path with the new name; null if it leads to a member that goes. */
    private @Nullable String path(@Nullable String root, @Nullable String path) {
        if (path == null) {
            return null;
        }
        List<String> names = new ArrayList<>();
        String at = root;
        for (String name : path.split("\\.", -1)) {
            boolean meant = shape.equals(at) && name.equals(from);
            if (meant && to == null) {
                return null;
            }
            names.add(meant ? Objects.requireNonNull(to) : name);
            at = next(at, name);
        }
        return String.join(".", names);
    }

    private @Nullable String next(@Nullable String at, String name) {
        Shape owner = at == null ? null : shapes.get(at);
        return owner == null
                ? null
                : owner.members().stream()
                        .filter(member -> member.name().equals(name))
                        .map(member -> member.target().namedShape())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }
}
