package io.docwright.generator.corrections;

import io.docwright.generator.model.Member;
import io.docwright.generator.model.Operation;
import io.docwright.generator.model.Shape;
import io.docwright.generator.model.Type;
import io.docwright.generator.text.Closest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds places by their addresses, which are those of bindings: {@code ListDomains}, {@code ListDomains.input}, {@code
 * ListDomains.output.domains[].arn}, {@code ThrottlingException.retryAfterSeconds}.
 */
final class Addresses {
    private static final Pattern SEGMENT = Pattern.compile("([^\\[\\]{}]+)((?:\\[]|\\{})*)");
    private static final int MOST_NEAR = 3;

    private final CorrectedModel model;

    Addresses(CorrectedModel model) {
        this.model = model;
    }

    /**
     * The result of a search.
     *
     * @param place null if the address leads nowhere
     * @param near addresses that are most like it; empty if there is a place
     */
    record Found(@Nullable Place place, List<String> near) {}

    Found find(String address) {
        List<String> segments = List.of(address.split("\\.", -1));
        String first = segments.get(0);
        Operation operation = model.operation(first);
        if (operation == null) {
            Shape error = model.shape(first);
            return error == null || !error.isError()
                    ? new Found(null, near(first, segments))
                    : walk(Place.shape(first, false), first, segments.subList(1, segments.size()));
        }
        if (segments.size() == 1) {
            return new Found(Place.operation(first), List.of());
        }
        String side = segments.get(1);
        String shape = side.equals("input") ? operation.input() : side.equals("output") ? operation.output() : null;
        return shape == null
                ? new Found(null, sides(operation))
                : walk(
                        Place.shape(shape, side.equals("input")),
                        first + "." + side,
                        segments.subList(2, segments.size()));
    }

    private Found walk(Place from, String path, List<String> segments) {
        Place place = from;
        String at = path;
        for (String segment : segments) {
            Matcher parts = SEGMENT.matcher(segment);
            String name = parts.matches() ? parts.group(1) : segment;
            Member member = model.member(place.shape(), name);
            if (member == null) {
                return new Found(null, near(place, at, name));
            }
            at += "." + name;
            place = new Place(null, place.shape(), name, "", member.target(), place.sent());
            for (String step : steps(parts.group(2))) {
                Type inner = inner(place.type(), step);
                if (inner == null) {
                    return new Found(null, List.of(at));
                }
                at += step;
                place = new Place(null, place.owner(), place.member(), place.steps() + step, inner, place.sent());
            }
        }
        return new Found(place, List.of());
    }

    private static List<String> steps(String text) {
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < text.length(); i += 2) {
            steps.add(text.substring(i, i + 2));
        }
        return steps;
    }

    /** The elements of a list for {@code []}, or the values of a map for <code>{}</code>; null for another type. */
    private static @Nullable Type inner(@Nullable Type type, String step) {
        return type == null
                ? null
                : type.match(
                        primitive -> null,
                        list -> step.equals("[]") ? list.element() : null,
                        map -> step.equals("{}") ? map.value() : null,
                        ref -> null,
                        blobs -> null,
                        events -> null);
    }

    private List<String> near(Place place, String at, String name) {
        Shape shape = model.shape(place.shape());
        if (shape == null) {
            return List.of(at);
        }
        return Closest.to(name, shape.members().stream().map(Member::name).toList(), MOST_NEAR).stream()
                .map(member -> at + "." + member)
                .toList();
    }

    private static List<String> sides(Operation operation) {
        List<String> sides = new ArrayList<>();
        if (operation.input() != null) {
            sides.add(operation.name() + ".input");
        }
        if (operation.output() != null) {
            sides.add(operation.name() + ".output");
        }
        return sides;
    }

    /** Addresses with the rest of the same segments: of operations, if there is a side, and of exceptions otherwise, too. */
    private List<String> near(String first, List<String> segments) {
        List<String> roots = new ArrayList<>();
        model.operations().forEach(operation -> roots.add(operation.name()));
        boolean hasSide = segments.size() > 1
                && (segments.get(1).equals("input") || segments.get(1).equals("output"));
        if (!hasSide) {
            model.shapes().values().stream()
                    .filter(Shape::isError)
                    .map(Shape::name)
                    .forEach(roots::add);
        }
        String rest = String.join(".", segments.subList(1, segments.size()));
        return Closest.to(first, roots, MOST_NEAR).stream()
                .map(root -> rest.isEmpty() ? root : root + "." + rest)
                .toList();
    }
}
